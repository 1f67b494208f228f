package app.fermata.sequence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Moves an enrollment on when a step has been performed: to the next step, or to Stopped after the last.
public final class Progressing {

    private Progressing() {}

    /// Records that the step an enrollment stood before was performed at `at`, and plans the next.
    ///
    /// The interval counts from `at`, not from when the step was planned. A contact paused meanwhile stays paused: the
    /// pause holds from the next step.
    ///
    /// @return the next step's date, or null where the last one is done or the enrollment has ended meanwhile
    /// @throws UnplannableException when the sequence has no schedule or one that is never open
    public static @Nullable Planned stepPerformed(
            StatelessSession session, SequencePlan plan, long enrollmentId, long stepId, Instant at, Instant now) {
        var rows = new Enrollments_(session);
        var enrollment = rows.find(enrollmentId);
        rows.arrived(enrollmentId, at);
        if (enrollment == null || !enrollment.state.isEngaged() || !Long.valueOf(stepId).equals(enrollment.stepId)) {
            return null;
        }
        var next = plan.stepAt(enrollment.stepPosition + 1);
        Planned planned = null;
        Place place;
        if (next.isEmpty()) {
            place = Place.stopped(enrollment.stepPosition + 1, at.plus(Duration.ofDays(plan.waitDays())));
        } else {
            var step = next.get();
            var schedule = plan.requireSchedule(now);
            planned = Planning.nextStep(
                    schedule, at, step.intervalDays(), step.slot(), Planning.seed(enrollmentId, step.id()), now);
            place = Place.before(SequenceState.ACTIVE, step, planned, enrollment.spread);
            if (enrollment.state == SequenceState.PAUSED && enrollment.pauseId != null) {
                place = place.held(enrollment.pauseId);
            }
        }
        Places.put(session, List.of(new Place.Change(enrollmentId, enrollment.version, place)));
        TaskFollowing.follow(session, new long[] {enrollmentId}, now);
        return planned;
    }

    /// Puts an enrollment whose steps were edited while it waited before the step that now stands at its position; where
    /// none is left the sequence is over (Stopped).
    ///
    /// @return 1, or 0 when the enrollment has moved on
    public static int stepReplaced(
            StatelessSession session, SequencePlan plan, long enrollmentId, int version, Instant now) {
        var enrollment = new Enrollments_(session).find(enrollmentId);
        if (enrollment == null || enrollment.version != version) return 0;
        var step = plan.stepAt(enrollment.stepPosition);
        Place place;
        if (step.isEmpty()) {
            place = Place.stopped(plan.steps().size() + 1, now.plus(Duration.ofDays(plan.waitDays())));
        } else {
            var planned = new Planned(plan.requireSchedule(now).nextOpen(now), new Why.Moved());
            place = Place.before(enrollment.state, step.get(), planned, enrollment.spread);
        }
        int won = Places.put(session, List.of(new Place.Change(enrollmentId, version, place)));
        TaskFollowing.follow(session, new long[] {enrollmentId}, now);
        return won;
    }
}
