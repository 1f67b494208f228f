package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import java.time.LocalDate;

/// How far a rep puts a task off; it always lands on a working day of the sequence's schedule.
public enum Postponement {
    /// The next working day.
    TOMORROW,
    THREE_WORKING_DAYS,
    /// The same weekday a week on, or the first working day after it.
    NEXT_WEEK;

    private static final int WEEK = 7;

    /// The day a task goes to.
    ///
    /// @param from today, or the day the task is due where that is later
    /// @throws app.fermata.calendar.NeverOpenException when the schedule has no working day left
    public LocalDate date(Schedule schedule, LocalDate from) {
        return switch (this) {
            case TOMORROW -> schedule.plusAllowedDays(from, 1);
            case THREE_WORKING_DAYS -> schedule.plusAllowedDays(from, 3);
            case NEXT_WEEK -> schedule.allowedOnOrAfter(from.plusDays(WEEK));
        };
    }
}
