package app.fermata.sequence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sequence as the rep writes it, until it is saved.
///
/// @param scheduleId null while none is chosen
/// @param waitDays days from the last step without an answer until a contact counts as unresponsive
public record SequenceText(
        long id, String name, @Nullable Long scheduleId, long mailboxId, int waitDays, List<StepText> steps) {

    public SequenceText {
        steps = List.copyOf(steps);
    }

    /// The same with other steps.
    public SequenceText withSteps(List<StepText> others) {
        return new SequenceText(id, name, scheduleId, mailboxId, waitDays, others);
    }

    /// The same with another name.
    public SequenceText withName(String other) {
        return new SequenceText(id, other, scheduleId, mailboxId, waitDays, steps);
    }

    /// The same by another schedule.
    public SequenceText withSchedule(@Nullable Long other) {
        return new SequenceText(id, name, other, mailboxId, waitDays, steps);
    }

    /// The same from another mailbox.
    public SequenceText withMailbox(long other) {
        return new SequenceText(id, name, scheduleId, other, waitDays, steps);
    }

    /// The same with another wait for an answer.
    public SequenceText withWaitDays(int other) {
        return new SequenceText(id, name, scheduleId, mailboxId, other, steps);
    }

    /// Its steps in order; those without a number yet count down from −1.
    List<StepPlan> plans() {
        var plans = new ArrayList<StepPlan>();
        for (var step : steps) plans.add(step.plan(plans.size() + 1, -1L - plans.size()));
        return List.copyOf(plans);
    }
}
