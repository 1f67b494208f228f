package app.fermata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.Contact;
import app.fermata.store.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeTravelTest {

    private static final Instant REAL = Instant.parse("2026-11-23T06:00:00Z");
    private static final Instant OPENING = SampleClock.OPENING;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Workspace workspace;

    private final SampleClock clock;
    private final Deque<Instant> alarms = new ArrayDeque<>();
    private final List<Instant> ticks = new ArrayList<>();

    TimeTravelTest() {
        workspace.write(session -> {
            session.createNativeMutationQuery("delete from setting").executeUpdate();
            SampleClock.start(session, REAL);
            return true;
        });
        clock = SampleClock.of(workspace, InstantSource.fixed(REAL));
    }

    @BeforeAll
    static void open() {
        workspace = Workspace.open(folder, List.of(Contact.class));
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private TimeTravel travel() {
        return new TimeTravel(clock, () -> Optional.ofNullable(alarms.peek()), instant -> {
            ticks.add(instant);
            alarms.poll();
        });
    }

    @Test
    void everyAlarmOnTheWayRingsAtItsOwnMinute() {
        var first = OPENING.plusSeconds(600);
        var second = OPENING.plusSeconds(3_000);
        var beyond = OPENING.plusSeconds(9_000);
        alarms.addAll(List.of(first, second, beyond));

        var journey = travel().to(OPENING.plusSeconds(3_600), share -> {}, () -> false);

        assertThat(ticks).containsExactly(first, second);
        assertThat(alarms).containsExactly(beyond);
        assertThat(clock.instant()).isEqualTo(OPENING.plusSeconds(3_600));
        assertThat(journey)
                .isEqualTo(new TimeTravel.Journey(OPENING, OPENING.plusSeconds(3_600), 2, TimeTravel.Ending.ARRIVED));
    }

    @Test
    void alarmAtTheTargetItselfRings() {
        alarms.add(OPENING.plusSeconds(60));
        travel().to(OPENING.plusSeconds(60), share -> {}, () -> false);
        assertThat(ticks).containsExactly(OPENING.plusSeconds(60));
    }

    @Test
    void alarmOfThePastRingsNow() {
        alarms.add(OPENING.minusSeconds(60));
        travel().to(OPENING.plusSeconds(60), share -> {}, () -> false);
        assertThat(ticks).containsExactly(OPENING);
    }

    @Test
    void alarmThatNeverMovesOnEndsTheJourneyWhereItRings() {
        var stuck = OPENING.plusSeconds(60);
        var journey = new TimeTravel(clock, () -> Optional.of(stuck), ticks::add)
                .to(OPENING.plusSeconds(3_600), share -> {}, () -> false);
        assertThat(journey.ending()).isEqualTo(TimeTravel.Ending.STUCK);
        assertThat(clock.instant()).isEqualTo(stuck);
        assertThat(ticks).hasSizeBetween(1, 1_000).containsOnly(stuck);
    }

    @Test
    void alarmThatGoesBackAndForthEndsTheJourneyToo() {
        var flip = new boolean[1];
        var journey = new TimeTravel(
                        clock,
                        () -> {
                            flip[0] = !flip[0];
                            return Optional.of(OPENING.plusSeconds(flip[0] ? 60 : 30));
                        },
                        ticks::add)
                .to(OPENING.plusSeconds(3_600), share -> {}, () -> false);
        assertThat(journey.ending()).isEqualTo(TimeTravel.Ending.STUCK);
    }

    @Test
    void cancelledJourneyStaysWhereItIs() {
        alarms.addAll(List.of(OPENING.plusSeconds(60), OPENING.plusSeconds(120)));
        var journey = travel().to(OPENING.plus(Duration.ofDays(1)), share -> {}, () -> ticks.size() == 1);
        assertThat(journey.ending()).isEqualTo(TimeTravel.Ending.CANCELLED);
        assertThat(journey.ticks()).isEqualTo(1);
        assertThat(clock.instant()).isEqualTo(OPENING.plusSeconds(60));
    }

    @Test
    void progressNeverGoesBackAndEndsAtOne() {
        alarms.addAll(List.of(OPENING.minusSeconds(5), OPENING.plusSeconds(60), OPENING.plusSeconds(90)));
        var shares = new ArrayList<Double>();
        travel().to(OPENING.plusSeconds(120), shares::add, () -> false);
        assertThat(shares).isSorted().startsWith(0.0).contains(0.5, 0.75).endsWith(1.0);
    }

    @Test
    void clockNeverGoesBack() {
        clock.moveTo(OPENING.plusSeconds(100));
        clock.moveTo(OPENING.plusSeconds(50));
        assertThat(clock.instant()).isEqualTo(OPENING.plusSeconds(100));
    }

    @Test
    void clockIsRememberedByTheWorkspace() {
        clock.moveTo(OPENING.plusSeconds(100));
        var later = SampleClock.of(workspace, InstantSource.fixed(REAL.plusSeconds(7)));
        assertThat(later.instant()).isEqualTo(OPENING.plusSeconds(107));
    }
}
