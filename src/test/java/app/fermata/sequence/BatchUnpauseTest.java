package app.fermata.sequence;

import static app.fermata.calendar.Schedules.office;
import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Schedules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchUnpauseTest {

    private static final Overdue SOON = new Overdue.AsSoonAsPossible();
    private static final Instant FRIDAY_TWO = paris("2026-03-13T14:00");

    @Test
    void sixtyOverdueAtOnceFillTheRollingHour() {
        List<Planned> planned = unpaused(office(), overdue(60), SOON);

        Instant three = paris("2026-03-13T15:00");
        assertThat(planned.stream().filter(step -> step.at().isBefore(three))).hasSize(50);
        assertThat(planned.getFirst()).isEqualTo(new Planned(FRIDAY_TWO, new Why.AsSoonAsPossible(true)));
        assertThat(planned.get(1).at()).isEqualTo(paris("2026-03-13T14:01"));
        assertThat(planned.get(49).at()).isEqualTo(paris("2026-03-13T14:49"));
        assertThat(planned.get(50).at()).isEqualTo(three);
        assertThat(planned.subList(50, 60))
                .allSatisfy(step -> assertThat(step.why())
                        .isEqualTo(new Why.Pushed(Departures.Limit.HOUR, new Why.AsSoonAsPossible(true))));
    }

    @Test
    void overdueStepsLeaveInTheOrderTheyWerePlanned() {
        List<Instant> kept = overdue(30);
        Collections.shuffle(kept, new Random(4));

        List<Planned> planned = unpaused(office(), kept, SOON);

        assertThat(kept.stream()
                        .sorted()
                        .map(instant -> planned.get(kept.indexOf(instant)).at()))
                .isSorted();
    }

    @Test
    void tasksAreHeldBackByNoQuota() {
        List<Planned> planned = Planning.afterUnpause(
                office(), overdue(60), FRIDAY_TWO, SOON, new Departures(Quota.DEFAULT, new long[0]), i -> false);

        assertThat(planned).containsOnly(new Planned(FRIDAY_TWO, new Why.AsSoonAsPossible(true)));
    }

    @Test
    void keptInstantsStayAndAreCounted() {
        Instant kept = paris("2026-03-13T14:00:30");

        List<Planned> planned = unpaused(office(), List.of(paris("2026-03-11T10:00"), kept), SOON);

        assertThat(planned.get(1)).isEqualTo(new Planned(kept, new Why.Kept()));
        assertThat(planned.getFirst())
                .isEqualTo(new Planned(
                        paris("2026-03-13T14:01:30"),
                        new Why.Pushed(Departures.Limit.GAP, new Why.AsSoonAsPossible(true))));
    }

    @Test
    void manyReopenedAtOnceRespectTheQuotaToo() {
        List<Instant> kept = List.of(paris("2026-03-16T10:00"), paris("2026-03-16T10:30"));

        List<Planned> planned = unpaused(office("2026-03-16"), kept, SOON);

        assertThat(planned)
                .containsExactly(
                        new Planned(paris("2026-03-17T09:00"), new Why.Reopened(kept.getFirst())),
                        new Planned(
                                paris("2026-03-17T09:01"),
                                new Why.Pushed(Departures.Limit.GAP, new Why.Reopened(kept.getLast()))));
    }

    @Test
    void whatHasLeftTodayCountsAgainstTheDay() {
        long[] sent = IntStream.range(0, 400)
                .mapToLong(i -> paris("2026-03-13T06:30").plusSeconds(72L * i).toEpochMilli())
                .toArray();

        Planned planned = Planning.afterUnpause(
                        office(),
                        overdue(1),
                        paris("2026-03-13T16:00"),
                        SOON,
                        new Departures(Quota.DEFAULT, sent),
                        i -> true)
                .getFirst();

        assertThat(planned.at()).isEqualTo(paris("2026-03-16T09:00"));
        assertThat(planned.why()).isEqualTo(new Why.Pushed(Departures.Limit.DAY, new Why.AsSoonAsPossible(true)));
    }

    @Test
    void spreadFallsEvenlyOnTheNextWorkingDaysTodayIncluded() {
        List<Planned> planned = unpaused(office("2026-03-17"), overdue(40), new Overdue.SpreadOver(4));

        assertThat(perDay(planned))
                .isEqualTo(Map.of(
                        LocalDate.parse("2026-03-13"), 10L,
                        LocalDate.parse("2026-03-16"), 10L,
                        LocalDate.parse("2026-03-18"), 10L,
                        LocalDate.parse("2026-03-19"), 10L));
        assertThat(planned.stream().map(Planned::at)).isSorted().startsWith(FRIDAY_TWO, paris("2026-03-13T14:24"));
        assertThat(planned.get(11)).isEqualTo(new Planned(paris("2026-03-16T09:54"), new Why.SpreadOver(4)));
    }

    @Test
    void spreadBeginsTomorrowWhenTodayIsOver() {
        List<Planned> planned = Planning.afterUnpause(
                office(),
                overdue(3),
                paris("2026-03-13T18:00"),
                new Overdue.SpreadOver(2),
                new Departures(Quota.DEFAULT, new long[0]),
                i -> i != 1);

        assertThat(planned.stream().map(Planned::at))
                .containsExactly(paris("2026-03-16T09:00"), paris("2026-03-16T13:30"), paris("2026-03-17T09:00"));
    }

    @Test
    void spreadDoesNotMoveWhatIsStillAhead() {
        Instant kept = paris("2026-03-20T10:35");

        assertThat(unpaused(office(), List.of(kept), new Overdue.SpreadOver(3)))
                .containsExactly(new Planned(kept, new Why.Kept()));
    }

    @Test
    void spreadOverNoDaysIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Overdue.SpreadOver(0));
    }

    private static List<Planned> unpaused(Schedule schedule, List<Instant> kept, Overdue overdue) {
        return Planning.afterUnpause(
                schedule, kept, FRIDAY_TWO, overdue, new Departures(Quota.DEFAULT, new long[0]), i -> true);
    }

    private static List<Instant> overdue(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> paris("2026-03-11T10:35").plusSeconds(i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<LocalDate, Long> perDay(List<Planned> planned) {
        return planned.stream()
                .collect(Collectors.groupingBy(
                        step -> LocalDate.ofInstant(step.at(), Schedules.PARIS), Collectors.counting()));
    }
}
