package app.fermata.mail;

import app.fermata.contact.PlainAddress;
import app.fermata.delivery.Composer;
import app.fermata.delivery.OutgoingMessage;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes a step's message: Liquid templates rendered strictly, and a complete MIME message around them (spec: mail,
/// *Out*). The same order always gives the same bytes.
///
/// In a thread the subject is the thread's, with “Re: ” before it; the step's own is used where there is no thread yet.
public final class LiquidComposer implements Composer {

    private static final int QUOTED = 60;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-~&&[^<>@]]+@[!-~&&[^<>@]]+>");

    @Override
    public OutgoingMessage compose(Order order) throws UncomposableException {
        Map<String, Object> variables = Variables.of(order.to(), order.sender());
        List<Earlier> thread = order.step().inThread() ? order.thread() : List.of();
        var templates = new StepTemplates(order.step());
        String subject;
        String text;
        String from;
        String to;
        try {
            subject =
                    templates.subject(thread.isEmpty() ? null : thread.getLast().subject(), variables);
            text = templates.text(variables);
            from = mailbox("sender", order.sender().name(), order.sender().address());
            to = mailbox(
                    "contact",
                    order.to().firstName() + " " + order.to().lastName(),
                    order.to().email());
        } catch (TemplateException unwritable) {
            throw new UncomposableException(String.valueOf(unwritable.getMessage()));
        }
        try {
            var letter = new Letter(messageId(order.messageId()), order.date());
            letter.setHeader("From", from);
            letter.setHeader("Reply-To", from);
            letter.setHeader("To", to);
            letter.setHeader("Subject", HeaderText.subject(subject));
            if (!thread.isEmpty()) {
                letter.setHeader("In-Reply-To", messageId(thread.getLast().messageId()));
                letter.setHeader("References", references(thread));
            }
            letter.write(text, SimpleHtml.of(text));
            return new OutgoingMessage(order.messageId(), subject, letter.bytes());
        } catch (MessagingException failed) {
            throw new UncomposableException("The message could not be put together: " + failed.getMessage());
        }
    }

    private static String mailbox(String whose, String name, String address) throws TemplateException {
        String plain = PlainAddress.of(address)
                .orElseThrow(() -> new TemplateException("The " + whose + "'s address “" + Words.quoted(address, QUOTED)
                        + "” is not one plain email address; correct it."));
        return HeaderText.mailbox(StepTemplates.onOneLine("The " + whose + "'s name", name.strip()), plain);
    }

    private static String references(List<Earlier> thread) throws UncomposableException {
        var references = new StringBuilder();
        for (Earlier earlier : thread) {
            if (!references.isEmpty()) references.append("\r\n ");
            references.append(messageId(earlier.messageId()));
        }
        return references.toString();
    }

    private static String messageId(String id) throws UncomposableException {
        if (!MESSAGE_ID.matcher(id).matches()) {
            throw new UncomposableException("“" + Words.quoted(id, QUOTED) + "” is not a Message-ID.");
        }
        return id;
    }
}
