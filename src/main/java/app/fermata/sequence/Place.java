package app.fermata.sequence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

    /// The way back of one enrollment. It is void when the enrollment has left the state or the step it was brought to,
    /// or when a message has begun to leave; another date or pauses come and gone since do not matter.
    ///
    /// @param from the state it was brought to
    /// @param fromPosition the step it was brought before
    /// @param leaving whether a message was on its way all along
    record Return(long enrollmentId, SequenceState from, int fromPosition, boolean leaving, Place to) {}

    // The store keeps microseconds and would round up, to an instant that has not come yet.
    Place {
        plannedAt = plannedAt == null ? null : plannedAt.truncatedTo(ChronoUnit.MICROS);
        dueAt = dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MICROS);
    }

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

    /// Waiting for `step`, which has no date yet; the scheduler has a look at `alarm`.
    static Place undated(SequenceState state, StepPlan step, Instant alarm, boolean spread) {
        return new Place(state, null, null, step.position(), step.id(), null, null, alarm, spread);
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

    /// The same place, held by a pause; where no step is left, there is nothing to hold.
    Place held(long byPause) {
        if (!state.isPausable()) return this;
        var paused = SequenceState.PAUSED;
        return new Place(
                /* state= */ paused,
                /* pausedFrom= */ state,
                byPause,
                stepPosition,
                stepId,
                plannedAt,
                plannedWhy,
                dueAt,
                spread);
    }
}
