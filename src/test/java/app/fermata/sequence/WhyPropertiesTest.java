package app.fermata.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhyPropertiesTest {

    @Property
    void storedReasonReadsBackEqual(@ForAll("whys") Why why) {
        assertThat(why.text()).hasSizeLessThanOrEqualTo(200);
        assertThat(Why.parse(why.text())).isEqualTo(why);
    }

    @Property
    void anyTextReadsAsSomething(@ForAll String text) {
        assertThat(Why.parse(text)).isNotNull();
    }

    @Provide
    Arbitrary<Why> whys() {
        return Arbitraries.oneOf(
                        plain(),
                        Combinators.combine(
                                        Arbitraries.of(
                                                Departures.Limit.GAP, Departures.Limit.HOUR, Departures.Limit.DAY),
                                        plain())
                                .as(Why.Pushed::new))
                .withoutEdgeCases();
    }

    private static Arbitrary<Why> plain() {
        Arbitrary<Window> slots = Combinators.combine(
                        Arbitraries.integers().between(0, 1439),
                        Arbitraries.integers().between(1, 1440))
                .filter((from, to) -> from < to)
                .as(Window::new)
                .injectNull(0.2);
        Arbitrary<List<LocalDate>> closed = Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> LocalDate.EPOCH.plusDays(day))
                .list()
                .ofMaxSize(12);
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(flag, slots).as(Why.FirstStep::new),
                Combinators.combine(Arbitraries.integers(), slots, closed).as(Why.Interval::new),
                Arbitraries.longs()
                        .between(0, 4_000_000_000L)
                        .map(Instant::ofEpochSecond)
                        .map(Why.Reopened::new),
                flag.map(Why.AsSoonAsPossible::new),
                Arbitraries.integers().map(Why.SpreadOver::new),
                Arbitraries.integers().between(0, 40_000).map(day -> new Why.Postponed(LocalDate.EPOCH.plusDays(day))),
                Arbitraries.of(new Why.Kept(), new Why.Late(), new Why.Moved(), new Why.Unknown()));
    }
}
