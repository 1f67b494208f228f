package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Schedules;
import app.fermata.calendar.Window;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a task goes that is put off: Monday to Friday is worked, 6 April 2026 is closed.
class PostponementTest {

    @ParameterizedTest
    @CsvSource({
        // Thursday
        "2026-03-05, TOMORROW, 2026-03-06",
        "2026-03-05, THREE_WORKING_DAYS, 2026-03-10",
        "2026-03-05, NEXT_WEEK, 2026-03-12",
        // Friday
        "2026-03-06, TOMORROW, 2026-03-09",
        "2026-03-06, THREE_WORKING_DAYS, 2026-03-11",
        // Saturday
        "2026-03-07, TOMORROW, 2026-03-09",
        "2026-03-07, NEXT_WEEK, 2026-03-16",
        // before Easter Monday
        "2026-04-03, TOMORROW, 2026-04-07",
        "2026-03-30, NEXT_WEEK, 2026-04-07"
    })
    void landsOnAWorkingDay(LocalDate from, Postponement how, LocalDate expected) {
        assertThat(how.date(Schedules.office("2026-04-06"), from)).isEqualTo(expected);
    }

    @Property
    void postponedTaskIsOpenLaterAndOnItsDay(@ForAll @IntRange(min = 0, max = 700) int day, @ForAll Postponement how) {
        var schedule = Schedules.office("2026-04-06");
        var today = LocalDate.of(2026, 1, 1).plusDays(day);
        var now = today.atTime(16, 2).atZone(schedule.zone()).toInstant();
        var date = how.date(schedule, today);
        var planned = Planning.postponed(schedule, date, Window.of("10:00", "11:00"), today, day, now);

        assertThat(planned.at()).isAfter(now);
        assertThat(schedule.isOpen(planned.at())).isTrue();
        assertThat(schedule.dateOf(planned.at())).isEqualTo(date);
        assertThat(planned.why()).isEqualTo(new Why.Postponed(today));
    }

    @Test
    void minuteLiesInTheSlot() {
        var schedule = Schedules.office();
        var planned = Planning.postponed(
                schedule,
                LocalDate.of(2026, 3, 6),
                Window.of("10:00", "11:00"),
                LocalDate.of(2026, 3, 5),
                42,
                paris("2026-03-05T16:02"));
        assertThat(planned.at()).isBetween(paris("2026-03-06T10:00"), paris("2026-03-06T11:00"));
    }
}
