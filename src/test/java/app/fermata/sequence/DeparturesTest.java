package app.fermata.sequence;

import static app.fermata.calendar.Schedules.office;
import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fermata.calendar.NeverOpenException;
import app.fermata.calendar.Schedule;
import app.fermata.calendar.Schedules;
import app.fermata.calendar.Window;
import app.fermata.sequence.Departures.Limit;
import app.fermata.sequence.Departures.Placement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeparturesTest {

    private static final Schedule ALWAYS = Schedules.daily("Europe/Paris", Window.of("00:00", "24:00"));
    private static final Instant NOON = paris("2026-03-13T12:00");

    @Test
    void freeInstantIsTakenAsItIs() {
        assertThat(departures(new Quota(50, 400, Duration.ofMinutes(1))).place(NOON, office()))
                .isEqualTo(new Placement(NOON, Limit.NONE));
    }

    @Test
    void closedInstantWaitsForTheOpening() {
        assertThat(departures(Quota.DEFAULT).place(paris("2026-03-14T12:00"), office()))
                .isEqualTo(new Placement(paris("2026-03-16T09:00"), Limit.NONE));
    }

    @Test
    void twoDeparturesAreAGapApartOnBothSides() {
        Departures departures = departures(Quota.DEFAULT, NOON, NOON.plusSeconds(90));

        assertThat(departures.place(NOON.minusSeconds(60), ALWAYS))
                .isEqualTo(new Placement(NOON.minusSeconds(60), Limit.NONE));
        assertThat(departures.place(NOON.minusSeconds(30), ALWAYS))
                .isEqualTo(new Placement(NOON.plusSeconds(150), Limit.GAP));
    }

    @Test
    void placeLeavesRoomForWhatIsAlreadyPlannedLater() {
        Quota twoAnHour = new Quota(2, 400, Duration.ZERO);
        Departures departures = departures(twoAnHour, NOON.plusSeconds(1800), NOON.plusSeconds(3000));

        assertThat(departures.place(NOON, ALWAYS)).isEqualTo(new Placement(NOON.plusSeconds(5400), Limit.HOUR));
    }

    @Test
    void hourIsRollingAndHalfOpen() {
        Departures departures = departures(new Quota(1, 400, Duration.ZERO));

        assertThat(departures.place(NOON, ALWAYS).at()).isEqualTo(NOON);
        assertThat(departures.place(NOON, ALWAYS)).isEqualTo(new Placement(NOON.plusSeconds(3600), Limit.HOUR));
    }

    @Test
    void exactlyAnHourOrAGapApartIsFarEnoughAndAMillisecondLessIsNot() {
        Quota twoAnHour = new Quota(2, 400, Duration.ZERO);
        Instant hourLater = NOON.plusSeconds(3600);

        assertThat(departures(twoAnHour, NOON, hourLater).place(NOON.plusSeconds(1800), ALWAYS))
                .isEqualTo(new Placement(NOON.plusSeconds(1800), Limit.NONE));
        assertThat(departures(twoAnHour, NOON, hourLater.minusMillis(1)).place(NOON.plusSeconds(1800), ALWAYS))
                .isEqualTo(new Placement(hourLater, Limit.HOUR));
        assertThat(departures(Quota.DEFAULT, NOON).place(NOON.minusSeconds(60), ALWAYS))
                .isEqualTo(new Placement(NOON.minusSeconds(60), Limit.NONE));
        assertThat(departures(Quota.DEFAULT, NOON).place(NOON.minusMillis(59_999), ALWAYS))
                .isEqualTo(new Placement(NOON.plusSeconds(60), Limit.GAP));
    }

    @Test
    void limitThatWasInTheWayOfAnotherOnlyIsNotNamed() {
        Departures departures = departures(new Quota(2, 400, Duration.ZERO), NOON, NOON);

        assertThat(departures.place(NOON, ALWAYS)).isEqualTo(new Placement(NOON.plusSeconds(3600), Limit.HOUR));
        assertThat(departures.place(NOON.plusSeconds(3600), ALWAYS))
                .isEqualTo(new Placement(NOON.plusSeconds(3600), Limit.NONE));
    }

    @Test
    void widestLimitInTheWayIsNamed() {
        Departures departures = departures(new Quota(2, 3, Duration.ofMinutes(1)));

        assertThat(LongStream.range(0, 5).mapToObj(i -> departures.place(NOON, ALWAYS)))
                .containsExactly(
                        new Placement(NOON, Limit.NONE),
                        new Placement(NOON.plusSeconds(60), Limit.GAP),
                        new Placement(NOON.plusSeconds(3600), Limit.HOUR),
                        new Placement(NOON.plus(Duration.ofDays(1)), Limit.DAY),
                        new Placement(NOON.plus(Duration.ofDays(1)).plusSeconds(60), Limit.DAY));
    }

    @Test
    void departuresThatBreakTheQuotaThemselvesAreFollowed() {
        Instant[] burst = new Instant[20];
        Arrays.fill(burst, NOON);

        assertThat(departures(new Quota(5, 400, Duration.ofMinutes(1)), burst).place(NOON, ALWAYS))
                .isEqualTo(new Placement(NOON.plusSeconds(3600), Limit.HOUR));
    }

    @Test
    void fractionOfAMillisecondIsRoundedUp() {
        assertThat(departures(Quota.DEFAULT).place(NOON.plusNanos(1), ALWAYS).at())
                .isEqualTo(NOON.plusMillis(1));
    }

    @Test
    void scheduleThatNeverOpensTakesNoPlace() {
        Departures departures = departures(new Quota(1, 1, Duration.ZERO));

        assertThatExceptionOfType(NeverOpenException.class)
                .isThrownBy(() -> departures.place(NOON, new Schedule(Schedules.PARIS, Map.of(), Map.of())));
        assertThat(departures.place(NOON, ALWAYS)).isEqualTo(new Placement(NOON, Limit.NONE));
    }

    @Test
    void twoSchedulesShareTheMailbox() {
        Departures departures = departures(new Quota(1, 400, Duration.ZERO));

        assertThat(departures.place(NOON, ALWAYS).at()).isEqualTo(NOON);
        assertThat(departures.place(NOON, office()).at()).isEqualTo(NOON.plusSeconds(3600));
        assertThat(departures.place(NOON, ALWAYS).at()).isEqualTo(NOON.plusSeconds(7200));
    }

    @Test
    @Timeout(10)
    void aHundredThousandFindTheirPlaceInOneGo() {
        long[] kept = LongStream.range(0, 20_000)
                .map(i -> NOON.plus(Duration.ofMinutes(i * 17)).toEpochMilli())
                .toArray();
        Departures departures = new Departures(new Quota(500, 4000, Duration.ofSeconds(1)), kept);
        Schedule schedule = office();

        Instant last = NOON;
        for (int i = 0; i < 100_000; i++) {
            last = departures.place(NOON, schedule).at();
        }

        assertThat(last).isAfter(NOON.plus(Duration.ofDays(24)));
    }

    @Test
    void quotaThatAllowsNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota(0, 400, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota(50, 0, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quota(50, 400, Duration.ofSeconds(-1)));
    }

    private static Departures departures(Quota quota, Instant... taken) {
        return new Departures(
                quota, Arrays.stream(taken).mapToLong(Instant::toEpochMilli).toArray());
    }
}
