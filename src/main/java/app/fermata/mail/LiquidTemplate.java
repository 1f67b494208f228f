package app.fermata.mail;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.exceptions.LiquidException;
import liqp.filters.Filter;
import liqp.nodes.LNode;
import liqp.parser.Flavor;

/// Renders Liquid strictly: an output (or `assign`) that needs a missing variable and gives no `default` fails, and so
/// does everything that cannot be read (spec: mail, *Out*).
///
/// A condition may ask for what is missing: `{% if contact.company %}` is how a template goes without it, and so is
/// `{% if contact.company != blank %}`. The result depends on the arguments alone: no clock, no file, and a bounded
/// size.
final class LiquidTemplate {

    private static final int LONGEST = 200_000;
    private static final int MOST_ROUNDS = 1_000;
    private static final int QUOTED = 60;

    private static final TemplateParser PARSER = new TemplateParser.Builder()
            .withFlavor(Flavor.LIQUID)
            .withErrorMode(TemplateParser.ErrorMode.STRICT)
            .withStrictVariables(true)
            .withFilter(new DefaultFilter())
            .withFilter(new NoDates())
            .withNameResolver(name -> {
                throw new IOException("A template cannot include another file");
            })
            .withLocale(Locale.ROOT)
            .withDefaultTimeZone(ZoneOffset.UTC)
            .withMaxIterations(MOST_ROUNDS)
            .withMaxSizeRenderedString(LONGEST)
            .build();

    private LiquidTemplate() {}

    static String render(String template, Map<String, Object> variables) throws TemplateException {
        try {
            LNode root = new StrictReading(PARSER).visit(PARSER.parse(template).getParseTree());
            return String.valueOf(root.render(new Lookups(PARSER, variables)));
        } catch (StrictReading.Missing missing) {
            throw new TemplateException(inWords(missing.variable()), missing.variable(), 0);
        } catch (LiquidException unreadable) {
            throw new TemplateException(
                    "cannot be read at line " + unreadable.line + ": “" + line(template, unreadable.line)
                            + "”; check the braces and tags there",
                    null,
                    unreadable.line);
        } catch (RuntimeException failed) {
            throw new TemplateException("cannot be rendered: " + Words.quoted(innermost(failed), 2 * QUOTED));
        }
    }

    private static String inWords(String variable) {
        String words = Variables.inWords(variable);
        return words == null
                ? "uses “" + Words.quoted(variable, QUOTED) + "”, which has no value"
                : "needs " + words + ", which is not known; fill it in, or give the template a default: {{ " + variable
                        + " | default: \"…\" }}";
    }

    /// A line of a template, cut where it is long.
    static String line(String template, int number) {
        String[] lines = template.split("\\R", -1);
        return Words.quoted(lines[Math.clamp(number - 1, 0, lines.length - 1)], QUOTED);
    }

    private static String innermost(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) cause = cause.getCause();
        return Objects.requireNonNullElse(cause.getMessage(), failed.toString());
    }

    /// Liquid's `date` reads the system's clock and zone; nothing a template can name is a date.
    private static final class NoDates extends Filter {

        NoDates() {
            super("date");
        }

        @Override
        public Object apply(Object value, TemplateContext context, Object... params) {
            throw new UnsupportedOperationException("the filter “date” is not available");
        }
    }
}
