package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The date of a step by the rules, for a contact that has stood before a step for a while: counted from when the step
/// before was performed, or from the start for the first one, and never in the past.
final class Redating {

    private Redating() {}

    /// When `row` is to get `step`, were it given out at `now`.
    ///
    /// @param before the step it was planned for, by the schedule of then; they tell the start that was chosen
    static Planned date(
            WaitingRow row,
            Schedule schedule,
            StepPlan step,
            @Nullable StepPlan before,
            @Nullable Schedule then,
            Instant now) {
        long seed = Planning.seed(row.id(), step.id());
        if (row.stepDoneAt() != null) {
            return Planning.nextStep(schedule, row.stepDoneAt(), step.intervalDays(), step.slot(), seed, now);
        }
        var start = chosenStart(row, before, then);
        var planned = Planning.firstStep(
                schedule,
                now,
                start == null ? schedule.dateOf(row.addedAt()) : start,
                step.intervalDays(),
                step.slot(),
                seed);
        return planned.why() instanceof Why.FirstStep first
                ? new Planned(planned.at(), new Why.FirstStep(start != null, first.slot()))
                : planned;
    }

    // The start itself is not kept: it is so many allowed days before the date it led to.
    private static @Nullable LocalDate chosenStart(WaitingRow row, @Nullable StepPlan before, @Nullable Schedule then) {
        var planned = row.place().plannedAt();
        if (planned == null || then == null || !isFromDate(Why.parse(row.place().plannedWhy()))) return null;
        var date = then.dateOf(planned);
        int days = before == null ? 0 : before.intervalDays();
        for (int back = 0; days > 0 && back < Schedule.HORIZON_DAYS; back++) {
            date = date.minusDays(1);
            if (then.isAllowed(date)) days--;
        }
        return date;
    }

    private static boolean isFromDate(Why why) {
        return switch (why) {
            case Why.FirstStep first -> first.dateChosen();
            case Why.Pushed pushed -> isFromDate(pushed.otherwise());
            default -> false;
        };
    }
}
