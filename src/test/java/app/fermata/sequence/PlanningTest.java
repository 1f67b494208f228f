package app.fermata.sequence;

import static app.fermata.calendar.Schedules.office;
import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Schedules;
import app.fermata.calendar.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningTest {

    private static final Window TEN = Window.of("10:00", "11:00");
    private static final Instant STEP_ONE = paris("2026-03-04T10:20");

    @Test
    void nextStepIsSoManyAllowedDaysAfterTheOneBefore() {
        Planned planned = Planning.nextStep(office(), STEP_ONE, 5, TEN, 35, STEP_ONE);

        assertThat(planned.at()).isEqualTo(paris("2026-03-11T10:35"));
        assertThat(planned.why()).isEqualTo(new Why.Interval(5, TEN, List.of()));
    }

    @Test
    void closedDayInBetweenIsNotCountedAndIsNamed() {
        Planned planned = Planning.nextStep(office("2026-03-06", "2026-03-07"), STEP_ONE, 5, TEN, 35, STEP_ONE);

        assertThat(planned.at()).isEqualTo(paris("2026-03-12T10:35"));
        assertThat(planned.why()).isEqualTo(new Why.Interval(5, TEN, List.of(LocalDate.parse("2026-03-06"))));
    }

    @Test
    void intervalOfNoDaysIsTheSameDayOrTheNextAllowedOne() {
        Schedule schedule = office("2026-03-04");

        assertThat(Planning.nextStep(office(), STEP_ONE, 0, TEN, 35, STEP_ONE).at())
                .isEqualTo(paris("2026-03-04T10:35"));
        Planned pushed = Planning.nextStep(schedule, STEP_ONE, 0, TEN, 35, STEP_ONE);
        assertThat(pushed.at()).isEqualTo(paris("2026-03-05T10:35"));
        assertThat(pushed.why()).isEqualTo(new Why.Interval(0, TEN, List.of(LocalDate.parse("2026-03-04"))));
    }

    @Test
    void dateOfTheStepBeforeIsItsDateInTheSchedulesZone() {
        // 23:30 in Paris on Thursday is Friday morning in Tokyo.
        Schedule tokyo = Schedules.daily("Asia/Tokyo", Window.of("09:00", "10:00"));

        Instant planned = Planning.nextStep(tokyo, paris("2026-03-05T23:30"), 1, null, 0, STEP_ONE)
                .at();

        assertThat(planned)
                .isEqualTo(ZonedDateTime.parse("2026-03-07T09:00+09:00").toInstant());
    }

    @Test
    void minuteLiesInSlotAndWindows() {
        Schedule schedule = Schedules.daily("Europe/Paris", Window.of("09:00", "12:00"), Window.of("12:30", "18:00"));
        Window slot = Window.of("11:30", "12:45");

        Set<String> minutes = LongStream.range(0, 200)
                .mapToObj(seed -> Planning.nextStep(schedule, STEP_ONE, 1, slot, seed, STEP_ONE)
                        .at())
                .map(at -> at.atZone(Schedules.PARIS).toLocalTime().toString())
                .collect(Collectors.toSet());

        assertThat(minutes)
                .hasSize(30 + 15)
                .contains("11:30", "11:59", "12:30", "12:44")
                .doesNotContain("12:00", "12:29", "12:45");
    }

    @Test
    void slotThatLeavesNothingOfTheDayGivesWayToItsFirstWindow() {
        Schedule schedule = Schedules.daily("Europe/Paris", Window.of("09:00", "12:00"), Window.of("14:00", "18:00"));

        Planned planned = Planning.nextStep(schedule, STEP_ONE, 1, Window.of("12:30", "13:30"), 179, STEP_ONE);

        assertThat(planned).isEqualTo(new Planned(paris("2026-03-05T11:59"), new Why.Interval(1, null, List.of())));
    }

    @Test
    void stepIsNeverBeforeTheOneBeforeIt() {
        Planned planned = Planning.nextStep(office(), paris("2026-03-04T15:00"), 0, TEN, 35, STEP_ONE);

        assertThat(planned).isEqualTo(new Planned(paris("2026-03-04T15:00"), new Why.Late()));
    }

    @Test
    void stepIsNeverInThePastWhenItIsGivenOut() {
        Planned planned = Planning.nextStep(office(), STEP_ONE, 5, TEN, 35, paris("2026-03-13T20:00"));

        assertThat(planned).isEqualTo(new Planned(paris("2026-03-16T09:00"), new Why.Late()));
    }

    @Test
    void stepPlannedForThisVeryMomentIsNotLate() {
        Planned planned = Planning.nextStep(office(), STEP_ONE, 5, TEN, 35, paris("2026-03-11T10:35"));

        assertThat(planned.why()).isInstanceOf(Why.Interval.class);
    }

    @Test
    void firstStepStartsNow() {
        assertThat(Planning.firstStep(office(), paris("2026-03-04T08:00"), null, 0, TEN, 35))
                .isEqualTo(new Planned(paris("2026-03-04T10:35"), new Why.FirstStep(false, TEN)));
        assertThat(Planning.firstStep(office(), paris("2026-03-07T08:00"), null, 0, TEN, 35))
                .isEqualTo(new Planned(paris("2026-03-09T10:35"), new Why.FirstStep(false, TEN)));
        assertThat(Planning.firstStep(office(), paris("2026-03-04T16:00"), null, 0, TEN, 35))
                .isEqualTo(new Planned(paris("2026-03-04T16:00"), new Why.Late()));
    }

    @Test
    void firstStepStartsOnAChosenDate() {
        LocalDate friday = LocalDate.parse("2026-03-13");

        assertThat(Planning.firstStep(office(), STEP_ONE, friday, 0, null, 30))
                .isEqualTo(new Planned(paris("2026-03-13T09:30"), new Why.FirstStep(true, null)));
        assertThat(Planning.firstStep(office(), STEP_ONE, friday, 2, TEN, 30).at())
                .isEqualTo(paris("2026-03-17T10:30"));
    }

    @Test
    void skippedMinuteMovesToTheFirstValidOne() {
        Schedule schedule = Schedules.daily("Europe/Paris", Window.of("00:00", "24:00"));

        Planned planned = Planning.firstStep(
                schedule, STEP_ONE, LocalDate.parse("2026-03-29"), 0, Window.of("02:00", "03:00"), 35);

        assertThat(planned.at()).isEqualTo(paris("2026-03-29T03:00"));
    }

    @Test
    void sameStepOfTheSameEnrollmentHasTheSameSeedAndOthersSpread() {
        assertThat(Planning.seed(7, 3)).isEqualTo(Planning.seed(7, 3)).isNotEqualTo(Planning.seed(3, 7));

        long[] perMinute = new long[60];
        LongStream.range(0, 60_000).forEach(id -> perMinute[Math.floorMod(Planning.seed(id, 2), 60)]++);
        assertThat(LongStream.of(perMinute))
                .allSatisfy(count -> assertThat(count).isBetween(850L, 1150L));
    }

    /// The worked table of the spec: step 1 sent Wed 4 Mar 10:20, step 2 planned for Wed 11 Mar 10:35, paused Thu
    /// 5 Mar.
    @ParameterizedTest
    @CsvSource({
        "2026-03-06T15:00, 2026-03-11T10:35, kept",
        "2026-03-11T10:34, 2026-03-11T10:35, kept",
        "2026-03-11T10:35, 2026-03-11T10:35, 'as soon as possible, open'",
        "2026-03-13T14:00, 2026-03-13T14:00, 'as soon as possible, open'",
        "2026-03-13T20:00, 2026-03-16T09:00, 'as soon as possible, next opening'",
        "2026-03-14T11:00, 2026-03-16T09:00, 'as soon as possible, next opening'"
    })
    void workedTableOfTheSpec(String unpaused, String leaves, String why) {
        Planned planned = Planning.afterUnpause(office(), paris("2026-03-11T10:35"), paris(unpaused));

        assertThat(planned.at()).isEqualTo(paris(leaves));
        assertThat(planned.why().text()).isEqualTo(why);
    }

    @Test
    void keptInstantThatIsClosedNowMovesToTheNextOpening() {
        Instant kept = paris("2026-03-11T10:35");

        Planned planned = Planning.afterUnpause(office("2026-03-11"), kept, paris("2026-03-06T15:00"));

        assertThat(planned).isEqualTo(new Planned(paris("2026-03-12T09:00"), new Why.Reopened(kept)));
    }
}
