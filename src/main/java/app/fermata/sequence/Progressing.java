package app.fermata.sequence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Moves an enrollment on when a step has been performed: to the next step, or to Stopped after the last.
public final class Progressing {

    private Progressing() {}

    /// Records that the step an enrollment stood before was performed at `at`, and plans the next.
    ///
    /// The interval counts from `at`, not from when the step was planned. A contact paused meanwhile stays paused:
    /// the
    /// pause holds from the next step.
    ///
    /// @return the next step's date, or null where the last one is done or the enrollment has ended meanwhile
    /// @throws UnplannableException when the sequence has no schedule or one that is never open
    public static @Nullable Planned stepPerformed(
            StatelessSession session, SequencePlan plan, long enrollmentId, long stepId, Instant at, Instant now) {
        var enrollment = performed(session, enrollmentId, stepId, at);
        if (enrollment == null) return null;
        var next = next(session, plan, enrollment).orElse(null);
        if (next == null) {
            moveOn(session, enrollment, Place.stopped(plan.steps().size() + 1, waitEnds(plan, at)));
            return null;
        }
        var planned = planned(plan, enrollment.id, next, at, now);
        moveOn(session, enrollment, Place.before(SequenceState.ACTIVE, next, planned, enrollment.spread));
        return planned;
    }

    /// The same for a step whose message has left: recorded even where the next one cannot be planned. That one then
    /// has
    /// no date until the scheduler finds one.
    public static void messageLeft(
            StatelessSession session, SequencePlan plan, long enrollmentId, long stepId, Instant at, Instant now) {
        try {
            stepPerformed(session, plan, enrollmentId, stepId, at, now);
        } catch (UnplannableException cannotPlan) {
            var enrollment = performed(session, enrollmentId, stepId, at);
            if (enrollment == null) return;
            var next = next(session, plan, enrollment).orElseThrow();
            moveOn(session, enrollment, Place.undated(SequenceState.ACTIVE, next, now, enrollment.spread));
        }
    }

    /// Dates anew the step an enrollment waits for: its steps were edited meanwhile, or it has no date yet. What now
    /// stands at its position is the next step; where none is left the sequence is over (Stopped).
    ///
    /// @return 1, or 0 when the enrollment has moved on
    /// @throws UnplannableException when the sequence has no schedule or one that is never open
    public static int replan(StatelessSession session, SequencePlan plan, long enrollmentId, int version, Instant now) {
        var enrollment = locked(session, enrollmentId);
        if (enrollment == null || enrollment.version != version || !enrollment.state.isPausable()) return 0;
        var step = plan.stepAt(enrollment.stepPosition).orElse(null);
        return moveOn(
                session,
                enrollment,
                step == null
                        ? Place.stopped(plan.steps().size() + 1, waitEnds(plan, now))
                        : Place.before(
                                enrollment.state, step, replanned(plan, enrollment, step, now), enrollment.spread));
    }

    // Steps that were moved may stand ahead and have been made all the same.
    private static Optional<StepPlan> next(StatelessSession session, SequencePlan plan, Enrollment enrollment) {
        return StepsMade.nextFrom(session, plan, enrollment.id, enrollment.stepPosition + 1);
    }

    private static Planned replanned(SequencePlan plan, Enrollment enrollment, StepPlan step, Instant now) {
        if (enrollment.plannedAt == null && enrollment.stepDoneAt != null) {
            return planned(plan, enrollment.id, step, enrollment.stepDoneAt, now);
        }
        return new Planned(plan.requireSchedule(now).nextOpen(now), new Why.Moved());
    }

    private static Planned planned(SequencePlan plan, long enrollmentId, StepPlan next, Instant before, Instant now) {
        var seed = Planning.seed(enrollmentId, next.id());
        return Planning.nextStep(plan.requireSchedule(now), before, next.intervalDays(), next.slot(), seed, now);
    }

    private static Instant waitEnds(SequencePlan plan, Instant since) {
        return since.plus(Duration.ofDays(plan.waitDays()));
    }

    /// Notes the moment, and answers the enrollment if it still stands before that step.
    private static @Nullable Enrollment performed(
            StatelessSession session, long enrollmentId, long stepId, Instant at) {
        var enrollment = locked(session, enrollmentId);
        new Enrollments_(session).arrived(enrollmentId, at);
        boolean standsBefore = enrollment != null
                && enrollment.state.isEngaged()
                && enrollment.stepId != null
                && enrollment.stepId == stepId;
        return standsBefore ? enrollment : null;
    }

    /// The enrollment as it is now, with every other writer kept waiting until this transaction ends.
    static @Nullable Enrollment locked(StatelessSession session, long enrollmentId) {
        return session.get(Enrollment.class, enrollmentId, LockMode.PESSIMISTIC_WRITE);
    }

    private static int moveOn(StatelessSession session, Enrollment enrollment, Place place) {
        var to = enrollment.state == SequenceState.PAUSED && enrollment.pauseId != null
                ? place.held(enrollment.pauseId)
                : place;
        int moved = Places.put(session, List.of(new Place.Change(enrollment.id, enrollment.version, to)));
        TaskFollowing.follow(session, enrollment.id);
        return moved;
    }
}
