package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An enrollment as it was before one of its tasks was done. Only [Tasking] reads it.
public final class BeforeTask {

    final long enrollmentId;
    final int version;
    final Place place;
    final @Nullable Instant stepDoneAt;

    BeforeTask(Enrollment before) {
        this.enrollmentId = before.id;
        this.version = before.version;
        this.place = Place.of(before);
        this.stepDoneAt = before.stepDoneAt;
    }
}
