package app.fermata.ui.kit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a day as a rep writes it: "12 Mar 2026", "Thu 12 march", "2026-03-12".
///
/// A day written in numbers alone, other than year first, could be read two ways and is not guessed. Without a year it
/// is the next such day after today.
public final class DayText {

    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+[.,]?\\s+)?(\\d{1,2})(?:er|\\.)?\\s+(\\p{L}{3,})\\.?(?:,?\\s+(\\d{4}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private DayText() {}

    /// The day, where it can be read.
    public static Optional<LocalDate> read(String text, LocalDate today) {
        String stripped = text.strip();
        try {
            Matcher iso = ISO.matcher(stripped);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher words = WORDS.matcher(stripped);
            return words.matches() ? month(words.group(2)).map(month -> day(words, month, today)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher words, Month month, LocalDate today) {
        int day = number(words, 1);
        if (words.group(3) != null) {
            return LocalDate.of(number(words, 3), month, day);
        }
        MonthDay wanted = MonthDay.of(month, day);
        int year = today.getYear();
        while (!wanted.isValidYear(year) || !Year.of(year).atMonthDay(wanted).isAfter(today)) {
            year++;
        }
        return Year.of(year).atMonthDay(wanted);
    }

    private static Optional<Month> month(String word) {
        String wanted = plain(word);
        List<Month> fitting = Arrays.stream(Month.values())
                .filter(month -> plain(month.getDisplayName(TextStyle.FULL, Texts.locale()))
                                .startsWith(wanted)
                        || plain(month.getDisplayName(TextStyle.SHORT, Texts.locale()))
                                .equals(wanted))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
