package app.fermata.mail;

import app.fermata.contact.ContactCard;
import app.fermata.contact.PlainAddress;
import app.fermata.sequence.MessageCheck;
import app.fermata.sequence.Sender;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Renders a sequence's emails as [LiquidComposer] will, without putting messages together.
public final class LiquidCheck implements MessageCheck {

    private static final int QUOTED = 60;

    @Override
    public OfSequence of(SequencePlan plan) {
        var emails = new ArrayList<Email>();
        for (var step : plan.steps()) {
            if (step.kind() == StepKind.AUTOMATIC_EMAIL) emails.add(new Email(step, new StepTemplates(step)));
        }
        return new Emails(plan.sender(), List.copyOf(emails));
    }

    private record Email(StepPlan step, StepTemplates templates) {

        String subject(@Nullable String before, Map<String, Object> variables) throws TemplateException {
            return templates.subject(step.inThread() ? before : null, variables);
        }

        Flaw flaw(TemplateException unwritable) {
            return new Flaw(step.position(), unwritable.variable(), String.valueOf(unwritable.getMessage()));
        }
    }

    private record Emails(Sender sender, List<Email> emails) implements OfSequence {

        @Override
        public boolean canReceive(ContactCard contact) {
            return emails.isEmpty() || PlainAddress.of(contact.email()).isPresent();
        }

        @Override
        public Optional<Flaw> flaw(ContactCard contact) {
            var variables = Variables.of(contact, sender);
            String before = null;
            for (var email : emails) {
                try {
                    requireHeaders(contact);
                    before = email.subject(before, variables);
                    email.templates().text(variables);
                } catch (TemplateException unwritable) {
                    return Optional.of(email.flaw(unwritable));
                }
            }
            return Optional.empty();
        }

        // What stands in the header of every message.
        private void requireHeaders(ContactCard contact) throws TemplateException {
            StepTemplates.onOneLine("The contact's name", contact.firstName() + " " + contact.lastName());
            StepTemplates.onOneLine("The sender's name", sender.name());
            if (PlainAddress.of(sender.address()).isEmpty()) {
                throw new TemplateException("The sender's address “" + Words.quoted(sender.address(), QUOTED)
                        + "” is not one plain email address; correct it.");
            }
        }

        @Override
        public Optional<Draft> draft(ContactCard contact, int position) {
            var variables = Variables.of(contact, sender);
            String before = null;
            for (var email : emails) {
                boolean wanted = email.step().position() == position;
                try {
                    before = email.subject(before, variables);
                    if (wanted)
                        return Optional.of(
                                new Draft(position, before, email.templates().text(variables), null));
                } catch (TemplateException unwritable) {
                    if (wanted) return Optional.of(new Draft(position, "", "", email.flaw(unwritable)));
                }
            }
            return Optional.empty();
        }
    }
}
