package app.fermata.sequence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A contact in a sequence. Its key is [EnrollmentId]; its state changes only by compare-and-set.
///
/// `plannedAt` is the date of the next step that the rep sees and a pause keeps. `dueAt` is the scheduler's alarm:
/// the instant at which somebody must look at this row, null where nobody must (a task waits for the rep, an ended
/// enrollment for nothing, and the alarm of a paused one is taken away when it rings).
@Entity
class Enrollment {
    @Id
    long id;

    long sequenceId;
    long contactId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 12)
    SequenceState state = SequenceState.ADDED;

    int version;
    Instant addedAt = Instant.EPOCH;

    /// Position of the next step, from 1; one past the last when none is left.
    int stepPosition;

    /// The step that stood at that position when it was planned.
    @Nullable
    Long stepId;

    @Nullable
    Instant plannedAt;

    @Column(length = 200)
    @Nullable
    String plannedWhy;

    @Nullable
    Instant dueAt;

    /// When the step before was really performed.
    @Nullable
    Instant stepDoneAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 12)
    @Nullable
    SequenceState pausedFrom;

    @Nullable
    Long pauseId;

    @Nullable
    Long batchId;

    /// Whether the batch's Spread over time quotas still apply.
    boolean spread;

    /// Whether a message of it is being handed to the mail server and cannot be called back.
    boolean leaving;

    @Nullable
    String problem;

    @Nullable
    Instant endedAt;
}
