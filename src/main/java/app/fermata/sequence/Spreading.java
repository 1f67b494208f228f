package app.fermata.sequence;

import app.fermata.calendar.Opening;
import app.fermata.calendar.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lays out overdue steps evenly over the next allowed days (spec: pausing, *Unpause*).
final class Spreading {

    private Spreading() {}

    /// `count` open instants in order: as many on each day as on any other (give or take one), and within a day
    /// evenly over the time it is open.
    ///
    /// The first day is today while it is still open. Quotas are not looked at here.
    static List<Instant> evenly(Schedule schedule, Instant now, int workingDays, int count) {
        List<List<Opening>> days = openDays(schedule, now, workingDays);
        int[] perDay = new int[workingDays];
        for (int i = 0; i < count; i++) {
            perDay[dayOf(i, workingDays, count)]++;
        }
        List<Instant> instants = new ArrayList<>(count);
        for (int day = 0; day < workingDays; day++) {
            for (int i = 0; i < perDay[day]; i++) {
                instants.add(within(days.get(day), i, perDay[day]));
            }
        }
        // Clocks turned back over midnight let the ends of two dates interleave.
        instants.sort(Comparator.naturalOrder());
        return instants;
    }

    private static int dayOf(int item, int workingDays, int count) {
        return (int) ((long) item * workingDays / count);
    }

    private static List<List<Opening>> openDays(Schedule schedule, Instant now, int workingDays) {
        List<List<Opening>> days = new ArrayList<>(workingDays);
        LocalDate date = schedule.dateOf(schedule.nextOpen(now)).minusDays(1);
        while (days.size() < workingDays) {
            date = schedule.allowedOnOrAfter(date.plusDays(1));
            List<Opening> left = leftOf(schedule.openingsOn(date), now);
            if (!left.isEmpty()) {
                days.add(left);
            }
        }
        return days;
    }

    private static List<Opening> leftOf(List<Opening> openings, Instant now) {
        return openings.stream()
                .filter(opening -> opening.to().isAfter(now))
                .map(opening -> opening.from().isBefore(now) ? new Opening(now, opening.to()) : opening)
                .toList();
    }

    private static Instant within(List<Opening> openings, int item, int count) {
        long openSeconds = openings.stream()
                .map(Opening::length)
                .mapToLong(Duration::toSeconds)
                .sum();
        long left = openSeconds * item / count;
        for (Opening opening : openings) {
            long length = opening.length().toSeconds();
            if (left < length) {
                return opening.from().plusSeconds(left);
            }
            left -= length;
        }
        // Less than a second is left of the day.
        return openings.getFirst().from();
    }
}
