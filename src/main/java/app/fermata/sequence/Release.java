package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What unpausing does to one paused enrollment (`spec/pausing.md`, Unpause).
///
/// @param step the step that now stands at its position; null where none is left and the sequence is over
/// @param after its new date and the reason; null where none is left
record Release(
        PausedRow row, @Nullable StepPlan step, @Nullable Planned after) {

    /// Works the rules out for a batch, in the order given.
    ///
    /// @param departures the mailbox's departures; the batch's are added to it
    static List<Release> of(
            SequencePlan plan,
            Schedule schedule,
            List<PausedRow> rows,
            Overdue overdue,
            Departures departures,
            Instant now) {
        var going = rows.stream().filter(row -> isGoing(plan, row)).toList();
        // A row without a date was never planned: it counts as overdue.
        var kept = going.stream()
                .map(row -> row.plannedAt() == null ? now : row.plannedAt())
                .toList();
        var planned =
                Planning.afterUnpause(schedule, kept, now, overdue, departures, i -> isMessage(plan, going.get(i)));
        var dates = planned.iterator();
        return rows.stream()
                .map(row -> {
                    var step = plan.stepAt(row.stepPosition()).orElse(null);
                    if (row.leaving() && row.plannedAt() != null) {
                        return new Release(row, step, new Planned(row.plannedAt(), new Why.Kept()));
                    }
                    return new Release(row, step, isGoing(plan, row) ? dates.next() : null);
                })
                .toList();
    }

    /// Whether a row gets a date: its sequence is not over, and its message has not begun to leave.
    private static boolean isGoing(SequencePlan plan, PausedRow row) {
        return !row.leaving() && plan.stepAt(row.stepPosition()).isPresent();
    }

    /// Whether a row is a message whose date has to be found between the others of its mailbox.
    static boolean needsPlace(SequencePlan plan, Schedule schedule, PausedRow row, Instant now) {
        if (!isGoing(plan, row) || !isMessage(plan, row)) return false;
        return row.plannedAt() == null || isOverdue(row, now) || !schedule.isOpen(row.plannedAt());
    }

    private static boolean isMessage(SequencePlan plan, PausedRow row) {
        return !plan.stepAt(row.stepPosition()).orElseThrow().kind().isTask();
    }

    /// Whether the date of a row has passed, so that it needs a new one.
    static boolean isOverdue(PausedRow row, Instant now) {
        return row.plannedAt() == null || !row.plannedAt().isAfter(now);
    }

    /// Whether nothing but the state changes: the date is kept and the step still stands there, or the message is on
    /// its way and decides the rest when it has arrived.
    boolean isAsKept() {
        return row.leaving() || (after != null && after.why() instanceof Why.Kept && !isMoved());
    }

    /// Whether another step stands at its position now.
    boolean isMoved() {
        return step == null || row.stepId() == null || row.stepId() != step.id();
    }

    /// The change the store is asked for.
    Place.Change change(SequencePlan plan, Instant now) {
        if (step == null || after == null) {
            var waitEnds = now.plus(Duration.ofDays(plan.waitDays()));
            return new Place.Change(
                    row.id(), row.version(), Place.stopped(plan.steps().size() + 1, waitEnds));
        }
        return new Place.Change(
                row.id(),
                row.version(),
                Place.before(row.pausedFrom(), step, new Planned(after.at(), why(after)), false));
    }

    /// The way back to the pause.
    Place.Return back(SequencePlan plan) {
        boolean isOver = step == null && !row.leaving();
        return new Place.Return(
                row.id(),
                isOver ? SequenceState.STOPPED : row.pausedFrom(),
                isOver ? plan.steps().size() + 1 : row.stepPosition(),
                row.leaving(),
                row.place());
    }

    private Why why(Planned after) {
        return after.why() instanceof Why.Kept && isMoved() ? new Why.Moved() : after.why();
    }

    /// The change as the rep reads it.
    UnpauseRow line(String name) {
        long contactId = EnrollmentId.contactOf(row.id());
        if (step == null || after == null) {
            return new UnpauseRow(
                    contactId, name, row.stepPosition(), "", null, row.plannedAt(), null, new Why.Moved());
        }
        return new UnpauseRow(
                contactId, name, step.position(), step.title(), step.kind(), row.plannedAt(), after.at(), why(after));
    }
}
