package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An enrollment as it was before one of its tasks was done, left out or put off. Only [Tasking] reads it.
public final class BeforeTask {

    final Place.Return back;
    final @Nullable Instant stepDoneAt;

    private BeforeTask(Enrollment before, SequenceState after, int positionAfter) {
        this.back = new Place.Return(before.id, after, positionAfter, false, Place.of(before));
        this.stepDoneAt = before.stepDoneAt;
    }

    /// Before its step was over.
    ///
    /// @param next null where that was the last
    /// @param position where it stands afterwards
    static BeforeTask ended(Enrollment before, @Nullable Planned next, int position) {
        var after = next == null ? SequenceState.STOPPED : SequenceState.ACTIVE;
        return new BeforeTask(before, after, position);
    }

    /// Before its step got another date.
    static BeforeTask postponed(Enrollment before) {
        return new BeforeTask(before, before.state, before.stepPosition);
    }
}
