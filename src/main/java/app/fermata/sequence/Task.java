package app.fermata.sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something a step asks the rep to do. It is dated by its enrollment and shown only while that is not paused.
@Entity
class Task {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long enrollmentId;
    long stepId;
    Instant createdAt = Instant.EPOCH;

    @Nullable
    Instant doneAt;
}
