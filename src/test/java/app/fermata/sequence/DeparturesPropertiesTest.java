package app.fermata.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Schedules;
import app.fermata.calendar.Window;
import app.fermata.sequence.Departures.Placement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeparturesPropertiesTest {

    private static final Instant START = Instant.parse("2026-03-27T07:00:00Z");
    private static final Schedule SCHEDULE =
            Schedules.daily("Europe/Paris", Window.of("01:00", "04:00"), Window.of("09:00", "18:00"));

    @Property
    void noRollingHourOrDayHoldsMoreThanTheQuota(
            @ForAll("quotas") Quota quota,
            @ForAll("minutes") List<Integer> taken,
            @ForAll("minutes") List<Integer> from) {
        Departures departures = new Departures(quota, new long[0]);
        List<Instant> all = new ArrayList<>();

        // Those taken are placed first, so that they keep the quota themselves.
        taken.forEach(
                minute -> all.add(departures.place(after(minute), SCHEDULE).at()));
        from.forEach(minute -> all.add(departures.place(after(minute), SCHEDULE).at()));

        assertThat(all).allMatch(SCHEDULE::isOpen);
        List<Instant> sorted = all.stream().sorted().toList();
        assertApart(sorted, quota.perHour(), Duration.ofHours(1));
        assertApart(sorted, quota.perDay(), Duration.ofDays(1));
        assertApart(sorted, 1, quota.minGap());
    }

    @Property(tries = 300)
    void placeIsTheEarliestThatKeepsTheQuota(
            @ForAll("quotas") Quota quota,
            @ForAll("minutes") List<Integer> taken,
            @ForAll("minutes") List<Integer> earlier,
            @ForAll("minute") int from) {
        List<Instant> known = new ArrayList<>(
                taken.stream().map(DeparturesPropertiesTest::after).toList());
        Departures departures = new Departures(
                quota, known.stream().mapToLong(Instant::toEpochMilli).toArray());
        earlier.forEach(
                minute -> known.add(departures.place(after(minute), SCHEDULE).at()));

        Placement placed = departures.place(after(from), SCHEDULE);

        // Everything is on whole minutes here, so trying each open minute is trying each place.
        Instant earliest = SCHEDULE.nextOpen(after(from));
        while (!fits(earliest, known, quota)) {
            earliest = SCHEDULE.nextOpen(earliest.plusSeconds(60));
        }
        assertThat(placed.at()).isEqualTo(earliest);
        assertThat(placed.pushedBy() == Departures.Limit.NONE)
                .isEqualTo(placed.at().equals(SCHEDULE.nextOpen(after(from))));
    }

    @Property
    void orderIsKept(
            @ForAll("quotas") Quota quota,
            @ForAll("minutes") List<Integer> taken,
            @ForAll("minutes") List<Integer> from) {
        Departures departures = new Departures(
                quota,
                taken.stream().mapToLong(minute -> after(minute).toEpochMilli()).toArray());

        List<Instant> placed = from.stream()
                .sorted()
                .map(minute -> departures.place(after(minute), SCHEDULE).at())
                .toList();

        assertThat(placed).isSorted();
    }

    @Property
    void sortedMillisAreWhatSortingGives(@ForAll long[] first, @ForAll List<Long> added) {
        SortedMillis sorted = new SortedMillis(first);
        added.forEach(sorted::add);

        long[] expected = Arrays.copyOf(first, first.length + added.size());
        for (int i = 0; i < added.size(); i++) {
            expected[first.length + i] = added.get(i);
        }
        Arrays.sort(expected);
        long[] actual = new long[sorted.size()];
        Arrays.setAll(actual, sorted::get);
        assertThat(actual).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Quota> quotas() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(2, 20),
                        Arbitraries.integers().between(0, 20).map(Duration::ofMinutes))
                .as(Quota::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Integer> minute() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 120), Arbitraries.integers().between(0, 4 * 1440));
    }

    @Provide
    Arbitrary<List<Integer>> minutes() {
        return minute().list().ofMaxSize(30).withoutEdgeCases();
    }

    private static Instant after(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    private static boolean fits(Instant at, List<Instant> known, Quota quota) {
        return known.stream().noneMatch(other -> distance(at, other).compareTo(quota.minGap()) < 0)
                && busiest(at, known, Duration.ofHours(1)) < quota.perHour()
                && busiest(at, known, Duration.ofDays(1)) < quota.perDay();
    }

    /// How many of the known leave in the fullest window `(t − width, t]` that also holds `at`.
    private static long busiest(Instant at, List<Instant> known, Duration width) {
        List<Instant> ends = new ArrayList<>(known);
        ends.add(at);
        return ends.stream()
                .filter(end -> !end.isBefore(at) && end.minus(width).isBefore(at))
                .mapToLong(end -> known.stream()
                        .filter(other -> !other.isAfter(end) && other.isAfter(end.minus(width)))
                        .count())
                .max()
                .orElseThrow();
    }

    private static Duration distance(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }

    private static void assertApart(List<Instant> sorted, int count, Duration width) {
        for (int i = 0; i + count < sorted.size(); i++) {
            assertThat(Duration.between(sorted.get(i), sorted.get(i + count))).isGreaterThanOrEqualTo(width);
        }
    }
}
