package app.fermata.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the days a text names. Each form claims its place, the longest forms first; phone numbers, addresses and what
/// stands in quotation marks are no dates.
final class Mentions {

    private static final String MONTH = Names.MONTH + "(?![a-z])(?:\\.(?= ?\\d))?";
    private static final String NTH = "(?: ?(?:\\.|st|nd|rd|th|er|re|ro|o|:?e|:a|ste|de|\\.o)(?![a-z]))?";
    private static final String OF = "(?:,? ?(?:of |de |den |d'|del |di |da )?| ?[-/.] ?)";
    private static final String YEAR =
            "(?:(?:(?:,|\\.)? ?(?:de |del |do |of |r |-|/)?(?=(?:19|20)\\d\\d)|(?:,|\\.)? ?-?(?='?\\d\\d(?!\\d)))"
                    + "((?:19|20)\\d\\d|'?\\d\\d(?=[.,;)]?(?:\\s|$))(?! ?(?:am|pm|h|uhr|:)))(?![\\d:]))?";
    private static final String DASH =
            "\\s?(?:-+|to|bis(?: zum)?(?: einschliesslich)?|au|al|a|ao|til(?: og med)?|till(?: och med)?|tot(?: en met)?|t/m|do"
                    + "|und|and|et|y|e|en|i|och|og|until|till|through|thru|jusqu'au|hasta el|fino al|ate|ate ao)\\s?(?:the |den |dem |el |le |il |dia )?";
    private static final String NO_DIGIT_BEFORE = "(?<![\\d./+-])";

    private static final Pattern NO_DATES = Pattern.compile(
            "(?:tel|phone|mobile?|fax|cell|telefono?|telefone|tlf|tfn|handy|gsm|mob|kom)\\b[^\\n\\d]{0,20}[\\d+(][\\d ()/.-]{5,}"
                    + "|\\+\\d[\\d ()/.-]{6,}\\d|(?<![\\d.])0\\d{2,4}[ /-]\\d[\\d -]{3,}|\\(0?\\d{2,5}\\) ?\\d[\\d -]{4,}"
                    + "|\"[^\"\\n]{3,150}\"|„[^\\n“”\"]{3,150}[“”\"]|“[^”\\n]{3,150}”|«[^»\\n]{3,150}»|\\S{1,100}@\\S{1,100}|https?:\\S{1,500}|www\\.\\S{1,300}");

    private static final Pattern RANGE_DAY_MONTH =
            Pattern.compile(NO_DIGIT_BEFORE + "(\\d{1,2})" + NTH + DASH + "(\\d{1,2})" + NTH + OF + MONTH + YEAR);
    private static final Pattern RANGE_MONTH_DAY = Pattern.compile("(?<![a-z])" + MONTH + " (\\d{1,2})" + NTH + DASH
            + "(\\d{1,2})" + NTH + "(?![\\d:])(?!,? ?" + Names.MONTH + ")" + YEAR);
    private static final Pattern RANGE_NUMBERS = Pattern.compile(
            NO_DIGIT_BEFORE
                    + "(\\d{1,2})\\.? ?(?:-|bis|til|till|to|t/m|al|au|a) ?(\\d{1,2})([./])(\\d{1,2})(?:\\3(\\d{4}|\\d{2})?)?(?![\\d:])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.])(20\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile(
            NO_DIGIT_BEFORE + "(\\d{1,2})( ?[./-] ?| )(\\d{1,2})\\2(20\\d\\d|\\d\\d)(?![\\d:]|[./-]\\d)");
    private static final Pattern TWO_NUMBERS = Pattern.compile(
            NO_DIGIT_BEFORE
                    + "(\\d{1,2})(?:\\. ?(\\d{1,2})\\.(?! ?\\d)|\\.(\\d{1,2})(?![\\d.:%]| ?(?:uhr|h\\b|kl|eur|%))|/(\\d{1,2})(?![\\d/%]))");
    private static final Pattern DAY_MONTH =
            Pattern.compile(NO_DIGIT_BEFORE + "(\\d{1,2})" + NTH + OF + "(?<![a-z])" + MONTH + YEAR + "(?! ?\\d{5})");
    private static final Pattern MONTH_DAY = Pattern.compile("(?<![a-z])" + MONTH
            + " (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d|[a-z]| ?(?:am|pm)\\b)" + YEAR);
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("(?<![a-z])" + Names.ANY_WEEKDAY
            + "\\.?,?(?:[ ,(]|feira\\b|-feira\\b|(?:the|den|le|il|el|dem|d|dia|de|der|am|on|of|che)\\b\\.?)*+$");
    private static final Pattern WEEKDAY_AFTER = Pattern.compile("^,? ?\\(?" + Names.WEEKDAY + "\\)?(?![a-z])");

    private static final int MOST = 200;

    private final CalendarReading calendar;
    private final List<Language> spoken;
    private final String folded;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(String folded, CalendarReading calendar, List<Language> spoken) {
        this.folded = NO_DATES.matcher(folded)
                .replaceAll(match -> "\u0001".repeat(match.group().length()));
        this.calendar = calendar;
        this.spoken = spoken;
    }

    /// The days named, in their order in the text.
    ///
    /// @param folded see [Words#fold]
    static List<Mention> in(String folded, CalendarReading calendar, List<Language> spoken) {
        var mentions = new Mentions(folded, calendar, spoken);
        mentions.look();
        mentions.found.sort(Comparator.comparingInt(mention -> mention.span().from()));
        return mentions.found;
    }

