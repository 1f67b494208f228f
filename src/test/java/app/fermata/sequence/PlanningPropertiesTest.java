package app.fermata.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.ScheduleArbitraries;
import app.fermata.calendar.ScheduleArbitraries.Setting;
import app.fermata.calendar.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ScheduleArbitraries.class)
@Domain(DomainContext.Global.class)
class PlanningPropertiesTest {

    private static final Quota QUOTA = new Quota(4, 10, Duration.ofMinutes(2));

    @Property
    void plannedStepsAreOpenAndNeverInThePast(
            @ForAll Setting setting,
            @ForAll @IntRange(min = -5000, max = 5000) int performedMinutes,
            @ForAll @IntRange(max = 8) int interval,
            @ForAll @IntRange(max = 23) int slotHour,
            @ForAll long seed) {
        Schedule schedule = setting.schedule();
        Window slot = new Window(slotHour * 60, slotHour * 60 + 60);
        Instant performed = setting.now().plus(Duration.ofMinutes(performedMinutes));

        Planned next = Planning.nextStep(schedule, performed, interval, slot, seed, setting.now());
        Planned first = Planning.firstStep(schedule, setting.now(), null, interval, slot, seed);

        assertThat(schedule.isOpen(next.at())).isTrue();
        assertThat(next.at()).isAfterOrEqualTo(performed).isAfterOrEqualTo(setting.now());
        assertThat(schedule.isOpen(first.at())).isTrue();
        assertThat(first.at()).isAfterOrEqualTo(setting.now());
        assertThat(next).isEqualTo(Planning.nextStep(schedule, performed, interval, slot, seed, setting.now()));
    }

    @Property
    void unpausedStepIsOpenAndNeverEarlierThanItWasKept(
            @ForAll Setting setting, @ForAll @IntRange(min = -5000, max = 5000) int keptMinutes) {
        Schedule schedule = setting.schedule();
        Instant kept = setting.now().plus(Duration.ofMinutes(keptMinutes));

        Planned planned = Planning.afterUnpause(schedule, kept, setting.now());

        assertThat(schedule.isOpen(planned.at())).isTrue();
        assertThat(planned.at()).isAfterOrEqualTo(kept).isAfterOrEqualTo(setting.now());
        assertThat(planned.why() instanceof Why.Kept)
                .isEqualTo(planned.at().equals(kept) && kept.isAfter(setting.now()));
    }

    @Property
    void batchIsOpenInOrderAndKeepsTheQuota(
            @ForAll Setting setting,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9000) Integer> overdueMinutes,
            @ForAll("overdue") Overdue overdue) {
        Schedule schedule = setting.schedule();
        List<Instant> kept = overdueMinutes.stream()
                .map(minutes -> setting.now().minus(Duration.ofMinutes(minutes)))
                .toList();

        List<Planned> planned = Planning.afterUnpause(
                schedule, kept, setting.now(), overdue, new Departures(QUOTA, new long[0]), i -> true);

        assertThat(planned).hasSameSizeAs(kept).allSatisfy(step -> {
            assertThat(schedule.isOpen(step.at())).isTrue();
            assertThat(step.at()).isAfterOrEqualTo(setting.now());
        });
        List<Instant> inOrder = IntStream.range(0, kept.size())
                .boxed()
                .sorted((a, b) -> kept.get(a).compareTo(kept.get(b)))
                .map(i -> planned.get(i).at())
                .toList();
        assertThat(inOrder).isSorted();
        assertApart(inOrder, QUOTA.perHour(), Duration.ofHours(1));
        assertApart(inOrder, QUOTA.perDay(), Duration.ofDays(1));
        assertApart(inOrder, 1, QUOTA.minGap());
    }

    @Property
    void batchWithKeptOnesNeverComesEarlierThanKept(
            @ForAll Setting setting,
            @ForAll @Size(max = 40) List<@IntRange(min = -9000, max = 9000) Integer> minutes,
            @ForAll("overdue") Overdue overdue) {
        List<Instant> kept = minutes.stream()
                .map(minute -> setting.now().plus(Duration.ofMinutes(minute)))
                .toList();

        List<Planned> planned = Planning.afterUnpause(
                setting.schedule(), kept, setting.now(), overdue, new Departures(QUOTA, new long[0]), i -> i % 3 != 0);

        for (int i = 0; i < kept.size(); i++) {
            boolean stays =
                    kept.get(i).isAfter(setting.now()) && setting.schedule().isOpen(kept.get(i));
            assertThat(planned.get(i).at()).isAfterOrEqualTo(kept.get(i)).isAfterOrEqualTo(setting.now());
            assertThat(setting.schedule().isOpen(planned.get(i).at())).isTrue();
            assertThat(planned.get(i).equals(new Planned(kept.get(i), new Why.Kept())))
                    .isEqualTo(stays);
        }
    }

    @Provide
    Arbitrary<Overdue> overdue() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Overdue.AsSoonAsPossible()),
                Arbitraries.integers().between(1, 6).map(Overdue.SpreadOver::new));
    }

    private static void assertApart(List<Instant> sorted, int count, Duration width) {
        for (int i = 0; i + count < sorted.size(); i++) {
            assertThat(Duration.between(sorted.get(i), sorted.get(i + count))).isGreaterThanOrEqualTo(width);
        }
    }
}
