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
record Release(PausedRow row, @Nullable StepPlan step, @Nullable Planned after) {

    /// Works the rules out for a batch, in the order given.
    ///
    /// @param departures the mailbox's departures; the batch's are added to it
    static List<Release> of(
            SequencePlan plan, Schedule schedule, List<PausedRow> rows, Overdue overdue, Departures departures, Instant now) {
        var going = rows.stream()
                .filter(row -> plan.stepAt(row.stepPosition()).isPresent())
                .toList();
        // A row without a date was never planned: it counts as overdue.
        var kept = going.stream()
                .map(row -> row.plannedAt() == null ? now : row.plannedAt())
                .toList();
        var planned = Planning.afterUnpause(
                schedule, kept, now, overdue, departures, i -> isMessage(plan, going.get(i)));
        var dates = planned.iterator();
        return rows.stream()
                .map(row -> plan.stepAt(row.stepPosition())
                        .map(step -> new Release(row, step, dates.next()))
                        .orElseGet(() -> new Release(row, null, null)))
                .toList();
    }

    private static boolean isMessage(SequencePlan plan, PausedRow row) {
        return !plan.stepAt(row.stepPosition()).orElseThrow().kind().isTask();
    }

    /// Whether the date of a row has passed, so that it needs a new one.
    static boolean isOverdue(PausedRow row, Instant now) {
        return row.plannedAt() == null || !row.plannedAt().isAfter(now);
    }

    /// Whether nothing but the state changes: the date is kept, the step still stands there and its alarm is set.
    boolean isAsKept() {
        if (step == null || after == null || isMoved() || !after.at().equals(row.plannedAt())) return false;
        return after.why() instanceof Why.Kept && (step.kind().isTask() || row.dueAt() != null);
    }

    /// Whether another step stands at its position now.
    boolean isMoved() {
        return step == null || row.stepId() == null || row.stepId() != step.id();
    }

    /// The change the store is asked for.
    Place.Change change(SequencePlan plan, Instant now) {
        if (step == null || after == null) {
            var waitEnds = now.plus(Duration.ofDays(plan.waitDays()));
            return new Place.Change(row.id(), row.version(), Place.stopped(plan.steps().size() + 1, waitEnds));
        }
        // A date that is kept keeps the reason it was planned for.
        var why = after.why() instanceof Why.Kept ? Why.parse(row.plannedWhy()) : after.why();
        var planned = new Planned(after.at(), why);
        return new Place.Change(row.id(), row.version(), Place.before(row.pausedFrom(), step, planned, false));
    }

    /// The change as the rep reads it.
    UnpauseRow line(String name) {
        long contactId = EnrollmentId.contactOf(row.id());
        if (step == null || after == null) {
            return new UnpauseRow(contactId, name, row.stepPosition(), "", null, row.plannedAt(), null, new Why.Moved());
        }
        var why = isMoved() && after.why() instanceof Why.Kept ? new Why.Moved() : after.why();
        return new UnpauseRow(
                contactId, name, step.position(), step.title(), step.kind(), row.plannedAt(), after.at(), why);
    }
}
