package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What adding to a sequence did; [Enrolling#undo] takes it back.
///
/// @param added how many were added
/// @param refused how many of the selection were not
/// @param first when the earliest first step comes; null where nobody was added
public record EnrollResult(
        long sequenceId,
        String sequenceName,
        int added,
        int refused,
        @Nullable Instant first,
        Before before) {

    /// What has to be known to take it back.
    ///
    /// @param contacts who was added
    /// @param renamed those of them whose status went from New to Added
    public record Before(long batchId, Selection contacts, Selection renamed) {}
}
