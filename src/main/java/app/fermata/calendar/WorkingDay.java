package app.fermata.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The windows of one day: put in order, and turned into the stretches of real time they stand for.
final class WorkingDay {

    private WorkingDay() {}

    /// Sorted, touching windows joined; overlapping ones are an `IllegalArgumentException`.
    static List<Window> tidy(DayOfWeek day, List<Window> windows) {
        List<Window> tidy = new ArrayList<>();
        for (Window window : windows.stream().sorted().toList()) {
            Window last = tidy.isEmpty() ? null : tidy.getLast();
            if (last != null && window.from() < last.to()) {
                throw new IllegalArgumentException("Windows of " + day + " overlap: " + last + " and " + window);
            }
            if (last != null && window.from() == last.to()) {
                tidy.set(tidy.size() - 1, new Window(last.from(), window.to()));
            } else {
                tidy.add(window);
            }
        }
        return List.copyOf(tidy);
    }

    /// Every instant whose local date and time lie in one of the windows, as stretches in order.
    static List<Opening> openings(LocalDate date, List<Window> windows, ZoneRules rules) {
        List<Opening> pieces = new ArrayList<>();
        for (Window window : windows) {
            LocalDateTime midnight = date.atStartOfDay();
            addPieces(midnight.plusMinutes(window.from()), midnight.plusMinutes(window.to()), rules, pieces);
        }
        pieces.sort(Comparator.comparing(Opening::from));
        return joined(pieces);
    }

    // Between two changes of offset local time runs straight; each such run contributes at most one piece.
    private static void addPieces(LocalDateTime from, LocalDateTime to, ZoneRules rules, List<Opening> pieces) {
        Instant last = to.toInstant(ZoneOffset.MIN);
        Instant runStart = from.toInstant(ZoneOffset.MAX);
        while (runStart.isBefore(last)) {
            ZoneOffset offset = rules.getOffset(runStart);
            ZoneOffsetTransition change = rules.nextTransition(runStart);
            Instant runEnd = change == null ? last : earlier(change.getInstant(), last);
            Instant start = later(runStart, from.toInstant(offset));
            Instant end = earlier(runEnd, to.toInstant(offset));
            if (start.isBefore(end)) {
                pieces.add(new Opening(start, end));
            }
            runStart = runEnd;
        }
    }

    private static List<Opening> joined(List<Opening> pieces) {
        List<Opening> joined = new ArrayList<>();
        for (Opening piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().to().equals(piece.from())) {
                joined.set(joined.size() - 1, new Opening(joined.getLast().from(), piece.to()));
            } else {
                joined.add(piece);
            }
        }
        return List.copyOf(joined);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
