package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An enrollment as it was before one of its tasks was done. Only [Tasking] reads it.
public final class BeforeTask {

    final Place.Return back;
    final @Nullable Instant stepDoneAt;

    BeforeTask(Enrollment before, @Nullable Planned next) {
        var after = next == null ? SequenceState.STOPPED : SequenceState.ACTIVE;
        this.back = new Place.Return(before.id, after, before.stepPosition + 1, false, Place.of(before));
        this.stepDoneAt = before.stepDoneAt;
    }
}
