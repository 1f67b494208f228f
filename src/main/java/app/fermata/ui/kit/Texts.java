package app.fermata.ui.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every text a rep reads, in the language chosen at start.
///
/// The texts are `app/fermata/ui/texts.properties` (English) and `texts_<language>.properties`, in UTF-8. Each is a
/// [MessageFormat] pattern, so a straight apostrophe would quote: the bundles write `’`, a test holds them to it. A
/// plural is a choice: `{0,choice,0#no contacts|1#1 contact|1<{0} contacts}`.
///
/// A key that is not there fails an assertion, which is an error in every test; outside tests it shows itself.
public final class Texts {

    /// The languages there are texts for; the first is the one that stands in for any other.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private static volatile Texts current = new Texts(supported(Locale.getDefault()));

    private final Locale locale;
    private final Properties patterns;

    private Texts(Locale locale) {
        this.locale = locale;
        this.patterns = load(locale);
    }

    /// Chooses the language, once, before the first window: the argument of `--lang`, or the platform's if null.
    public static void use(@Nullable String language) {
        current = new Texts(supported(language == null ? Locale.getDefault() : Locale.forLanguageTag(language)));
    }

    /// The language in use; numbers and names of days follow it.
    public static Locale locale() {
        return current.locale;
    }

    /// The text of `key` with `arguments` in their places; numbers come grouped as the language does it.
    public static String get(String key, Object... arguments) {
        Texts texts = current;
        String pattern = texts.pattern(key);
        return pattern == null ? key : new MessageFormat(pattern, texts.locale).format(arguments);
    }

    /// The text for a value of an enum: `of("state", PAUSED)` is that of `state.PAUSED`.
    public static String of(String prefix, Enum<?> value, Object... arguments) {
        return get(prefix + "." + value.name(), arguments);
    }

    /// A day near enough to go without its year: "Wed 11 Mar".
    public static String day(LocalDate day) {
        return format("format.day", day);
    }

    /// A day, with its year unless that is the year of `today`: "Wed 11 Mar", "Tue 12 Jan 2027".
    public static String day(LocalDate day, LocalDate today) {
        return format(day.getYear() == today.getYear() ? "format.day" : "format.dayYear", day);
    }

    /// A day of these weeks, as short as it can be: "Wed 11".
    public static String weekday(LocalDate day) {
        return format("format.weekday", day);
    }

    /// A time of day: "10:35".
    public static String time(Instant moment, ZoneId zone) {
        return format("format.time", moment.atZone(zone));
    }

    /// A day and time as the clock in `zone` shows it: "Wed 11 Mar 10:35".
    public static String moment(Instant moment, ZoneId zone) {
        return format("format.moment", moment.atZone(zone));
    }

    /// Like [#moment(Instant, ZoneId)], with the year unless it is that of `now`: "Tue 12 Jan 2027 10:35".
    public static String moment(Instant moment, ZoneId zone, Instant now) {
        var local = moment.atZone(zone);
        return format(local.getYear() == now.atZone(zone).getYear() ? "format.moment" : "format.momentYear", local);
    }

    /// A number grouped as the language does it: "12,480".
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(current.locale).format(number);
    }

    /// The place a zone is named after: "Paris" of Europe/Paris; "UTC" where there is none.
    public static String place(ZoneId zone) {
        String id = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String format(String key, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(get(key), current.locale).format(moment);
    }

    private @Nullable String pattern(String key) {
        String pattern = patterns.getProperty(key);
        assert pattern != null : "There is no text for the key " + key;
        if (pattern == null) {
            log.warn("There is no text for the key {}", key);
        }
        return pattern;
    }

    private static Locale supported(Locale wanted) {
        return LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    private static Properties load(Locale locale) {
        var english = new Properties();
        read(english, "texts.properties");
        if (locale.equals(LANGUAGES.getFirst())) {
            return english;
        }
        var translated = new Properties(english);
        read(translated, "texts_" + locale.getLanguage() + ".properties");
        return translated;
    }

    private static void read(Properties into, String file) {
        try (var stream = Texts.class.getResourceAsStream("/app/fermata/ui/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The program is incomplete: " + file + " is missing");
            }
            into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
