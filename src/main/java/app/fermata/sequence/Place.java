package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where an enrollment stands: everything pausing, unpausing and performing a step change about it.
record Place(
        SequenceState state,
        @Nullable SequenceState pausedFrom,
        @Nullable Long pauseId,
        int stepPosition,
        @Nullable Long stepId,
        @Nullable Instant plannedAt,
        @Nullable String plannedWhy,
        @Nullable Instant dueAt,
        boolean spread) {

    /// A change of one enrollment, void when its version has moved on.
    record Change(long enrollmentId, int version, Place to) {}

    /// Waiting for `step` at the planned instant. Mail rings the scheduler's alarm then; a task waits for the rep.
    static Place before(SequenceState state, StepPlan step, Planned planned, boolean spread) {
        return new Place(
                state,
                null,
                null,
                step.position(),
                step.id(),
                planned.at(),
                planned.why().text(),
                step.kind().isTask() ? null : planned.at(),
                spread);
    }

    /// Where an enrollment stands now.
    static Place of(Enrollment e) {
        return new Place(
                e.state,
                e.pausedFrom,
                e.pauseId,
                e.stepPosition,
                e.stepId,
                e.plannedAt,
                e.plannedWhy,
                e.dueAt,
                e.spread);
    }

    /// Past the last step, waiting for an answer until `waitEnds`.
    static Place stopped(int positionPastLast, Instant waitEnds) {
        return new Place(SequenceState.STOPPED, null, null, positionPastLast, null, null, null, waitEnds, false);
    }

    /// The same place, held by a pause.
    Place held(long byPause) {
        return state.isPausable()
                ? new Place(
                        /* state= */ SequenceState.PAUSED,
                        state,
                        byPause,
                        stepPosition,
                        stepId,
                        plannedAt,
                        plannedWhy,
                        dueAt,
                        spread)
                : this;
    }
}
