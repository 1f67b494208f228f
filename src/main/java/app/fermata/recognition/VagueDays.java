package app.fermata.recognition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days named without a date: a weekday, tomorrow, in two weeks, the end of the month, week 34, the 24th.
final class VagueDays {

    private static final String B = "(?<![a-z\\d])";
    private static final String E = "(?![a-z])";

    private static final Pattern TODAY =
            Pattern.compile(B + "(?:today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|dzis(?:iaj)?|i ?dag)" + E);
    private static final Pattern TOMORROW = Pattern.compile(B
            + "(?<!guten |good |goede |jeden |am |heute )(?:tomorrow|morgen(?! (?:fruh )?alle)|demain|manana|domani|amanha|jutra|jutro|i ?morgon|i morgen)"
            + E);
    private static final Pattern DISTANCE = Pattern.compile(B
            + "(?:in(?: about)?|dans|en|dentro de|tra|fra|em|daqui a|over|za|om) (\\d{1,2}|[a-z]{1,7}) "
            + "(days?|weeks?|months?|tag(?:en)?|wochen?|monat(?:en)?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?|giorn[oi]"
            + "|settiman[ae]|mes[ei]|dagen|dag|weken|week|maand(?:en)?|dni|dzien|tydzien|tygodnie?|miesiac(?:e)?|dagar|veck(?:a|or)"
            + "|manad(?:er)?|dage|uger?|maned(?:er)?)" + E);
    private static final Map<String, Integer> NUMBERS = numbers(
            "1 a one an eine einer einem ein une un una uno uma um en een ett et jeden",
            "2 two zwei deux dos due dois duas twee dwa tva to",
            "3 three drei trois tres tre drie trzy",
            "4 four vier quatre cuatro quattro quatro cztery fyra fire",
            "5 five funf cinq cinco cinque vijf piec fem",
            "6 six sechs seis sei zes szesc sex seks",
            "8 eight acht huit ocho otto oito osiem atta otte",
            "10 ten zehn dix diez dieci dez tien tio ti");
    private static final Pattern END_OF = Pattern.compile(B
            + "(?:the )?(?:end of|ende|fin de|fin du mois de|fin|finales de|final de|finais de|fine|fim de|fim do mes de|eind|einde|konca|koniec"
            + "|slutet (?:av|pa)|slutningen af|udgangen af|utgangen av) " + Names.MONTH + E
            + "(?:,? (?:de )?(20\\d\\d))?");
    private static final Pattern END_OF_WEEK = Pattern.compile(B
            + "(?:(?:the )?end of (?:the|this) week|the rest of (?:the|this) week|(?:all|for) this week|this week"
            + "|ende (?:der|dieser) woche|(?:diese|dieser) woche|(?:la )?fin de (?:la |cette )?semaine|cette semaine|fin(?:al)? de (?:la |esta )?semana|esta semana"
            + "|fine settimana|questa settimana|fim da semana|einde (?:van de|deze) week|deze week|konca tygodnia|tego tygodnia"
            + "|resten av veckan|denna vecka|resten af ugen|denne uge)" + E);
    private static final Pattern END_OF_THE_MONTH = Pattern.compile(B
            + "(?:(?:the )?end of (?:the|this) month|ende des monats|monatsende|(?:la )?fin du mois|fin(?:al)? de(?:l| este) mes|fine (?:del )?mese|fim do mes"
            + "|einde (?:van de|deze) maand|konca miesiaca|slutet av manaden|slutningen af maneden)" + E);
    private static final Pattern WEEK = Pattern.compile(
            B
                    + "(?:calendar week|week|kw|kalenderwoche|vecka|v\\.|uge|uke|tydzien|semaine|wk) ?(\\d{1,2})(?![\\d/:]|\\.\\d)");
    private static final Pattern WEEKDAY = Pattern.compile(
            B
                    + "(?:(?:on )?(next|this|coming|kommenden?|nachsten?|prochain|proximo|prossimo|komende|volgende|aanstaande|nasta|naste"
                    + "|kommende|przyszly|najblizszy) )?" + Names.WEEKDAY + E
                    + "(?: (next week|nachster woche|prochain|que viene|proximo|prossimo|da proxima semana|volgende week|nasta vecka|naste uge))?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?:" + B
            + "(?:the (\\d{1,2})(?:st|nd|rd|th)|(?:dem|zum|am|vom|den|d\\.) (\\d{1,2})\\.(?! ?\\d)|(?:le|au|du|jusqu'au) (\\d{1,2})(?! ?(?:h|%|heures?|[a-z]|\\d|/|\\.\\d|-))"
            + "|(?:el|al|del)(?: dia)? (\\d{1,2})(?! ?(?:de|h|%|[a-z]|\\d|:|/|\\.\\d))|dia (\\d{1,2})(?! ?(?:de|\\d|/|[a-z]))|(?:il|al|dal|giorno) (\\d{1,2})(?! ?(?:[a-z]|\\d|:|/|%))"
            + "|de (\\d{1,2})e" + E + "|den (\\d{1,2})(?::e|e)?(?![\\d.:/]| ?[a-z])))");

