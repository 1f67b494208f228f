package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A schedule as the rep writes it: unlike a [Schedule] its windows may still overlap.
///
/// @param id null for a new one
/// @param holidays a country whose public holidays are closed, perhaps with a region (`de-by`); empty for none
/// @param own the rep's own closed dates, with their names
public record ScheduleText(
        @Nullable Long id,
        String name,
        ZoneId zone,
        Map<DayOfWeek, List<Window>> windows,
        String holidays,
        SortedMap<LocalDate, String> own) {

    public ScheduleText {
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        windows.forEach((day, ofDay) -> {
            if (!ofDay.isEmpty()) week.put(day, ofDay.stream().sorted().toList());
        });
        windows = Collections.unmodifiableMap(week);
        own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    }

    /// Monday to Friday from nine to six, no day closed.
    public static ScheduleText office(String name, ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) week.put(day, List.of(Window.of("09:00", "18:00")));
        }
        return new ScheduleText(null, name, zone, week, "", new TreeMap<>());
    }

    /// The first weekday whose windows overlap, if one has any that do.
    @Nullable
    DayOfWeek overlap() {
        for (var day : windows.entrySet()) {
            var ofDay = day.getValue();
            for (int i = 1; i < ofDay.size(); i++) {
                if (ofDay.get(i).from() < ofDay.get(i - 1).to()) return day.getKey();
            }
        }
        return null;
    }

    /// The schedule it stands for; own dates go before public holidays.
    ///
    /// @throws IllegalArgumentException when windows overlap
    Schedule schedule(SortedMap<LocalDate, String> publicHolidays) {
        var closed = new TreeMap<>(publicHolidays);
        closed.putAll(own);
        return new Schedule(zone, windows, closed);
    }

    /// The same as another schedule.
    public ScheduleText withId(@Nullable Long other) {
        return new ScheduleText(other, name, zone, windows, holidays, own);
    }

    /// The same under another name.
    public ScheduleText withName(String other) {
        return new ScheduleText(id, other, zone, windows, holidays, own);
    }
}
