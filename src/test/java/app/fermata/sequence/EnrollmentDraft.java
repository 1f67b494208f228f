package app.fermata.sequence;

import app.fermata.calendar.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An enrollment about to be added to a [Fixture]; Added and before step 1 unless told otherwise.
public final class EnrollmentDraft {

    /// When step 1 of the worked table was sent.
    public static final Instant STEP_ONE = Schedules.paris("2026-03-04T10:20");

    private final Fixture house;
    private final Enrollment enrollment = new Enrollment();
    private @Nullable Instant planned = Schedules.paris("2026-03-11T10:35");
    private @Nullable Quota spread;

    EnrollmentDraft(Fixture house, long contactId, long sequenceId) {
        this.house = house;
        enrollment.id = EnrollmentId.of(sequenceId, contactId);
        enrollment.sequenceId = sequenceId;
        enrollment.contactId = contactId;
        enrollment.addedAt = Schedules.paris("2026-03-02T08:00");
        enrollment.stepPosition = 1;
    }

    /// Before a step that is planned for an instant; Active when it is not the first.
    public EnrollmentDraft before(int position, Instant planned) {
        enrollment.stepPosition = position;
        enrollment.state = position == 1 ? SequenceState.ADDED : SequenceState.ACTIVE;
        enrollment.stepDoneAt = position == 1 ? null : STEP_ONE;
        this.planned = planned;
        return this;
    }

    /// In any state but Paused, which only a pause brings about.
    public EnrollmentDraft state(SequenceState state) {
        enrollment.state = state;
        if (!state.isEngaged()) planned = null;
        return this;
    }

    /// Past the last of so many steps, waiting for an answer.
    public EnrollmentDraft stopped(int steps, Instant waitEnds) {
        state(SequenceState.STOPPED);
        enrollment.stepPosition = steps + 1;
        enrollment.stepDoneAt = waitEnds.minus(Duration.ofDays(10));
        enrollment.dueAt = waitEnds;
        return this;
    }

    /// Added *Spread over time*, with extra quotas for its batch.
    public EnrollmentDraft spread(int perHour, int perDay) {
        spread = new Quota(perHour, perDay, Duration.ZERO);
        return this;
    }

    /// Adds it with the task it waits for, if it waits for one; answers its key.
    public long add() {
        return house.workspace.write(session -> {
            if (spread != null) {
                var batch = new Batch();
                batch.sequenceId = enrollment.sequenceId;
                batch.mode = SendingMode.SPREAD_OVER_TIME;
                batch.perHour = spread.perHour();
                batch.perDay = spread.perDay();
                batch.addedAt = enrollment.addedAt;
                session.insert(batch);
                enrollment.batchId = batch.id;
                enrollment.spread = true;
            }
            var plan = SequencePlans.one(session, enrollment.sequenceId);
            var step = plan.stepAt(enrollment.stepPosition).orElse(null);
            if (step != null) enrollment.stepId = step.id();
            if (step != null && planned != null) {
                enrollment.plannedAt = planned;
                enrollment.plannedWhy = new Why.Interval(step.intervalDays(), null, List.of()).text();
                enrollment.dueAt = step.kind().isTask() ? null : planned;
            }
            session.insert(enrollment);
            TaskFollowing.follow(session, enrollment.id);
            return enrollment.id;
        });
    }
}
