package app.fermata.mail;

import app.fermata.sequence.StepPlan;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Subject and text of one step's email, each read once and rendered for any number of contacts.
///
/// Whatever is thrown here is a whole sentence that names the step.
final class StepTemplates {

    private static final int LONGEST_SUBJECT = 900;
    private static final int QUOTED = 60;
    private static final Pattern REPLY_MARKS = Pattern.compile("^(?:re:\\s*)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private final StepPlan step;
    private @Nullable LiquidTemplate subject;
    private @Nullable LiquidTemplate text;

    StepTemplates(StepPlan step) {
        this.step = step;
    }

    /// The subject, on one line.
    ///
    /// @param before the subject of the message it answers in its thread, or null to begin one with the step's own
    String subject(@Nullable String before, Map<String, Object> variables) throws TemplateException {
        String part = "The subject of " + named();
        String line = before == null
                ? render(part, subject(part), variables).strip()
                : "Re: " + REPLY_MARKS.matcher(before.strip()).replaceFirst("");
        if (line.isEmpty()) throw new TemplateException(part + " is empty.");
        if (line.length() > LONGEST_SUBJECT) {
            throw new TemplateException(
                    part + " is " + line.length() + " characters long; at most " + LONGEST_SUBJECT + " fit.");
        }
        return onOneLine(part, line);
    }

    /// The text, with `\n` at its end and at the ends of its lines.
    String text(Map<String, Object> variables) throws TemplateException {
        String part = "The text of " + named();
        String rendered = LINE_END.matcher(render(part, text(part), variables)).replaceAll("\n");
        String clean = CONTROL.matcher(rendered).replaceAll("").strip();
        if (clean.isEmpty()) throw new TemplateException(part + " is empty.");
        return clean + "\n";
    }

    /// `value`, unless it could end its header and begin another.
    static String onOneLine(String what, String value) throws TemplateException {
        if (HeaderText.breaksOut(value)) {
            throw new TemplateException(what + " has a line break or a control character in it, which cannot stand"
                    + " in an email's header: “" + Words.quoted(value, QUOTED) + "”.");
        }
        return value;
    }

    private LiquidTemplate subject(String part) throws TemplateException {
        if (subject == null) subject = read(part, step.subject());
        return subject;
    }

    private LiquidTemplate text(String part) throws TemplateException {
        if (text == null) text = read(part, step.body());
        return text;
    }

    private static LiquidTemplate read(String part, String template) throws TemplateException {
        try {
            return LiquidTemplate.read(template);
        } catch (TemplateException unreadable) {
            throw sentence(part, unreadable);
        }
    }

    private static String render(String part, LiquidTemplate template, Map<String, Object> variables)
            throws TemplateException {
        try {
            return template.render(variables);
        } catch (TemplateException unrenderable) {
            throw sentence(part, unrenderable);
        }
    }

    private static TemplateException sentence(String part, TemplateException predicate) {
        return new TemplateException(part + " " + predicate.getMessage() + ".", predicate.variable(), predicate.line());
    }

    private String named() {
        return "step " + step.position()
                + (step.title().isBlank() ? "" : " “" + Words.quoted(step.title(), QUOTED) + "”");
    }
}
