package app.fermata.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaylightSavingTest {

    private static final Window NIGHT = Window.of("01:00", "04:00");

    @ParameterizedTest
    @CsvSource({
        // Skipped: the first valid minute after the gap.
        "Europe/Paris, 2026-03-29, 150, 2026-03-29T01:00:00Z",
        "America/New_York, 2026-03-08, 150, 2026-03-08T07:00:00Z",
        "Australia/Lord_Howe, 2026-10-04, 135, 2026-10-03T15:30:00Z",
        "America/Sao_Paulo, 2018-11-04, 30, 2018-11-04T03:00:00Z",
        "Africa/Cairo, 2024-04-26, 0, 2024-04-25T22:00:00Z",
        "Pacific/Apia, 2011-12-30, 600, 2011-12-30T10:00:00Z",
        // Repeated: the first occurrence.
        "Europe/Paris, 2026-10-25, 150, 2026-10-25T00:30:00Z",
        "America/New_York, 2026-11-01, 90, 2026-11-01T05:30:00Z",
        "Australia/Lord_Howe, 2026-04-05, 105, 2026-04-04T14:45:00Z",
        // Neither.
        "Europe/Paris, 2026-03-29, 600, 2026-03-29T08:00:00Z"
    })
    void skippedTimesMoveForwardAndRepeatedOnesComeFirst(String zone, LocalDate date, int minute, Instant expected) {
        assertThat(Schedules.daily(zone, NIGHT).at(date, minute)).isEqualTo(expected);
    }

    @Test
    void theHourThatIsSkippedIsNotOpenTime() {
        assertThat(Schedules.daily("Europe/Paris", NIGHT).openingsOn(LocalDate.parse("2026-03-29")))
                .containsExactly(opening("2026-03-29T00:00:00Z", 2));
    }

    @Test
    void theHourThatIsRepeatedIsOpenBothTimes() {
        Schedule schedule = Schedules.daily("Europe/Paris", NIGHT);

        assertThat(schedule.openingsOn(LocalDate.parse("2026-10-25")))
                .containsExactly(opening("2026-10-24T23:00:00Z", 4));
        Instant secondHalfPastTwo = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(schedule.isOpen(secondHalfPastTwo)).isTrue();
        assertThat(schedule.nextOpen(secondHalfPastTwo)).isEqualTo(secondHalfPastTwo);
    }

    @Test
    void aWindowInsideTheRepeatedHourOpensTwice() {
        Schedule schedule = Schedules.daily("Europe/Paris", Window.of("02:00", "02:30"));

        assertThat(schedule.nextOpen(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo(Instant.parse("2026-10-25T01:00:00Z"));
        assertThat(schedule.openingsOn(LocalDate.parse("2026-10-25"))).hasSize(2);
    }

    @Test
    void aWindowThatFallsWhollyIntoTheGapOpensTheNextDay() {
        Schedule schedule = Schedules.daily("Europe/Paris", Window.of("02:00", "03:00"));

        assertThat(schedule.openingsOn(LocalDate.parse("2026-03-29"))).isEmpty();
        assertThat(schedule.nextOpen(Instant.parse("2026-03-29T00:30:00Z")))
                .isEqualTo(Instant.parse("2026-03-30T00:00:00Z"));
    }

    @Test
    void lordHoweSkipsHalfAnHourOnly() {
        assertThat(Schedules.daily("Australia/Lord_Howe", NIGHT).openingsOn(LocalDate.parse("2026-10-04")))
                .containsExactly(
                        new Opening(Instant.parse("2026-10-03T14:30:00Z"), Instant.parse("2026-10-03T17:00:00Z")));
    }

    @Test
    void aDayTheZoneLeftOutIsNobodysWorkingDay() {
        Schedule schedule = Schedules.daily("Pacific/Apia", Window.of("09:00", "17:00"));
        LocalDate thursday = LocalDate.parse("2011-12-29");

        assertThat(schedule.isAllowed(thursday.plusDays(1))).isFalse();
        assertThat(schedule.plusAllowedDays(thursday, 1)).isEqualTo(LocalDate.parse("2011-12-31"));
        assertThat(schedule.nextOpen(Instant.parse("2011-12-30T09:59:00Z")))
                .isEqualTo(Instant.parse("2011-12-30T19:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"America/Sao_Paulo, 2018-11-04, 2018-11-04T03:00:00Z", "Africa/Cairo, 2024-04-26, 2024-04-25T22:00:00Z"
    })
    void aDayWithoutMidnightBeginsAfterItsGap(String zone, LocalDate date, Instant first) {
        Schedule schedule = Schedules.daily(zone, Window.of("00:00", "02:00"));

        assertThat(schedule.isAllowed(date)).isTrue();
        assertThat(schedule.nextOpen(first.minusSeconds(1))).isEqualTo(first);
        assertThat(schedule.openingsOn(date)).containsExactly(opening(first.toString(), 1));
    }

    @Test
    void clocksTurnedBackOverMidnightOpenYesterdayAgain() {
        Schedule schedule = Schedules.of(
                ZoneId.of("America/St_Johns"), Set.of(DayOfWeek.SATURDAY), Set.of(), Window.of("23:00", "24:00"));

        // At 00:01 on Sunday 7 November 2010 it was 23:01 on Saturday once more.
        assertThat(schedule.nextOpen(Instant.parse("2010-11-07T02:30:30Z")))
                .isEqualTo(Instant.parse("2010-11-07T02:31:00Z"));
    }

    @Test
    void firstMinuteOfTomorrowComesBeforeYesterdaysHourIsRepeated() {
        Schedule schedule = new Schedule(
                ZoneId.of("America/St_Johns"),
                Map.of(
                        DayOfWeek.SATURDAY,
                        List.of(Window.of("23:10", "23:20")),
                        DayOfWeek.SUNDAY,
                        List.of(Window.of("00:00", "00:01"))),
                Map.of());

        // Sunday's window opens at 02:30; Saturday's a second time at 02:40.
        assertThat(schedule.nextOpen(Instant.parse("2010-11-07T02:29:00Z")))
                .isEqualTo(Instant.parse("2010-11-07T02:30:00Z"));
        assertThat(schedule.nextOpen(Instant.parse("2010-11-07T02:31:00Z")))
                .isEqualTo(Instant.parse("2010-11-07T02:40:00Z"));
    }

    @Test
    void aWindowThatIsOpenOnlyInAGapIsNeverOpen() {
        Schedule schedule = Schedules.of(
                Schedules.PARIS,
                Set.of(DayOfWeek.SUNDAY),
                Set.copyOf(LocalDate.parse("2026-03-30")
                        .datesUntil(LocalDate.parse("2027-06-01"))
                        .map(LocalDate::toString)
                        .toList()),
                Window.of("02:00", "03:00"));

        assertThatExceptionOfType(NeverOpenException.class)
                .isThrownBy(() -> schedule.nextOpen(Instant.parse("2026-03-23T12:00:00Z")));
    }

    private static Opening opening(String from, int hours) {
        Instant start = Instant.parse(from);
        return new Opening(start, start.plus(Duration.ofHours(hours)));
    }
}
