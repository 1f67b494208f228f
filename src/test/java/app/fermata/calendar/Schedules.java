package app.fermata.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Schedules the tests are written against.
public final class Schedules {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Schedules() {}

    /// Monday to Friday 09:00–18:00 in Paris: the schedule of the worked table, with the given dates closed.
    public static Schedule office(String... closed) {
        return of(
                PARIS, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(closed), Window.of("09:00", "18:00"));
    }

    /// The same windows every day of the week.
    public static Schedule daily(String zone, Window... windows) {
        return of(ZoneId.of(zone), EnumSet.allOf(DayOfWeek.class), Set.of(), windows);
    }

    public static Schedule of(ZoneId zone, Set<DayOfWeek> days, Set<String> closed, Window... windows) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> week.put(day, Arrays.asList(windows)));
        Map<LocalDate, String> names = new HashMap<>();
        closed.forEach(date -> names.put(LocalDate.parse(date), "Closed"));
        return new Schedule(zone, week, names);
    }

    /// A local time in Paris, such as `2026-03-13T14:00`.
    public static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
