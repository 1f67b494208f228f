package app.fermata.recognition;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Days of the calendar from what a text says of them, counted from the day it was received.
///
/// @param received the day the message was written, in its writer's zone
/// @param order which of two numbers is the day
record CalendarReading(LocalDate received, Order order) {

    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /// Both have to be thought of.
        UNKNOWN
    }

    private static final int NO_YEAR = 0;
    private static final int MONTHS_AHEAD = 4;

    /// Without a year, the first such day on or after the day received; empty where the calendar has no such day.
    Optional<LocalDate> day(int year, int month, int day) {
        try {
            if (year != NO_YEAR) return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
            for (int next = 0; next <= 8; next++) {
                if (month == 2 && day == 29 && !received.plusYears(next).isLeapYear()) continue;
                var date = LocalDate.of(received.getYear() + next, month, day);
                if (!date.isBefore(received)) return Optional.of(date);
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// What two numbers can mean, in this order.
    List<LocalDate> numbers(int first, int second, int year) {
        var readings = new LinkedHashSet<LocalDate>();
        var dayFirst = day(year, second, first);
        var monthFirst = day(year, first, second);
        if (order != Order.MONTH_FIRST || monthFirst.isEmpty()) dayFirst.ifPresent(readings::add);
        if (order != Order.DAY_FIRST || dayFirst.isEmpty()) monthFirst.ifPresent(readings::add);
        return List.copyOf(readings);
    }

    /// The next day of that name, from `from` on.
    static LocalDate weekday(int weekday, LocalDate from) {
        return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
    }

    /// The next day with that number in its month, and of that weekday where one is given (1 for Monday).
    Optional<LocalDate> dayOfMonth(int day, int weekday) {
        if (day < 1 || day > 31) return Optional.empty();
        var month = received.withDayOfMonth(1);
        for (int i = 0; i < MONTHS_AHEAD; i++, month = month.plusMonths(1)) {
            if (day > month.lengthOfMonth()) continue;
            var date = month.withDayOfMonth(day);
            boolean fits = weekday == 0 || date.getDayOfWeek().getValue() == weekday;
            if (fits && !date.isBefore(received)) return Optional.of(date);
        }
        return Optional.empty();
    }

    /// The last day of a month to come.
    LocalDate endOfMonth(int month, int year) {
        var first = LocalDate.of(year == NO_YEAR ? received.getYear() : year, month, 1);
        var last = first.with(TemporalAdjusters.lastDayOfMonth());
        return year == NO_YEAR && last.isBefore(received)
                ? first.plusYears(1).with(TemporalAdjusters.lastDayOfMonth())
                : last;
    }

    /// The Monday of a week by its number, of this year or the next.
    Optional<LocalDate> week(int number) {
        if (number < 1 || number > 53) return Optional.empty();
        var monday = monday(received.get(IsoFields.WEEK_BASED_YEAR), number);
        return Optional.of(
                monday.plusDays(6).isBefore(received)
                        ? monday(received.get(IsoFields.WEEK_BASED_YEAR) + 1, number)
                        : monday);
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
    }
}
