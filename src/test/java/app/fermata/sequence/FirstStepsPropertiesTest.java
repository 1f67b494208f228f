package app.fermata.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Schedules;
import app.fermata.calendar.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class FirstStepsPropertiesTest {

    private static final Schedule SCHEDULE = Schedules.office("2026-03-30", "2026-04-06");

    /// The Thursday before the clocks go forward in Paris.
    private static final Instant NOW = Schedules.paris("2026-03-26T14:10");

    @Property(tries = 200)
    void firstStepsLieInOpenWindowsAndKeepBothQuotas(
            @ForAll("quotas") Quota mailbox,
            @ForAll("quotas") Quota batch,
            @ForAll @IntRange(min = 0, max = 40) int already,
            @ForAll @IntRange(min = 0, max = 60) int count,
            @ForAll @IntRange(min = 0, max = 3) int interval,
            @ForAll @IntRange(min = -1, max = 12) int startsIn,
            @ForAll boolean hasSlot) {
        var start = startsIn < 0 ? null : LocalDate.of(2026, 3, 26).plusDays(startsIn);
        var step = step(interval, hasSlot ? Window.of("10:00", "11:00") : null);
        var wished = FirstSteps.wished(SCHEDULE, step, keys(count), start, NOW);
        // What is there already keeps the mailbox's quota itself.
        var before = new Departures(mailbox, new long[0]);
        var taken = IntStream.range(0, already)
                .mapToObj(i -> before.place(NOW.plus(Duration.ofMinutes(7L * i)), SCHEDULE)
                        .at())
                .toList();

        var ofBatch = new Quota(batch.perHour(), batch.perDay(), Duration.ZERO);
        var placed = FirstSteps.placed(
                wished,
                SCHEDULE,
                new Departures(
                        mailbox, taken.stream().mapToLong(Instant::toEpochMilli).toArray(), ofBatch));

        var dates = placed.stream().map(Planned::at).sorted().toList();
        assertThat(dates).hasSize(count).allMatch(SCHEDULE::isOpen).allMatch(at -> !at.isBefore(NOW));
        if (start != null) assertThat(dates).allMatch(at -> !SCHEDULE.dateOf(at).isBefore(start));
        var all = Stream.concat(taken.stream(), dates.stream()).sorted().toList();
        assertApart(all, mailbox.perHour(), Duration.ofHours(1));
        assertApart(all, mailbox.perDay(), Duration.ofDays(1));
        assertApart(all, 1, mailbox.minGap());
        assertApart(dates, batch.perHour(), Duration.ofHours(1));
        assertApart(dates, batch.perDay(), Duration.ofDays(1));
    }

    @Property(tries = 200)
    void nobodyIsPushedWithoutAReasonOrForAnother(
            @ForAll("quotas") Quota mailbox, @ForAll @IntRange(min = 1, max = 40) int count) {
        var wished = FirstSteps.wished(SCHEDULE, step(1, null), keys(count), null, NOW);
        var placed = FirstSteps.placed(wished, SCHEDULE, new Departures(mailbox, new long[0]));

        for (int i = 0; i < count; i++) {
            boolean moved = !placed.get(i).at().equals(wished.get(i).at());
            assertThat(placed.get(i).why() instanceof Why.Pushed).isEqualTo(moved);
            assertThat(placed.get(i).at()).isAfterOrEqualTo(wished.get(i).at());
        }
    }

    private static void assertApart(List<Instant> sorted, int count, Duration width) {
        for (int i = count; i < sorted.size(); i++) {
            assertThat(Duration.between(sorted.get(i - count), sorted.get(i))).isGreaterThanOrEqualTo(width);
        }
    }

    private static Long[] keys(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(contact -> EnrollmentId.of(3, contact))
                .toArray(Long[]::new);
    }

    private static StepPlan step(int interval, @Nullable Window slot) {
        return new StepPlan(11, 1, StepKind.AUTOMATIC_EMAIL, "Intro", interval, slot, "Hello", "Text", false);
    }

    @Provide
    Arbitrary<Quota> quotas() {
        var perHour = Arbitraries.integers().between(1, 12);
        var perDay = Arbitraries.integers().between(2, 30);
        var gap = Arbitraries.of(Duration.ZERO, Duration.ofSeconds(90), Duration.ofMinutes(5));
        return Combinators.combine(perHour, perDay, gap).as(Quota::new);
    }
}
