package app.fermata.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fermata.calendar.Window;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void longestReasonFitsIntoTheStore() {
        List<LocalDate> closed =
                LocalDate.MIN.datesUntil(LocalDate.MIN.plusDays(30)).toList();
        Why why = new Why.Pushed(Departures.Limit.HOUR, new Why.Interval(Integer.MIN_VALUE, NINE, closed));

        assertThat(why.text()).hasSizeLessThanOrEqualTo(200);
        assertThat(Why.parse(why.text())).isEqualTo(why);
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
                "postponed from when",
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
}
