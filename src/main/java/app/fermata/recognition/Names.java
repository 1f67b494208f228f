package app.fermata.recognition;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names of months and weekdays in ten languages, folded, from the JDK's CLDR data and a few it has not.
final class Names {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /// Months whose short names are other words of other languages are taken in their own language only.
    private static final Map<String, Map<Integer, Set<Language>>> MONTHS = new HashMap<>();

    private static final Map<String, Map<Integer, Set<Language>>> WEEKDAYS = new HashMap<>();

    static {
        for (var language : Language.values()) {
            for (var month : Month.values()) {
                for (var style : STYLES)
                    add(MONTHS, month.getDisplayName(style, language.locale()), month.getValue(), language);
            }
            for (var day : DayOfWeek.values()) {
                for (var style : STYLES) {
                    add(WEEKDAYS, day.getDisplayName(style, language.locale()), day.getValue(), language);
                }
            }
        }
        more(MONTHS, Language.EN, "sept 9");
        more(MONTHS, Language.DE, "janner 1 feber 2 maerz 3 mrz 3 sept 9");
        more(MONTHS, Language.FR, "janv 1 fev 2 fevr 2 avr 4 juil 7 aou 8 sept 9 dec 12");
        more(MONTHS, Language.ES, "setiembre 9 sept 9 set 9");
        more(MONTHS, Language.NL, "mrt 3 sept 9");
        more(WEEKDAYS, Language.PT, "segunda 1 terca 2 quarta 3 quinta 4 sexta 5");
        more(
                WEEKDAYS,
                Language.PL,
                "poniedzialku 1 wtorku 2 srode 3 srody 3 czwartku 4 piatku 5 sobote 6 soboty 6 niedziele 7 niedzieli 7");
        more(WEEKDAYS, Language.SV, "mandagen 1 tisdagen 2 onsdagen 3 torsdagen 4 fredagen 5 lordagen 6 sondagen 7");
        more(WEEKDAYS, Language.DA, "mandagen 1 tirsdagen 2 onsdagen 3 torsdagen 4 fredagen 5");
        more(WEEKDAYS, Language.DE, "sonnabend 6");
        more(WEEKDAYS, Language.EN, "tues 2 thur 4 thurs 4");
    }

    /// A group of every month's name, the longest first.
    static final String MONTH = group(MONTHS, 3);

    /// A group of every weekday's name of four letters and more.
    static final String WEEKDAY = group(WEEKDAYS, 5);

    /// A group of every weekday's name, short ones too.
    static final String ANY_WEEKDAY = group(WEEKDAYS, 2);

    private Names() {}

    /// The month of that name; 0 where the name is another word in the languages spoken.
    static int month(String folded, List<Language> spoken) {
        return number(MONTHS, folded, spoken);
    }

    /// 1 for Monday; 0 where the name is another word in the languages spoken.
    static int weekday(String folded, List<Language> spoken) {
        return number(WEEKDAYS, folded, spoken);
    }

    private static int number(Map<String, Map<Integer, Set<Language>>> names, String folded, List<Language> spoken) {
        var numbers = names.getOrDefault(folded.replace(".", ""), Map.of());
        for (var language : spoken) {
            for (var entry : numbers.entrySet()) {
                if (entry.getValue().contains(language)) return entry.getKey();
            }
        }
        return folded.length() > 4 && numbers.size() == 1
                ? numbers.keySet().iterator().next()
                : 0;
    }

    private static void more(Map<String, Map<Integer, Set<Language>>> names, Language language, String list) {
        String[] words = list.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) add(names, words[i], Integer.parseInt(words[i + 1]), language);
    }

    private static void add(
            Map<String, Map<Integer, Set<Language>>> names, String name, int number, Language language) {
        String folded = Words.fold(name).replace(".", "");
        // In some languages the short name of a month is its number.
        if (folded.isEmpty() || Character.isDigit(folded.charAt(0))) return;
        names.computeIfAbsent(folded, _ -> new HashMap<>())
                .computeIfAbsent(number, _ -> EnumSet.noneOf(Language.class))
                .add(language);
    }

    private static String group(Map<String, ?> names, int shortest) {
        return names.keySet().stream()
                .filter(name -> name.length() >= shortest)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(", ")"));
    }
}
