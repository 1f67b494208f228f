package app.fermata.sequence;

import app.fermata.calendar.Window;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The stored line of a [Why]: words a person can read in the table, such as `pushed hour: interval 5, slot
/// 09:00–10:00, closed 2026-05-01`.
final class WhyText {

    private static final String SLOT = "(?:, slot (\\d\\d:\\d\\d)–(\\d\\d:\\d\\d))?";
    private static final Pattern FIRST = Pattern.compile("first step( from date)?" + SLOT);
    private static final Pattern INTERVAL = Pattern.compile("interval (-?\\d+)" + SLOT + "(?:, closed (.+))?");
    private static final Pattern REOPENED = Pattern.compile("reopened, kept (\\S+)");
    private static final Pattern SPREAD = Pattern.compile("spread over (-?\\d+)");
    private static final Pattern POSTPONED = Pattern.compile("postponed from (\\S+)");
    private static final Pattern PUSHED = Pattern.compile("pushed (gap|hour|day): (.+)");

    private WhyText() {}

    static String write(Why why) {
        return switch (why) {
            case Why.FirstStep(boolean dateChosen, Window slot) ->
                "first step" + (dateChosen ? " from date" : "") + slot(slot);
            case Why.Interval(int days, Window slot, List<LocalDate> closed) ->
                "interval " + days + slot(slot) + closed(closed);
            case Why.Kept() -> "kept";
            case Why.Reopened(Instant kept) -> "reopened, kept " + kept;
            case Why.AsSoonAsPossible(boolean openNow) ->
                openNow ? "as soon as possible, open" : "as soon as possible, next opening";
            case Why.SpreadOver(int days) -> "spread over " + days;
            case Why.Late() -> "late";
            case Why.Moved() -> "moved";
            case Why.Postponed(LocalDate from) -> "postponed from " + from;
            case Why.Pushed(Departures.Limit limit, Why otherwise) -> "pushed " + word(limit) + ": " + write(otherwise);
            case Why.Unknown() -> "unknown";
        };
    }

    static Why read(@Nullable String text) {
        if (text == null) {
            return new Why.Unknown();
        }
        try {
            Matcher pushed = PUSHED.matcher(text);
            return pushed.matches() ? new Why.Pushed(limit(pushed.group(1)), plain(pushed.group(2))) : plain(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return new Why.Unknown();
        }
    }

    private static Why plain(String text) {
        return switch (text) {
            case "kept" -> new Why.Kept();
            case "as soon as possible, open" -> new Why.AsSoonAsPossible(true);
            case "as soon as possible, next opening" -> new Why.AsSoonAsPossible(false);
            case "late" -> new Why.Late();
            case "moved" -> new Why.Moved();
            default -> detailed(text);
        };
    }

    private static Why detailed(String text) {
        Matcher first = FIRST.matcher(text);
        if (first.matches()) {
            return new Why.FirstStep(first.group(1) != null, slot(first.group(2), first.group(3)));
        }
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            Window slot = slot(interval.group(2), interval.group(3));
            return new Why.Interval(Integer.parseInt(interval.group(1)), slot, dates(interval.group(4)));
        }
        Matcher reopened = REOPENED.matcher(text);
        if (reopened.matches()) {
            return new Why.Reopened(Instant.parse(reopened.group(1)));
        }
        Matcher postponed = POSTPONED.matcher(text);
        if (postponed.matches()) {
            return new Why.Postponed(LocalDate.parse(postponed.group(1)));
        }
        Matcher spread = SPREAD.matcher(text);
        return spread.matches() ? new Why.SpreadOver(Integer.parseInt(spread.group(1))) : new Why.Unknown();
    }

    private static String slot(@Nullable Window slot) {
        return slot == null ? "" : ", slot " + slot;
    }

    private static @Nullable Window slot(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : Window.of(from, to);
    }

    private static String closed(List<LocalDate> dates) {
        return dates.isEmpty()
                ? ""
                : dates.stream().map(LocalDate::toString).collect(Collectors.joining(" ", ", closed ", ""));
    }

    private static List<LocalDate> dates(@Nullable String dates) {
        return dates == null
                ? List.of()
                : Arrays.stream(dates.split(" ", -1)).map(LocalDate::parse).toList();
    }

    private static String word(Departures.Limit limit) {
        return switch (limit) {
            case NONE -> throw new IllegalArgumentException("Nothing is pushed by no limit");
            case GAP -> "gap";
            case HOUR -> "hour";
            case DAY -> "day";
        };
    }

    private static Departures.Limit limit(String word) {
        return switch (word) {
            case "gap" -> Departures.Limit.GAP;
            case "hour" -> Departures.Limit.HOUR;
            case "day" -> Departures.Limit.DAY;
            default -> throw new IllegalArgumentException("Not a limit: " + word);
        };
    }
}
