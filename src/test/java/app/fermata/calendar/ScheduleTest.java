package app.fermata.calendar;

import static app.fermata.calendar.Schedules.PARIS;
import static app.fermata.calendar.Schedules.office;
import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-13");

    @Test
    void dateIsAllowedWhenItsWeekdayHasAWindowAndItIsNotClosed() {
        Schedule schedule = office("2026-03-12");

        assertThat(schedule.isAllowed(FRIDAY)).isTrue();
        assertThat(schedule.isAllowed(FRIDAY.minusDays(1))).isFalse();
        assertThat(schedule.isAllowed(FRIDAY.plusDays(1))).isFalse();
        assertThat(schedule.windowsOn(FRIDAY)).containsExactly(Window.of("09:00", "18:00"));
        assertThat(schedule.windowsOn(FRIDAY.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13T08:59:59, false",
        "2026-03-13T09:00:00, true",
        "2026-03-13T17:59:59.999999999, true",
        "2026-03-13T18:00:00, false",
        "2026-03-14T11:00:00, false",
        "2026-03-12T11:00:00, false"
    })
    void instantIsOpenInsideAWindowOfAnAllowedDate(String local, boolean open) {
        assertThat(office("2026-03-12").isOpen(paris(local))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13T14:00, 2026-03-13T14:00",
        "2026-03-13T08:00, 2026-03-13T09:00",
        "2026-03-13T18:00, 2026-03-16T09:00",
        "2026-03-13T20:00, 2026-03-16T09:00",
        "2026-03-14T11:00, 2026-03-16T09:00",
        "2026-03-11T18:30, 2026-03-13T09:00"
    })
    void nextOpenIsTheEarliestOpenInstantFromThere(String from, String open) {
        assertThat(office("2026-03-12").nextOpen(paris(from))).isEqualTo(paris(open));
    }

    @Test
    void aDayMayHaveSeveralWindows() {
        Schedule schedule = Schedules.daily("Europe/Paris", Window.of("14:00", "17:00"), Window.of("09:00", "12:00"));

        assertThat(schedule.windowsOn(FRIDAY))
                .containsExactly(Window.of("09:00", "12:00"), Window.of("14:00", "17:00"));
        assertThat(schedule.nextOpen(paris("2026-03-13T12:00"))).isEqualTo(paris("2026-03-13T14:00"));
        assertThat(schedule.nextOpen(paris("2026-03-13T17:00"))).isEqualTo(paris("2026-03-14T09:00"));
    }

    @Test
    void fridayPlusTwoIsTuesdayWhenTheWeekendIsNotWorked() {
        assertThat(office().plusAllowedDays(FRIDAY, 2)).isEqualTo(LocalDate.parse("2026-03-17"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, 0, 2026-03-13",
        "2026-03-14, 0, 2026-03-17",
        "2026-03-13, 1, 2026-03-17",
        "2026-03-14, 1, 2026-03-17",
        "2026-03-04, 5, 2026-03-11"
    })
    void intervalCountsAllowedDaysOnly(LocalDate from, int days, LocalDate date) {
        assertThat(office("2026-03-16").plusAllowedDays(from, days)).isEqualTo(date);
    }

    @Test
    void negativeIntervalIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> office().plusAllowedDays(FRIDAY, -1));
    }

    @Test
    void scheduleWithoutAWindowIsNeverOpen() {
        Schedule never = new Schedule(PARIS, Map.of(DayOfWeek.MONDAY, List.of()), Map.of());

        assertThat(never.windows()).isEmpty();
        assertThatExceptionOfType(NeverOpenException.class)
                .isThrownBy(() -> never.requireOpen(FRIDAY))
                .satisfies(error -> assertThat(error.from()).isEqualTo(FRIDAY));
        assertThatExceptionOfType(NeverOpenException.class).isThrownBy(() -> never.nextOpen(Instant.EPOCH));
        assertThatExceptionOfType(NeverOpenException.class).isThrownBy(() -> never.plusAllowedDays(FRIDAY, 3));
    }

    @Test
    void dateFurtherThanTheHorizonDoesNotCount() {
        String[] closed =
                FRIDAY.datesUntil(FRIDAY.plusDays(402)).map(LocalDate::toString).toArray(String[]::new);

        assertThatExceptionOfType(NeverOpenException.class)
                .isThrownBy(() -> office(closed).requireOpen(FRIDAY));
        assertThat(office(closed).allowedOnOrAfter(FRIDAY.plusDays(30))).isEqualTo(FRIDAY.plusDays(402));
    }

    @Test
    void fourHundredDaysAheadIsTheLastDateLookedAt() {
        Set<String> closed = FRIDAY.minusDays(1)
                .datesUntil(FRIDAY.plusDays(400))
                .map(LocalDate::toString)
                .collect(Collectors.toSet());
        Schedule schedule = Schedules.of(PARIS, Set.of(DayOfWeek.values()), closed, Window.of("09:00", "18:00"));

        assertThat(schedule.allowedOnOrAfter(FRIDAY)).isEqualTo(FRIDAY.plusDays(400));
        assertThatExceptionOfType(NeverOpenException.class)
                .isThrownBy(() -> schedule.allowedOnOrAfter(FRIDAY.minusDays(1)))
                .satisfies(error -> assertThat(error.from()).isEqualTo(FRIDAY.minusDays(1)));
    }

    @Test
    void overlappingWindowsAreRefusedAndTouchingOnesJoined() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Schedules.daily("Europe/Paris", Window.of("09:00", "12:00"), Window.of("11:00", "13:00")))
                .withMessageContaining("09:00–12:00");
        assertThat(Schedules.daily("Europe/Paris", Window.of("12:00", "13:00"), Window.of("09:00", "12:00"))
                        .windowsOn(FRIDAY))
                .containsExactly(Window.of("09:00", "13:00"));
    }

    @Test
    void closedDaysThatCostAWorkingDayAreNamed() {
        Schedule schedule = Schedules.of(
                PARIS, Set.of(DayOfWeek.MONDAY), Set.of("2026-03-14", "2026-03-16"), Window.of("09:00", "18:00"));

        assertThat(schedule.closedBetween(FRIDAY, LocalDate.parse("2026-03-23")))
                .containsExactly(LocalDate.parse("2026-03-16"));
        assertThat(schedule.closedIn(FRIDAY, LocalDate.parse("2026-03-23"))).contains(LocalDate.parse("2026-03-14"));
        assertThat(schedule.closedIn(FRIDAY, FRIDAY)).isEmpty();
        assertThat(schedule.closedName(LocalDate.parse("2026-03-16"))).contains("Closed");
        assertThat(schedule.closedName(FRIDAY)).isEmpty();
    }
}