    private void look() {
        each(
                YEAR_FIRST,
                m -> calendar.day(number(m, 1), number(m, 3), number(m, 4)).stream()
                        .toList());
        each(NUMBERS, this::numbers);
        ranges(RANGE_DAY_MONTH, 1, 2, 3, 4);
        ranges(RANGE_MONTH_DAY, 2, 3, 1, 4);
        RANGE_NUMBERS
                .matcher(folded)
                .results()
                .forEach(m -> range(m, number(m, 1), number(m, 2), number(m, 4), number(m, 5)));
        each(
                DAY_MONTH,
                m -> calendar.day(number(m, 3), month(m.group(2)), number(m, 1)).stream()
                        .toList());
        each(
                MONTH_DAY,
                m -> calendar.day(number(m, 3), month(m.group(1)), number(m, 2)).stream()
                        .toList());
        each(TWO_NUMBERS, this::twoNumbers);
        // One by one: no two may take in the same weekday.
        for (int i = 0; i < found.size(); i++) found.set(i, withWeekday(found.get(i)));
        VagueDays.in(folded, calendar, spoken).forEach(this::claim);
    }

    private List<LocalDate> numbers(MatchResult match) {
        int year = number(match, 4);
        if (match.group(2).equals(" ") && year < 1000) return List.of();
        if (match.group(2).contains("."))
            return calendar.day(year, number(match, 3), number(match, 1)).stream()
                    .toList();
        return calendar.numbers(number(match, 1), number(match, 3), year);
    }

    private List<LocalDate> twoNumbers(MatchResult match) {
        if (match.group(4) != null) {
            boolean always = spoken.getFirst() == Language.EN && match.group().equals("24/7");
            return always ? List.of() : calendar.numbers(number(match, 1), number(match, 4), 0);
        }
        int month = match.group(2) != null ? number(match, 2) : number(match, 3);
        return calendar.day(0, month, number(match, 1)).stream().toList();
    }

    private void ranges(Pattern pattern, int first, int last, int month, int year) {
        pattern.matcher(folded)
                .results()
                .forEach(m -> range(m, number(m, first), number(m, last), month(m.group(month)), number(m, year)));
    }

    private void range(MatchResult match, int first, int last, int month, int year) {
        var end = calendar.day(year, month, last);
        if (end.isEmpty() || first < 1 || first >= last) return;
        var start = end.get().minusDays((long) last - first);
        claim(new Mention(span(match), List.of(end.get()), start, Mention.Kind.RANGE));
    }

    private void each(Pattern pattern, Function<MatchResult, List<LocalDate>> read) {
        pattern.matcher(folded).results().forEach(match -> {
            var readings = read.apply(match);
            if (!readings.isEmpty()) claim(Mention.day(span(match), readings));
        });
    }

    private void claim(Mention mention) {
        if (found.size() == MOST) return;
        if (found.stream().noneMatch(other -> other.span().overlaps(mention.span()))) found.add(mention);
    }

    /// Takes in the weekday beside a date: it tells which of two readings is meant, and that a day without a year is
    /// past.
    private Mention withWeekday(Mention mention) {
        var span = mention.span();
        int lookBack = Math.max(0, span.from() - 30);
        var before = WEEKDAY_BEFORE.matcher(folded.substring(lookBack, span.from()));
        var after = WEEKDAY_AFTER.matcher(folded.substring(span.to(), Math.min(folded.length(), span.to() + 25)));
        int weekday;
        Span wider;
        if (before.find()) {
            weekday = Names.weekday(before.group(1), spoken);
            wider = new Span(lookBack + before.start(), span.to());
        } else if (after.find()) {
            weekday = Names.weekday(after.group(1), spoken);
            wider = new Span(span.from(), span.to() + after.end());
        } else {
            return mention;
        }
        boolean taken =
                found.stream().map(Mention::span).anyMatch(other -> !other.equals(span) && other.overlaps(wider));
        if (weekday == 0 || taken) return mention;
        var widened = mention.widened(wider);
        var fitting = mention.readings().stream()
                .filter(date -> date.getDayOfWeek().getValue() == weekday)
                .toList();
        if (!fitting.isEmpty()) return widened.read(fitting);
        var swapped = swapped(mention).filter(date -> date.getDayOfWeek().getValue() == weekday);
        if (swapped.isPresent()) return widened.read(List.of(swapped.get()));
        boolean saysYear =
                Pattern.compile("\\d\\d$|20\\d\\d").matcher(span.of(folded)).find()
                        && span.of(folded).length() > 7;
        if (saysYear || mention.kind() != Mention.Kind.DAY) return widened;
        var past = mention.readings().stream()
                .map(date -> date.minusYears(1))
                .filter(date -> date.getDayOfWeek().getValue() == weekday)
                .toList();
        return past.isEmpty() ? widened : widened.read(past);
    }

    /// The date with day and month the other way round, where it is written in numbers with slashes or dashes.
    private Optional<LocalDate> swapped(Mention mention) {
        var date = mention.readings().getFirst();
        String written = mention.span().of(folded);
        boolean canBe = written.matches("\\d{1,2} ?[/-] ?\\d.*") && date.getDayOfMonth() <= 12;
        if (!canBe) return Optional.empty();
        int year = written.length() > 6 ? date.getYear() : 0;
        return calendar.day(year, date.getDayOfMonth(), date.getMonthValue());
    }

    private int month(String name) {
        return Names.month(name, spoken);
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    /// A group's number, 0 where it took no part.
    private static int number(MatchResult match, int group) {
        String digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits.replace("'", ""));
    }
}
