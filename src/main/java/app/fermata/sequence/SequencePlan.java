package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A sequence with all that planning needs: its schedule, its steps in order and its mailbox.
///
/// @param schedule null while none is chosen; then nothing of this sequence can be planned
/// @param waitDays days from the last step without an answer until the contact counts as unresponsive
public record SequencePlan(
        long id,
        String name,
        @Nullable Schedule schedule,
        List<StepPlan> steps,
        Sender sender,
        int waitDays,
        boolean archived) {

    public SequencePlan {
        steps = List.copyOf(steps);
    }

    /// The step now at `position` (from 1), if one is left there.
    public Optional<StepPlan> stepAt(int position) {
        return position >= 1 && position <= steps.size() ? Optional.of(steps.get(position - 1)) : Optional.empty();
    }

    /// The schedule, where it can plan anything after `now`.
    ///
    /// @throws UnplannableException when there is none, or none of its days is ever allowed
    public Schedule requireSchedule(Instant now) {
        if (schedule == null) throw new UnplannableException(name, UnplannableException.Reason.NO_SCHEDULE);
        try {
            schedule.requireOpen(LocalDate.ofInstant(now, schedule.zone()));
        } catch (app.fermata.calendar.NeverOpenException never) {
            throw new UnplannableException(name, UnplannableException.Reason.NEVER_OPEN, never);
        }
        return schedule;
    }

    /// The zone its dates are shown in; UTC while no schedule is chosen.
    public ZoneId zone() {
        return schedule == null ? ZoneOffset.UTC : schedule.zone();
    }
}
