package app.fermata.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Random schedules, and random instants in the weeks around a change of clocks.
public final class ScheduleArbitraries extends DomainContextBase {

    /// A schedule with an instant near one of its zone's changes.
    public record Setting(Schedule schedule, Instant now) {}

    private enum Change {
        PARIS_SPRING("Europe/Paris", "2026-03-29T01:00:00Z"),
        PARIS_AUTUMN("Europe/Paris", "2026-10-25T01:00:00Z"),
        NEW_YORK_SPRING("America/New_York", "2026-03-08T07:00:00Z"),
        NEW_YORK_AUTUMN("America/New_York", "2026-11-01T06:00:00Z"),
        LORD_HOWE_SPRING("Australia/Lord_Howe", "2026-10-03T15:30:00Z"),
        LORD_HOWE_AUTUMN("Australia/Lord_Howe", "2026-04-04T15:00:00Z"),
        APIA_SKIPS_A_DAY("Pacific/Apia", "2011-12-30T10:00:00Z"),
        SAO_PAULO_SPRING("America/Sao_Paulo", "2018-11-04T03:00:00Z"),
        SAO_PAULO_AUTUMN("America/Sao_Paulo", "2018-02-18T02:00:00Z"),
        CAIRO_SPRING("Africa/Cairo", "2024-04-25T22:00:00Z"),
        CAIRO_AUTUMN("Africa/Cairo", "2024-10-31T21:00:00Z"),
        SAINT_JOHNS_AUTUMN("America/St_Johns", "2010-11-07T02:31:00Z");

        private final ZoneId zone;
        private final Instant at;

        Change(String zone, String at) {
            this.zone = ZoneId.of(zone);
            this.at = Instant.parse(at);
        }
    }

    @Provide
    Arbitrary<Setting> settings() {
        return Arbitraries.of(Change.values())
                .flatMap(change -> Combinators.combine(
                                week(),
                                Arbitraries.integers().between(-20, 20).set().ofMaxSize(5),
                                Arbitraries.longs().between(-10 * 86_400, 6 * 86_400))
                        .as((week, closed, seconds) -> {
                            LocalDate day = LocalDate.ofInstant(change.at, change.zone);
                            Map<LocalDate, String> names = closed.stream()
                                    .collect(Collectors.toMap(offset -> day.plusDays(offset), offset -> "Closed"));
                            return new Setting(
                                    new Schedule(change.zone, week, names),
                                    change.at.plus(Duration.ofSeconds(seconds)));
                        }))
                .withoutEdgeCases();
    }

    private static Arbitrary<Map<DayOfWeek, List<Window>>> week() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), windows())
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private static Arbitrary<List<Window>> windows() {
        Arbitrary<Integer> edge = Arbitraries.oneOf(
                Arbitraries.integers().between(0, Window.DAY),
                Arbitraries.integers().between(0, 16).map(quarter -> quarter * 15),
                Arbitraries.of(0, 540, 1080, Window.DAY));
        Arbitrary<Set<Integer>> edges = edge.set().ofMinSize(2).ofMaxSize(6);
        return edges.map(ScheduleArbitraries::pairs);
    }

    private static List<Window> pairs(Set<Integer> edges) {
        List<Integer> sorted = List.copyOf(new TreeSet<>(edges));
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            windows.add(new Window(sorted.get(i), sorted.get(i + 1)));
        }
        return windows;
    }
}
