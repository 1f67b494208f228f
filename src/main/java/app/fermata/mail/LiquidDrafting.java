package app.fermata.mail;

import app.fermata.contact.ContactCard;
import app.fermata.sequence.Sender;
import app.fermata.sequence.StepDraft;
import app.fermata.sequence.StepDraft.Missing;
import app.fermata.sequence.StepDraft.Part;
import app.fermata.sequence.StepDraft.Text;
import app.fermata.sequence.StepDraft.Words;
import app.fermata.sequence.StepDrafting;
import app.fermata.sequence.StepPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Fills in templates for a rep to read, with the variables and the Liquid of the mail that leaves by itself.
public final class LiquidDrafting implements StepDrafting {

    // Of Unicode's private use: no keyboard writes them.
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

    @Override
    public StepDraft draft(ContactCard to, Sender from, StepPlan step) {
        var variables = Variables.of(to, from);
        return new StepDraft(text(step.subject(), variables), text(step.body(), variables));
    }

    private static Text text(String template, Map<String, Object> variables) {
        try {
            var rendered = LiquidTemplate.render(template, variables, variable -> OPEN + variable + CLOSE);
            return new Text(parts(rendered.replaceAll("\\R", "\n").strip()), null);
        } catch (TemplateException unreadable) {
            return new Text(Text.of(template.strip()).parts(), unreadable.getMessage());
        }
    }

    private static List<Part> parts(String marked) {
        var parts = new ArrayList<Part>();
        var marks = MARK.matcher(marked);
        int at = 0;
        while (marks.find()) {
            if (marks.start() > at) parts.add(new Words(marked.substring(at, marks.start())));
            parts.add(new Missing(marks.group(1)));
            at = marks.end();
        }
        if (at < marked.length()) parts.add(new Words(marked.substring(at)));
        return parts;
    }
}
