package app.fermata.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// What messages say, in ten languages: the patterns of `rules.txt` beside this class, one compiled whole per kind.
final class Rules {

    /// A kind of rule; its section in the file is its name in small letters with hyphens.
    enum Kind {
        SUBJECT_ABSENT,
        SUBJECT_AUTOMATIC,
        ABSENCE,
        AUTOMATIC,
        ACKNOWLEDGEMENT,
        LEFT,
        CHANGED,
        CLOSED,
        SUBJECT_BOUNCE,
        BOUNCE,
        CHALLENGE,
        PAST_ABSENCE,
        OTHERS_ABSENCE,
        TALK
    }

    private static final Map<Kind, Pattern> RULES = read();

    private Rules() {}

    /// Where a text first says what this kind of rule looks for.
    ///
    /// @param folded see [Words#fold]
    static Optional<Span> find(Kind kind, String folded) {
        var matcher = Objects.requireNonNull(RULES.get(kind)).matcher(folded);
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }

    static boolean says(Kind kind, String folded) {
        return find(kind, folded).isPresent();
    }

    /// How often, at most `most` times.
    static int count(Kind kind, String folded, int most) {
        var matcher = Objects.requireNonNull(RULES.get(kind)).matcher(folded);
        int count = 0;
        while (count < most && matcher.find()) count++;
        return count;
    }

    private static Map<Kind, Pattern> read() {
        var joined = new EnumMap<Kind, StringJoiner>(Kind.class);
        var stream = Objects.requireNonNull(Rules.class.getResourceAsStream("rules.txt"), "rules.txt");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var kind = Kind.ABSENCE;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    String name = line.substring(1, line.indexOf(']'));
                    kind = Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    joined.computeIfAbsent(kind, _ -> new StringJoiner("|")).add("(?:" + line.substring(4) + ")");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var rules = new EnumMap<Kind, Pattern>(Kind.class);
        joined.forEach((kind, patterns) -> rules.put(kind, Pattern.compile(patterns.toString())));
        return rules;
    }
}
