package app.fermata.mail;

import app.fermata.contact.ContactCard;
import app.fermata.sequence.Sender;
import app.fermata.sequence.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads templates as [LiquidComposer] will when it writes the mail: what is shown is what leaves.
public final class LiquidTemplates implements Templates {

    private static final Pattern CODE = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern NAME = Pattern.compile("\\b(contact|sender)\\.([A-Za-z_][A-Za-z0-9_-]*)");
    private static final String ANYTHING = "x";
    private static final int QUOTED = 120;

    @Override
    public Optional<Unreadable> problem(String template) {
        try {
            LiquidTemplate.render(template, filled(names(template).keySet(), ""));
            return Optional.empty();
        } catch (TemplateException failed) {
            return Optional.of(unreadable(template, failed));
        }
    }

    @Override
    public List<Variable> variables(String template) {
        var names = names(template);
        var variables = new ArrayList<Variable>();
        names.forEach((name, at) -> variables.add(new Variable(name, isNeeded(template, name, names.keySet()), at)));
        return variables;
    }

    // Asked by trying: whatever filters and conditions stand around it, this is what happens without it.
    private static boolean isNeeded(String template, String variable, Set<String> all) {
        try {
            LiquidTemplate.render(template, filled(all, variable));
            return false;
        } catch (TemplateException failed) {
            return variable.equals(failed.variable());
        }
    }

    @Override
    public List<String> known() {
        return Variables.names();
    }

    @Override
    public Rendering render(String template, ContactCard to, Sender from) {
        try {
            return new Rendering.Text(LiquidTemplate.render(template, Variables.of(to, from)));
        } catch (TemplateException failed) {
            return failed.variable() == null
                    ? new Rendering.Failed(unreadable(template, failed))
                    : new Rendering.Missing(failed.variable());
        }
    }

    private static Unreadable unreadable(String template, TemplateException failed) {
        if (failed.line() > 0) return new Unreadable(failed.line(), LiquidTemplate.line(template, failed.line()));
        return new Unreadable(0, Words.quoted(String.valueOf(failed.getMessage()), QUOTED));
    }

    // Where each is named; what stands in quotes is text and names nothing.
    private static Map<String, List<Range>> names(String template) {
        Map<String, List<Range>> names = new LinkedHashMap<>();
        var code = CODE.matcher(template);
        while (code.find()) {
            int start = code.start();
            var plain = LITERAL.matcher(code.group())
                    .replaceAll(quoted -> " ".repeat(quoted.group().length()));
            var name = NAME.matcher(plain);
            while (name.find()) {
                names.computeIfAbsent(name.group(), any -> new ArrayList<>())
                        .add(new Range(start + name.start(), start + name.end()));
            }
        }
        return names;
    }

    private static Map<String, Object> filled(Set<String> names, String without) {
        Map<String, Map<String, Object>> filled =
                new TreeMap<>(Map.of("contact", new HashMap<>(), "sender", new HashMap<>()));
        for (var name : names) {
            if (name.equals(without)) continue;
            var parts = name.split("\\.", 2);
            filled.computeIfAbsent(parts[0], any -> new HashMap<>()).put(parts[1], ANYTHING);
        }
        return new HashMap<>(filled);
    }
}
