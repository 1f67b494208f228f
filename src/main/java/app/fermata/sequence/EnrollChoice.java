package app.fermata.sequence;

import app.fermata.sequence.UnplannableException.Reason;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sequence contacts can be added to, as the drop-down offers it.
///
/// @param steps how many steps it has
/// @param emails the steps that are automatic emails, in order
/// @param quota of the mailbox it writes from
/// @param obstacle why nobody can be added now, or null
public record EnrollChoice(
        long id,
        String name,
        ZoneId zone,
        int steps,
        List<Email> emails,
        Quota quota,
        @Nullable Reason obstacle) {

    /// A step whose message can be looked at.
    public record Email(int position, String title) {}

    public EnrollChoice {
        emails = List.copyOf(emails);
    }

    static EnrollChoice of(SequencePlan plan, @Nullable Reason obstacle) {
        return new EnrollChoice(
                plan.id(),
                plan.name(),
                plan.zone(),
                plan.steps().size(),
                plan.steps().stream()
                        .filter(step -> !step.kind().isTask())
                        .map(step -> new Email(step.position(), step.title()))
                        .toList(),
                plan.sender().quota(),
                obstacle);
    }
}