    private static final Pattern WEEKDAY_AND_DAY = Pattern.compile(
            B + Names.WEEKDAY + "(?:-feira)?,? (?:the |den |le |el |il |dia |d\\. |de )?(\\d{1,2})"
                    + "(?:st|nd|rd|th|\\.|:e|e|o)?(?![\\d:/]| ?(?:h|uhr|am|pm|[-/.]\\d|(?:to|bis|til|till|al?|as|alle|tot|do) ?\\d))");

    private final String folded;
    private final List<Mention> found = new ArrayList<>();

    private VagueDays(String folded) {
        this.folded = folded;
    }

    static List<Mention> in(String folded, CalendarReading calendar, List<Language> spoken) {
        var days = new VagueDays(folded);
        days.look(calendar, spoken, calendar.received());
        return days.found;
    }

    private void look(CalendarReading calendar, List<Language> spoken, LocalDate today) {
        each(END_OF, Mention.Kind.END, m -> {
            int month = Names.month(m.group(1), spoken);
            String year = m.group(2);
            return month == 0
                    ? List.of()
                    : List.of(calendar.endOfMonth(month, year == null ? 0 : Integer.parseInt(year)));
        });
        each(END_OF_THE_MONTH, Mention.Kind.END, m -> List.of(today.with(TemporalAdjusters.lastDayOfMonth())));
        each(END_OF_WEEK, Mention.Kind.END, m -> List.of(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))));
        WEEK.matcher(folded)
                .results()
                .forEach(m -> calendar.week(Integer.parseInt(m.group(1)))
                        .ifPresent(monday -> found.add(new Mention(
                                new Span(m.start(), m.end()),
                                List.of(monday.plusDays(6)),
                                monday,
                                Mention.Kind.WEEK))));
        each(DISTANCE, Mention.Kind.DISTANCE, m -> distance(m, today));
        each(
                WEEKDAY_AND_DAY,
                Mention.Kind.DAY,
                m -> calendar.dayOfMonth(Integer.parseInt(m.group(2)), Names.weekday(m.group(1), spoken)).stream()
                        .toList());
        each(WEEKDAY, Mention.Kind.DAY, m -> {
            int weekday = Names.weekday(m.group(2), spoken);
            if (weekday == 0) return List.of();
            boolean nextWeek = m.group(3) != null && m.group(3).matches(".*(week|woche|semana|vecka|uge)");
            var from = nextWeek ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : today.plusDays(1);
            return List.of(CalendarReading.weekday(weekday, from));
        });
        each(DAY_OF_MONTH, Mention.Kind.DAY, m -> {
            for (int group = 1; group <= m.groupCount(); group++) {
                if (m.group(group) != null) {
                    return calendar.dayOfMonth(Integer.parseInt(m.group(group)), 0).stream()
                            .toList();
                }
            }
            return List.of();
        });
        each(TODAY, Mention.Kind.DAY, m -> List.of(today));
        each(TOMORROW, Mention.Kind.DAY, m -> List.of(today.plusDays(1)));
    }

    private static List<LocalDate> distance(MatchResult match, LocalDate today) {
        String amount = match.group(1);
        int number = Character.isDigit(amount.charAt(0)) ? Integer.parseInt(amount) : NUMBERS.getOrDefault(amount, 0);
        if (number == 0) return List.of();
        String unit = match.group(2);
        if (unit.matches("(month|monat|mois|mes|maand|miesiac|manad|maned).*"))
            return List.of(today.plusMonths(number));
        boolean weeks = unit.matches("(week|wek|woche|semaine|semana|settiman|tydz|tygod|veck|uge).*");
        return List.of(weeks ? today.plusWeeks(number) : today.plusDays(number));
    }

    private void each(Pattern pattern, Mention.Kind kind, Function<MatchResult, List<LocalDate>> read) {
        pattern.matcher(folded).results().forEach(match -> {
            var readings = read.apply(match);
            if (readings.isEmpty()) return;
            found.add(new Mention(new Span(match.start(), match.end()), readings, readings.getFirst(), kind));
        });
    }

    private static Map<String, Integer> numbers(String... lists) {
        var numbers = new HashMap<String, Integer>();
        for (String list : lists) {
            String[] words = list.split(" ", -1);
            for (String word : words) numbers.put(word, Integer.parseInt(words[0]));
        }
        return numbers;
    }
}
