package app.fermata.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhyTest {

    private static final Window NINE = Window.of("09:00", "10:00");

    @Test
    void storedReasonCanBeReadByAPerson() {
        Why why = new Why.Pushed(
                Departures.Limit.HOUR, new Why.Interval(5, NINE, List.of(LocalDate.parse("2026-05-01"))));

        assertThat(why.text()).isEqualTo("pushed hour: interval 5, slot 09:00–10:00, closed 2026-05-01");
    }

    @Property
    void storedReasonReadsBackEqual(@ForAll("whys") Why why) {
        assertThat(why.text()).hasSizeLessThanOrEqualTo(200);
        assertThat(Why.parse(why.text())).isEqualTo(why);
    }

    @Property
    void anyTextReadsAsSomething(@ForAll String text) {
        assertThat(Why.parse(text)).isNotNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "unknown",
                "interval many",
                "interval 99999999999",
                "interval 1, slot 10:00–09:00",
                "interval 1, slot 25:00–26:00",
                "interval 1, closed yesterday",
                "reopened, kept soon",
                "pushed week: late",
                "late "
            })
    void unreadableTextIsUnknown(String text) {
        assertThat(Why.parse(text)).isEqualTo(new Why.Unknown());
    }

    @Test
    void readablePushOfAnUnreadableReasonIsKept() {
        assertThat(Why.parse("pushed hour: pushed day: late"))
                .isEqualTo(new Why.Pushed(Departures.Limit.HOUR, new Why.Unknown()));
    }

    @Test
    void pushHasOneLimitAndOneReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Why.Pushed(Departures.Limit.NONE, new Why.Late()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Why.Pushed(Departures.Limit.DAY, new Why.Pushed(Departures.Limit.HOUR, new Why.Late())));
    }

    @Test
    void firstEightClosedDaysAreKept() {
        List<LocalDate> august = LocalDate.parse("2026-08-03")
                .datesUntil(LocalDate.parse("2026-08-29"))
                .toList();

        assertThat(new Why.Interval(1, null, august).closedSkipped()).isEqualTo(august.subList(0, 8));
    }

    @Provide
    Arbitrary<Why> whys() {
        return Arbitraries.oneOf(
                plain(),
                Combinators.combine(
                                Arbitraries.of(Departures.Limit.GAP, Departures.Limit.HOUR, Departures.Limit.DAY),
                                plain())
                        .as(Why.Pushed::new));
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
                Arbitraries.of(new Why.Kept(), new Why.Late(), new Why.Moved(), new Why.Unknown()));
    }
}
