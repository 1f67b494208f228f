package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What unpausing would do to one contact.
///
/// @param stepPosition position of its next step, from 1
/// @param before the date kept through the pause; null where there was none
/// @param after the date after the unpause; null where no step is left and the sequence is over (Stopped)
public record UnpauseRow(
        long contactId,
        String name,
        int stepPosition,
        String stepTitle,
        @Nullable StepKind kind,
        @Nullable Instant before,
        @Nullable Instant after,
        Why why) {

    /// Whether the date stays exactly as it was.
    public boolean isKept() {
        return after != null && after.equals(before);
    }
}
