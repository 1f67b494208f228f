package app.fermata.sequence;

import java.util.List;
import java.util.Map;

/// A sequence opened for editing, with all that stands around its text.
///
/// @param funnels by step id; a step that is not there has [StepFunnel#NONE]
public record OpenSequence(
        SequenceText text,
        boolean archived,
        Reach reach,
        Map<Long, StepFunnel> funnels,
        List<ScheduleRow> schedules,
        List<MailboxChoice> mailboxes) {

    /// A mailbox to write from; the address is empty while none is set up.
    public record MailboxChoice(long id, String name, String address) {}

    public OpenSequence {
        funnels = Map.copyOf(funnels);
        schedules = List.copyOf(schedules);
        mailboxes = List.copyOf(mailboxes);
    }

    /// What has become of a step.
    public StepFunnel funnel(StepText step) {
        return step.id() == null ? StepFunnel.NONE : funnels.getOrDefault(step.id(), StepFunnel.NONE);
    }
}
