package app.fermata.mail;

import app.fermata.contact.PlainAddress;
import app.fermata.delivery.Composer;
import app.fermata.delivery.OutgoingMessage;
import app.fermata.sequence.StepPlan;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes a step's message: Liquid templates rendered strictly, and a complete MIME message around them (spec: mail,
/// *Out*). The same order always gives the same bytes.
///
/// In a thread the subject is the thread's, with “Re: ” before it; the step's own is used where there is no thread yet.
public final class LiquidComposer implements Composer {

    private static final int LONGEST_SUBJECT = 900;
    private static final int QUOTED = 60;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-~&&[^<>@]]+@[!-~&&[^<>@]]+>");
    private static final Pattern REPLY_MARKS = Pattern.compile("^(?:re:\\s*)+", Pattern.CASE_INSENSITIVE);

    @Override
    public OutgoingMessage compose(Order order) throws UncomposableException {
        Map<String, Object> variables = Variables.of(order.to(), order.sender());
        List<Earlier> thread = order.step().inThread() ? order.thread() : List.of();
        String subject = subject(order.step(), thread, variables);
        String text = text(order.step(), variables);
        String from = mailbox("sender", order.sender().name(), order.sender().address());
        String to = mailbox(
                "contact",
                order.to().firstName() + " " + order.to().lastName(),
                order.to().email());
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

    private static String subject(StepPlan step, List<Earlier> thread, Map<String, Object> variables)
            throws UncomposableException {
        String part = "The subject of " + named(step);
        String subject = thread.isEmpty()
                ? render(part, step.subject(), variables).strip()
                : "Re: "
                        + REPLY_MARKS
                                .matcher(thread.getLast().subject().strip())
                                .replaceFirst("");
        if (subject.isEmpty()) throw new UncomposableException(part + " is empty.");
        if (subject.length() > LONGEST_SUBJECT) {
            throw new UncomposableException(
                    part + " is " + subject.length() + " characters long; at most " + LONGEST_SUBJECT + " fit.");
        }
        return header(part, subject);
    }

    private static String text(StepPlan step, Map<String, Object> variables) throws UncomposableException {
        String part = "The text of " + named(step);
        String text = render(part, step.body(), variables)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        if (text.isEmpty()) throw new UncomposableException(part + " is empty.");
        return text + "\n";
    }

    private static String render(String part, String template, Map<String, Object> variables)
            throws UncomposableException {
        try {
            return LiquidTemplate.render(template, variables);
        } catch (TemplateException unrenderable) {
            throw new UncomposableException(part + " " + unrenderable.getMessage() + ".");
        }
    }

    private static String mailbox(String whose, String name, String address) throws UncomposableException {
        String plain = PlainAddress.of(address)
                .orElseThrow(() -> new UncomposableException("The " + whose + "'s address “"
                        + Words.quoted(address, QUOTED) + "” is not one plain email address; correct it."));
        return HeaderText.mailbox(header("The " + whose + "'s name", name.strip()), plain);
    }

    private static String header(String what, String value) throws UncomposableException {
        if (HeaderText.breaksOut(value)) {
            throw new UncomposableException(what + " has a line break or a control character in it, which cannot stand"
                    + " in an email's header: “" + Words.quoted(value, QUOTED) + "”.");
        }
        return value;
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

    private static String named(StepPlan step) {
        return "step " + step.position()
                + (step.title().isBlank() ? "" : " “" + Words.quoted(step.title(), QUOTED) + "”");
    }
}
