package app.fermata.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The words that tell what a date is, in ten languages: `cues.txt` beside this class.
final class Cues {

    /// A kind of cue; its section in the file is its name in small letters.
    enum Cue {
        UNTIL,
        AFTER,
        BEFORE,
        FROM,
        TO,
        BACK,
        RETURN,
        REPLY,
        NOT,
        AWAY
    }

    /// What may stand between a cue and its date.
    private static final String ARTICLES =
            "(?:[\\s,:(\\[*-]++|\\b\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:am|pm|h|uhr|heures|noon)\\b|\\b(?:the|den|dem|der|des|die|le|la|el|il|lo|os?|as?|de|d|d'|dag|am|on|um|zum|ca|about|and|including|incl"
                    + "|inklusive|inkl|einschliesslich|einschlieslich|einschl|inclusief|inclus|inclusive|dnia|dia|vom|von|het|i|w|we|van|op|pa"
                    + "|next|this|coming|kommenden?|nachsten?|prochain|proximo|prossimo|komende|volgende|nasta|naste|kommande"
                    + "|giorno|jour|at|earliest|latest|evening|morning|afternoon|noon|wieder|weer|datum|date|tag)\\b\\.?)*+$";

    private static final Map<Cue, Map<Language, Pattern>> ANYWHERE = new EnumMap<>(Cue.class);
    private static final Map<Cue, Map<Language, Pattern>> AT_END = new EnumMap<>(Cue.class);
    private static final Map<Cue, Map<Language, Pattern>> WHOLE = new EnumMap<>(Cue.class);

    static {
        read();
    }

    private Cues() {}

    /// Whether a text holds such a word.
    static boolean in(String folded, Cue cue, Collection<Language> languages) {
        return find(ANYWHERE, folded, cue, languages);
    }

    /// Whether a text ends in such a word, articles and small words after it left aside.
    static boolean atEnd(String folded, Cue cue, Collection<Language> languages) {
        return find(AT_END, folded.substring(Math.max(0, folded.length() - 70)), cue, languages);
    }

    /// Whether a text is such a word, articles and small words after it left aside.
    static boolean whole(String folded, Cue cue, Collection<Language> languages) {
        return folded.length() < 40 && find(WHOLE, folded, cue, languages);
    }

    /// Whether a text holds such a word that no negation stands before, in the same breath.
    static boolean affirmed(String folded, Cue cue, Collection<Language> languages) {
        for (var language : languages) {
            var matcher = pattern(ANYWHERE, cue, language).matcher(folded);
            while (matcher.find()) {
                String breath = folded.substring(Math.max(0, matcher.start() - 30), matcher.start());
                String clause = breath.substring(breath.lastIndexOf(',') + 1);
                if (!pattern(ANYWHERE, Cue.NOT, language).matcher(clause).find()) return true;
            }
        }
        return false;
    }

    private static boolean find(
            Map<Cue, Map<Language, Pattern>> cues, String folded, Cue cue, Collection<Language> languages) {
        for (var language : languages) {
            if (pattern(cues, cue, language).matcher(folded).find()) return true;
        }
        return false;
    }

    private static Pattern pattern(Map<Cue, Map<Language, Pattern>> cues, Cue cue, Language language) {
        return Objects.requireNonNull(Objects.requireNonNull(cues.get(cue)).get(language));
    }

    private static void read() {
        var stream = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.txt"), "cues.txt");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var cue = Cue.UNTIL;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    cue = Cue.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(cue, Language.of(line.substring(0, 2)), line.substring(4));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void add(Cue cue, Language language, String expression) {
        String word = "(?<![a-z])" + expression;
        put(ANYWHERE, cue, language, word + "(?![a-z])");
        put(AT_END, cue, language, word + "(?![a-z])" + ARTICLES);
        put(WHOLE, cue, language, "^[\\s,(]*" + word + "(?![a-z])" + ARTICLES);
    }

    private static void put(Map<Cue, Map<Language, Pattern>> cues, Cue cue, Language language, String expression) {
        cues.computeIfAbsent(cue, _ -> new EnumMap<>(Language.class)).put(language, Pattern.compile(expression));
    }
}
