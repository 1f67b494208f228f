package app.fermata.sequence;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an edit does to one contact that stands before a step.
///
/// @param step the step it stands before afterwards; null where none is left
/// @param date its new date; null where it keeps the one it has, or none is left
record Move(
        WaitingRow row, @Nullable StepPlan step, @Nullable Planned date) {

    /// A message on its way, a paused contact and one in Error keep their date; only their place in the order follows.
    boolean isFrozen() {
        return row.leaving() || !row.state().isPausable();
    }

    boolean isOver() {
        return step == null && !isFrozen();
    }

    /// Whether the contact gets another date or another step.
    boolean isMoved() {
        return isOver() || date != null;
    }

    /// Whether it is to leave as soon as it can, so that it needs a place between the others of its mailbox.
    boolean needsPlace() {
        return date != null
                && date.why() instanceof Why.Late
                && step != null
                && !step.kind().isTask();
    }

    Move at(Planned other) {
        return new Move(row, step, other);
    }

    /// Where the contact stands after the edit.
    ///
    /// @param steps how many steps the sequence has afterwards
    Place place(int steps, int waitDays, Instant now) {
        var here = row.place();
        if (isFrozen()) return frozen(here, steps);
        if (step == null) return Place.stopped(steps + 1, now.plus(Duration.ofDays(waitDays)));
        if (date != null) return Place.before(here.state(), step, date, here.spread());
        // The same date; what the step is or where it stands may be new.
        var kept = here.plannedAt();
        boolean isTask = step.kind().isTask();
        return new Place(
                here.state(),
                null,
                null,
                step.position(),
                step.id(),
                kept,
                here.plannedWhy(),
                isTask ? null : here.dueAt() == null ? kept : here.dueAt(),
                here.spread());
    }

    private Place frozen(Place here, int steps) {
        int position = step == null ? steps + 1 : step.position();
        // Once the message has arrived, the step after this position is next.
        boolean isLeavingStep = step != null && Long.valueOf(step.id()).equals(here.stepId());
        if (row.leaving() && !isLeavingStep) position--;
        return new Place(
                here.state(),
                here.pausedFrom(),
                here.pauseId(),
                position,
                here.stepId(),
                here.plannedAt(),
                here.plannedWhy(),
                here.dueAt(),
                here.spread());
    }

    /// The way back.
    Place.Return back(Place to) {
        return new Place.Return(row.id(), to.state(), to.stepPosition(), row.leaving(), row.place());
    }
}
