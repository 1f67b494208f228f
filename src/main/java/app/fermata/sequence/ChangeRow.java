package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One contact whose date an edit changes.
///
/// @param stepPosition the step it waits for afterwards, from 1; where none is left, the one it waited for
/// @param before the date it had, if any
/// @param after its new date; null where no step is left and the sequence is over for it
public record ChangeRow(
        long contactId,
        String name,
        int stepPosition,
        String stepTitle,
        @Nullable Instant before,
        @Nullable Instant after,
        Why why) {}
