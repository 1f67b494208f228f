package app.fermata.sequence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an unpause did, with what [Unpausing#undo] needs to bring back exactly what was.
///
/// @param unpaused how many were unpaused
/// @param first the earliest new date among them, if any step is left
public record UnpauseResult(
        long sequenceId,
        String sequenceName,
        int unpaused,
        List<Skip> skipped,
        @Nullable Instant first,
        BeforeUnpause before) {}
