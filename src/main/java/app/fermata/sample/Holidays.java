package app.fermata.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The public holidays on which the sample's schedules are closed, from 2025 to 2027.
final class Holidays {

    private Holidays() {}

    static Map<LocalDate, String> french() {
        return eachYear(year -> {
            var easter = easter(year);
            return Map.ofEntries(
                    Map.entry(LocalDate.of(year, 1, 1), "Jour de l’an"),
                    Map.entry(easter.plusDays(1), "Lundi de Pâques"),
                    Map.entry(LocalDate.of(year, 5, 1), "Fête du Travail"),
                    Map.entry(LocalDate.of(year, 5, 8), "Victoire 1945"),
                    Map.entry(easter.plusDays(39), "Ascension"),
                    Map.entry(easter.plusDays(50), "Lundi de Pentecôte"),
                    Map.entry(LocalDate.of(year, 7, 14), "Fête nationale"),
                    Map.entry(LocalDate.of(year, 8, 15), "Assomption"),
                    Map.entry(LocalDate.of(year, 11, 1), "Toussaint"),
                    Map.entry(LocalDate.of(year, 11, 11), "Armistice 1918"),
                    Map.entry(LocalDate.of(year, 12, 25), "Noël"));
        });
    }

    static Map<LocalDate, String> english() {
        return eachYear(year -> {
            var easter = easter(year);
            return Map.of(
                    LocalDate.of(year, 1, 1), "New Year’s Day",
                    easter.minusDays(2), "Good Friday",
                    easter.plusDays(1), "Easter Monday",
                    nth(year, 5, 1, DayOfWeek.MONDAY), "Early May bank holiday",
                    nth(year, 5, -1, DayOfWeek.MONDAY), "Spring bank holiday",
                    nth(year, 8, -1, DayOfWeek.MONDAY), "Summer bank holiday",
                    LocalDate.of(year, 12, 25), "Christmas Day",
                    LocalDate.of(year, 12, 26), "Boxing Day");
        });
    }

    static Map<LocalDate, String> american() {
        return eachYear(year -> Map.of(
                LocalDate.of(year, 1, 1), "New Year’s Day",
                nth(year, 1, 3, DayOfWeek.MONDAY), "Martin Luther King Jr. Day",
                nth(year, 2, 3, DayOfWeek.MONDAY), "Presidents’ Day",
                nth(year, 5, -1, DayOfWeek.MONDAY), "Memorial Day",
                LocalDate.of(year, 7, 4), "Independence Day",
                nth(year, 9, 1, DayOfWeek.MONDAY), "Labor Day",
                nth(year, 11, 4, DayOfWeek.THURSDAY), "Thanksgiving",
                LocalDate.of(year, 12, 25), "Christmas Day"));
    }

    static Map<LocalDate, String> finnish() {
        return eachYear(year -> {
            var easter = easter(year);
            return Map.of(
                    LocalDate.of(year, 1, 1), "Uudenvuodenpäivä",
                    LocalDate.of(year, 1, 6), "Loppiainen",
                    easter.minusDays(2), "Pitkäperjantai",
                    easter.plusDays(1), "2. pääsiäispäivä",
                    LocalDate.of(year, 5, 1), "Vappu",
                    easter.plusDays(39), "Helatorstai",
                    LocalDate.of(year, 12, 6), "Itsenäisyyspäivä",
                    LocalDate.of(year, 12, 24), "Jouluaatto",
                    LocalDate.of(year, 12, 25), "Joulupäivä",
                    LocalDate.of(year, 12, 26), "Tapaninpäivä");
        });
    }

    private static Map<LocalDate, String> eachYear(IntFunction<Map<LocalDate, String>> ofYear) {
        var all = new TreeMap<LocalDate, String>();
        IntStream.rangeClosed(2025, 2027).mapToObj(ofYear).forEach(all::putAll);
        return all;
    }

    private static LocalDate nth(int year, int month, int ordinal, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    // Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
