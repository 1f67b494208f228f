package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An enrollment as it was before one of its tasks was done. Only [Tasking] reads it.
public final class BeforeTask {

    final Place.Return back;
    final @Nullable Instant stepDoneAt;

    /// @param position where it stands afterwards
    BeforeTask(Enrollment before, @Nullable Planned next, int position) {
        var after = next == null ? SequenceState.STOPPED : SequenceState.ACTIVE;
        this.back = new Place.Return(before.id, after, position, false, Place.of(before));
        this.stepDoneAt = before.stepDoneAt;
    }
}
