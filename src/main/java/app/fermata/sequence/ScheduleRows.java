package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/// Reads and writes schedules with their windows and closed days: few rows.
final class ScheduleRows {

    private ScheduleRows() {}

    /// All schedules by name.
    static List<ScheduleRow> all(StatelessSession session) {
        var store = new ScheduleStore_(session);
        Map<Long, Map<DayOfWeek, List<Window>>> windows = new TreeMap<>();
        for (var row : store.windows()) {
            windows.computeIfAbsent(row.scheduleId, id -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(DayOfWeek.of(row.weekday), day -> new ArrayList<>())
                    .add(new Window(row.fromMinute, row.toMinute));
        }
        Map<Long, SortedMap<LocalDate, String>> own = new TreeMap<>();
        Map<Long, SortedMap<LocalDate, String>> holidays = new TreeMap<>();
        for (var row : store.closedDays()) {
            (row.publicHoliday ? holidays : own)
                    .computeIfAbsent(row.scheduleId, id -> new TreeMap<>())
                    .put(row.closedOn, row.name);
        }
        Map<Long, List<String>> users = new TreeMap<>();
        for (var user : store.users()) {
            users.computeIfAbsent(user.scheduleId(), id -> new ArrayList<>()).add(user.name());
        }
        return store.all().stream()
                .map(row -> {
                    long id = Objects.requireNonNull(row.id);
                    var text = new ScheduleText(
                            id,
                            row.name,
                            ZoneId.of(row.zone),
                            windows.getOrDefault(id, Map.of()),
                            row.holidays,
                            own.getOrDefault(id, new TreeMap<>()));
                    return new ScheduleRow(
                            id, text, holidays.getOrDefault(id, new TreeMap<>()), users.getOrDefault(id, List.of()));
                })
                .sorted((a, b) -> a.text().name().compareToIgnoreCase(b.text().name()))
                .toList();
    }

    /// One schedule, which there is.
    static ScheduleRow one(StatelessSession session, long id) {
        return all(session).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No schedule " + id));
    }

    static Schedule schedule(StatelessSession session, long id) {
        return SequencePlans.schedule(new Sequences_(session), id);
    }

    /// Writes a schedule in place of what was under its number, or as a new one.
    ///
    /// @return its number
    static long write(StatelessSession session, ScheduleText text, SortedMap<LocalDate, String> publicHolidays) {
        var store = new ScheduleStore_(session);
        long id = head(store, text);
        store.deleteWindows(id);
        text.windows().forEach((day, windows) -> {
            for (var window : windows) {
                var row = new ScheduleWindow();
                row.scheduleId = id;
                row.weekday = day.getValue();
                row.fromMinute = window.from();
                row.toMinute = window.to();
                store.add(row);
            }
        });
        store.deleteClosedDays(id);
        var own = new HashSet<LocalDate>();
        text.own().forEach((date, name) -> {
            own.add(date);
            store.add(closed(id, date, name, false));
        });
        publicHolidays.forEach((date, name) -> {
            if (!own.contains(date)) store.add(closed(id, date, name, true));
        });
        return id;
    }

    private static long head(ScheduleStore store, ScheduleText text) {
        var zone = text.zone().getId();
        if (text.id() != null) {
            store.write(text.id(), text.name(), zone, text.holidays());
            return text.id();
        }
        var row = new StoredSchedule();
        row.name = text.name();
        row.zone = zone;
        row.holidays = text.holidays();
        store.add(row);
        return Objects.requireNonNull(row.id);
    }

    static ClosedDay closed(long scheduleId, LocalDate date, String name, boolean publicHoliday) {
        var row = new ClosedDay();
        row.scheduleId = scheduleId;
        row.closedOn = date;
        row.name = name.length() > ClosedDay.NAME ? name.substring(0, ClosedDay.NAME) : name;
        row.publicHoliday = publicHoliday;
        return row;
    }
}
