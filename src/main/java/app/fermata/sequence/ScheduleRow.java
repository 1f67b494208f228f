package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A stored schedule.
///
/// @param publicHolidays the closed dates that came with its country's calendar
/// @param usedBy names of the sequences that go by it, archived ones too
public record ScheduleRow(
        long id, ScheduleText text, SortedMap<LocalDate, String> publicHolidays, List<String> usedBy) {

    public ScheduleRow {
        publicHolidays = Collections.unmodifiableSortedMap(new TreeMap<>(publicHolidays));
        usedBy = List.copyOf(usedBy);
    }

    /// The schedule with all its closed dates.
    public Schedule schedule() {
        return text.schedule(publicHolidays);
    }
}
