package app.fermata.mail;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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

    private final String template;
    private final LNode root;

    private LiquidTemplate(String template, LNode root) {
        this.template = template;
        this.root = root;
    }

    /// Reads a template, to be rendered any number of times.
    ///
    /// @throws TemplateException when it cannot be read
    static LiquidTemplate read(String template) throws TemplateException {
        return read(template, new StrictReading(PARSER));
    }

    private static LiquidTemplate read(String template, StrictReading reading) throws TemplateException {
        return attempt(
                template,
                () -> new LiquidTemplate(
                        template, reading.visit(PARSER.parse(template).getParseTree())));
    }

    /// Renders, and fails where anything is missing.
    static String render(String template, Map<String, Object> variables) throws TemplateException {
        return read(template).render(variables);
    }

    /// The text for these variables; depends on them alone.
    ///
    /// @throws TemplateException when one it needs is missing, or it cannot be rendered
    String render(Map<String, Object> variables) throws TemplateException {
        return attempt(template, () -> String.valueOf(root.render(new Lookups(PARSER, variables))));
    }

    private static <T> T attempt(String template, Supplier<T> work) throws TemplateException {
        try {
            return work.get();
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

    /// Renders with `standIn` in the place of every output that needs a missing variable and gives no `default`.
    static String render(String template, Map<String, Object> variables, UnaryOperator<String> standIn)
            throws TemplateException {
        return read(template, new StrictReading(PARSER, standIn)).render(variables);
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
