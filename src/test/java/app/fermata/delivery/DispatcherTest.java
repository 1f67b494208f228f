package app.fermata.delivery;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Schedules;
import app.fermata.sequence.Departures;
import app.fermata.sequence.Fixture;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceState;
import app.fermata.sequence.UndoResult;
import app.fermata.sequence.Why;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is due is done, and nothing else: mail, waits and the ends of pauses.
class DispatcherTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
    private static final Instant DUE = paris("2026-03-11T10:35");
    private static final Tick NOTHING = new Tick(0, 0, 0, 0, 0, false);

    @TempDir
    Path folder;

    private PostOffice post;
    private Fixture house;
    private long spring;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        spring = house.sequence("Spring").email(0).email(5).call(1).add();
        post = new PostOffice(house);
    }

    @AfterEach
    void close() {
        post.close();
    }

    // --- a step ---

    @Test
    void mailLeavesWhenItIsDueAndNotBefore() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);

        assertThat(post.tick(DUE.minusMillis(1))).isEqualTo(NOTHING);
        assertThat(post.mailer.arrived).isEmpty();

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 1, 0, 0, 0, false));
        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.position(ada, spring)).isEqualTo(3);
        assertThat(post.tick(DUE)).isEqualTo(NOTHING);
    }

    @Test
    void nextStepCountsFromWhenTheMailReallyLeft() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(1, DUE).add();
        var late = DUE.plus(Duration.ofDays(1));

        post.tick(late);

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.planned(ada, spring)).isBetween(paris("2026-03-19T09:00"), paris("2026-03-19T18:00"));
        assertThat(house.due(ada, spring)).isEqualTo(house.planned(ada, spring));
    }

    @Test
    void taskStepMakesATaskAndRingsNoAlarm() {
        house.enrollBeforeStepTwo("Ada", spring, DUE);

        post.tick(DUE);

        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    @Test
    void afterTheLastMailComesStoppedAndAfterTheWaitUnresponsive() {
        long one = house.sequence("One").email(0).add();
        long ada = house.contact("Ada");
        house.enroll(ada, one).before(1, DUE).add();

        post.tick(DUE);
        assertThat(house.state(ada, one)).isEqualTo(SequenceState.STOPPED);
        var waitEnds = DUE.plus(Duration.ofDays(10));
        assertThat(post.dispatcher.nextAlarm()).contains(waitEnds);
        post.tick(waitEnds.minusMillis(1));
        assertThat(house.state(ada, one)).isEqualTo(SequenceState.STOPPED);

        assertThat(post.tick(waitEnds)).isEqualTo(new Tick(0, 0, 0, 0, 1, false));
        assertThat(house.state(ada, one)).isEqualTo(SequenceState.UNRESPONSIVE);
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    // --- pauses ---

    @Test
    void pausedContactReceivesNoMailAndItsAlarmRingsOnce() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.pause(spring, THURSDAY, ada);

        post.tick(DUE);

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(house.planned(ada, spring)).isEqualTo(DUE);
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    @Test
    void pausedContactReceivesNoMailAfterARestart() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.pause(spring, THURSDAY, ada);

        post.restart(DUE);
        post.tick(DUE);

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(post.house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
    }

    @Test
    void mailLeavesOnItsSlotAfterThePause() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.pause(spring, THURSDAY, ada);
        post.tick(THURSDAY);
        house.unpause(spring, THURSDAY.plusSeconds(60), ada);

        post.tick(DUE.minusMillis(1));
        assertThat(post.mailer.arrived).isEmpty();
        post.tick(DUE);

        assertThat(post.mailer.arrived).hasSize(1);
    }

    @Test
    void mailLeavesAfterAPauseDuringWhichItsAlarmRang() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        var pause = house.pause(spring, THURSDAY, ada);
        post.tick(DUE);

        assertThat(house.pausing.undo(pause)).isEqualTo(new UndoResult(1, 0));
        post.tick(DUE.plusSeconds(60));

        assertThat(post.mailer.arrived).hasSize(1);
    }

    @Test
    void undoneUnpauseIsSilentAgain() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.pause(spring, THURSDAY, ada);
        post.tick(DUE);
        var paused = house.columns(ada, spring);
        var unpause = house.unpause(spring, DUE.plusSeconds(60), ada);

        house.unpausing.undo(unpause);

        assertThat(house.columns(ada, spring)).isEqualTo(paused);
        assertThat(post.tick(DUE.plusSeconds(120))).isEqualTo(NOTHING);
        assertThat(post.mailer.arrived).isEmpty();
    }

    @Test
    void whatWasSentSinceIsCountedAndLeftByTheUndo() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        long ben = house.enrollBeforeStepTwo("Ben", spring, DUE.plusSeconds(600));
        house.pause(spring, THURSDAY, ada, ben);
        var benPaused = house.columns(ben, spring);
        var unpause = house.unpause(spring, THURSDAY.plusSeconds(60), ada, ben);
        post.tick(DUE);

        assertThat(house.unpausing.undo(unpause)).isEqualTo(new UndoResult(1, 1));

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.position(ada, spring)).isEqualTo(3);
        assertThat(house.columns(ben, spring)).isEqualTo(benPaused);
    }

    @Test
    void whoWasOnlyPutOffSinceIsBroughtBackByTheUndo() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.pause(spring, THURSDAY, ada);
        var paused = house.columns(ada, spring);
        var unpause = house.unpause(spring, THURSDAY.plusSeconds(60), ada);
        house.reschedule(spring, Schedules.office("2026-03-11"));
        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 0, 1, 0, 0, false));

        assertThat(house.unpausing.undo(unpause)).isEqualTo(new UndoResult(1, 0));

        assertThat(house.columns(ada, spring)).isEqualTo(paused);
    }

    @Test
    void timedPauseEndsByItselfInATickAndItsMailLeaves() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        var end = paris("2026-03-13T14:00");
        house.pauseUntil(end, spring, THURSDAY, ada);
        post.tick(DUE);
        assertThat(post.dispatcher.nextAlarm()).contains(end);

        assertThat(post.tick(end)).isEqualTo(new Tick(1, 1, 0, 0, 0, false));
        assertThat(post.mailer.arrived).hasSize(1);
    }

    @Test
    void timedPauseThatEndedWhileTheProgramWasClosedEndsAtTheNextStart() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.pauseUntil(THURSDAY.plusSeconds(60), spring, THURSDAY, ada);

        post.restart(DUE.minusSeconds(60));
        assertThat(post.dispatcher.nextAlarm()).contains(THURSDAY.plusSeconds(60));
        post.tick(DUE.minusSeconds(60));

        assertThat(post.house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(post.house.planned(ada, spring)).isEqualTo(DUE);
    }

    @Test
    void pauseWhoseEndHasPassedAlreadyEndsAtTheNextTick() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.tick(THURSDAY);
        house.pauseUntil(THURSDAY.minusSeconds(60), spring, THURSDAY, ada);

        assertThat(post.tick(THURSDAY.plusSeconds(1)).resumed()).isEqualTo(1);

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.planned(ada, spring)).isEqualTo(DUE);
    }

    @Test
    void whoRepliesWhilePausedIsNeitherUnpausedByTheEndNorByHand() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.pauseUntil(DUE, spring, THURSDAY, ada);
        house.execute("update enrollment set state = 'REPLIED', version = version + 1");

        assertThat(post.tick(DUE.plusSeconds(60))).isEqualTo(NOTHING);

        assertThat(house.unpause(spring, DUE.plusSeconds(60), ada).unpaused()).isZero();
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.REPLIED);
        assertThat(post.mailer.arrived).isEmpty();
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    @Test
    void pauseThatCannotEndYetIsTriedAgainButRingsNoAlarm() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.pauseUntil(DUE.plusSeconds(60), spring, THURSDAY, ada);
        house.reschedule(spring, null);

        var end = DUE.plusSeconds(60);
        post.tick(end);
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);

        house.reschedule(spring, Schedules.office());
        assertThat(post.tick(end.plusSeconds(60)).resumed()).isEqualTo(1);
    }

    @Test
    void alarmsOfManyPausedAndEndedRingOnceTogether() {
        var crowd = house.crowd(spring, 1_000, DUE.minus(Duration.ofDays(2)));
        house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY);
        house.execute("update enrollment set state = 'REPLIED' where contact_id <= 300");
        long awake = house.enrollBeforeStepTwo("Awake", spring, DUE);

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 1, 0, 0, 0, false));

        assertThat(house.position(awake, spring)).isEqualTo(3);
        assertThat(house.count("select count(*) from enrollment where due_at is not null"))
                .isZero();
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    // --- between due and sent ---

    @Test
    void pauseThatLandsBeforeTheClaimWins() {
        long first = house.enrollBeforeStepTwo("First", spring, DUE);
        long second = house.enrollBeforeStepTwo("Second", spring, DUE.plusMillis(1));
        // Both are due and read together; the pause lands while the first is on its way.
        post.mailer.thenAcceptsAfter(() -> house.pause(spring, DUE, second));

        var tick = post.tick(DUE.plusSeconds(1));

        assertThat(tick.sent()).isEqualTo(1);
        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.position(first, spring)).isEqualTo(3);
        assertThat(house.position(second, spring)).isEqualTo(2);
        assertThat(house.state(second, spring)).isEqualTo(SequenceState.PAUSED);
    }

    @Test
    void pauseThatLandsAfterTheClaimSaysSoAndHoldsFromTheNextStep() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(1, DUE).add();
        post.mailer.thenAcceptsAfter(() -> {
            var preview = house.pausing.preview(Selection.of(ada), spring);
            assertThat(preview.leaving()).isEqualTo(1);
            assertThat(preview.next()).as("nothing the pause could hold back").isNull();
            var result = house.pause(spring, DUE, ada);
            assertThat(result.paused()).isEqualTo(1);
            assertThat(result.leaving()).isEqualTo(1);
        });

        post.tick(DUE);

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
        assertThat(house.position(ada, spring)).isEqualTo(2);
        assertThat(house.leaving(ada, spring)).isFalse();
        var second = house.date(ada, spring);
        post.tick(second);
        assertThat(post.mailer.arrived).as("the pause holds from the next step").hasSize(1);
        house.unpause(spring, second.plusSeconds(60), ada);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
        post.tick(second.plusSeconds(60));
        assertThat(post.mailer.arrived).hasSize(2);
    }

    @Test
    void pauseAfterTheClaimOfTheLastMailEndsInStopped() {
        long one = house.sequence("One").email(0).add();
        long ada = house.contact("Ada");
        house.enroll(ada, one).before(1, DUE).add();
        post.mailer.thenAcceptsAfter(() -> house.pause(one, DUE, ada));

        post.tick(DUE);

        assertThat(house.state(ada, one)).isEqualTo(SequenceState.STOPPED);
    }

    @Test
    void pauseAfterTheClaimHidesTheTaskThatFollows() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.thenAcceptsAfter(() -> house.pause(spring, DUE, ada));

        post.tick(DUE);

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
        assertThat(house.openTasks()).isEmpty();
        house.unpause(spring, DUE.plusSeconds(60), ada);
        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
    }

    @Test
    void pausedAndUnpausedWhileItsMailLeavesIsSentOnce() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.thenAcceptsAfter(() -> {
            house.pause(spring, DUE, ada);
            house.unpause(spring, DUE, ada);
        });

        post.tick(DUE);
        post.tick(DUE.plusSeconds(60));

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.position(ada, spring)).isEqualTo(3);
    }

    @Test
    void stepThatIsDeletedWhileItsMailLeavesIsWaitedForByTheUnpause() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.thenAcceptsAfter(() -> {
            house.pause(spring, DUE, ada);
            house.execute("delete from step where sequence_id = " + spring + " and position = 2");
            var paused = house.columns(ada, spring);
            house.unpause(spring, DUE, ada);
            var unpaused = house.columns(ada, spring);
            for (var pausedOnly : List.of("STATE", "PAUSED_FROM", "PAUSE_ID")) {
                paused.remove(pausedOnly);
                unpaused.remove(pausedOnly);
            }
            assertThat(unpaused).as("the message decides the rest").isEqualTo(paused);
        });

        post.tick(DUE);

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.leaving(ada, spring)).isFalse();
        assertThat(house.position(ada, spring)).isEqualTo(3);
    }

    @Test
    void pauseUndoneWhileItsMailLeavesIsSentOnce() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.thenAcceptsAfter(() -> house.pausing.undo(house.pause(spring, DUE, ada)));

        post.tick(DUE);
        post.tick(DUE.plusSeconds(60));

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.position(ada, spring)).isEqualTo(3);
    }

    @Test
    void unpauseIsNotUndoneWhileItsMailLeaves() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.pause(spring, THURSDAY, ada);
        var unpause = house.unpause(spring, THURSDAY.plusSeconds(60), ada);
        post.mailer.thenAcceptsAfter(
                () -> assertThat(house.unpausing.undo(unpause)).isEqualTo(new UndoResult(0, 1)));

        post.tick(DUE);

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.position(ada, spring)).isEqualTo(3);
        assertThat(house.unpausing.undo(unpause)).as("a second time").isEqualTo(new UndoResult(0, 1));
    }

    @Test
    void whoAnswersWhileItsMailLeavesStaysReplied() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.thenAcceptsAfter(() -> house.execute(
                "update enrollment set state = 'REPLIED', version = version + 1 where contact_id = " + ada));

        post.tick(DUE);

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.REPLIED);
        assertThat(house.leaving(ada, spring)).isFalse();
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    // --- closed hours and quotas ---

    @Test
    void mailDueInClosedHoursWaitsForTheNextOpeningAndSaysWhy() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        var evening = paris("2026-03-13T20:00");

        assertThat(post.tick(evening)).isEqualTo(new Tick(0, 0, 1, 0, 0, false));

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(house.planned(ada, spring)).isEqualTo(paris("2026-03-16T09:00"));
        assertThat(house.why(ada, spring)).isEqualTo(new Why.Late());
        assertThat(post.dispatcher.nextAlarm()).contains(paris("2026-03-16T09:00"));
    }

    @Test
    void fullHourPutsTheRestOffOnceAndSaysWhy() {
        long many = house.sequence("Many")
                .quota(new Quota(50, 400, Duration.ZERO))
                .email(0)
                .email(5)
                .add();
        var crowd = house.crowd(many, 60, DUE.minus(Duration.ofDays(1)));
        long last = crowd.stream().max().orElseThrow();

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 50, 10, 0, 0, false));

        assertThat(house.planned(last, many)).isEqualTo(DUE.plus(Duration.ofHours(1)));
        assertThat(house.why(last, many)).isEqualTo(new Why.Pushed(Departures.Limit.HOUR, interval5()));
        assertThat(post.tick(DUE.plus(Duration.ofHours(1)))).isEqualTo(new Tick(0, 10, 0, 0, 0, false));
    }

    @Test
    void queueIsLaidOutByTheMinimumGapInOneTickAndThenLeavesOneByOne() {
        long slow = house.sequence("Slow")
                .quota(new Quota(50, 400, Duration.ofMinutes(1)))
                .email(0)
                .email(5)
                .add();
        house.crowd(slow, 10, DUE.minus(Duration.ofDays(1)));

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 1, 9, 0, 0, false));
        var ticks = IntStream.rangeClosed(1, 9)
                .mapToObj(minute -> post.tick(DUE.plus(Duration.ofMinutes(minute))))
                .toList();

        assertThat(ticks).containsOnly(new Tick(0, 1, 0, 0, 0, false));
    }

    @Test
    void rollingDayHolds() {
        long slow = house.sequence("Slow")
                .quota(new Quota(50, 2, Duration.ZERO))
                .email(0)
                .email(5)
                .add();
        house.crowd(slow, 3, DUE.minus(Duration.ofDays(1)));

        post.tick(DUE);
        post.tick(DUE.plus(Duration.ofHours(23)));
        assertThat(post.mailer.arrived).hasSize(2);
        post.tick(DUE.plus(Duration.ofDays(1)));

        assertThat(post.mailer.arrived).hasSize(3);
    }

    @Test
    void whatLeftHoursAgoCountsAgainstTheRollingDay() {
        long slow = house.sequence("Slow")
                .quota(new Quota(50, 1, Duration.ZERO))
                .email(0)
                .email(5)
                .add();
        house.enrollBeforeStepTwo("Ada", slow, DUE);
        long ben = house.enrollBeforeStepTwo("Ben", slow, DUE.plus(Duration.ofHours(3)));
        post.tick(DUE);

        assertThat(post.tick(DUE.plus(Duration.ofHours(3)))).isEqualTo(new Tick(0, 0, 1, 0, 0, false));

        assertThat(house.planned(ben, slow)).isEqualTo(DUE.plus(Duration.ofDays(1)));
    }

    @Test
    void whoIsPutOffTwiceStillSaysWhatItWaitedForAtFirst() {
        long slow = house.sequence("Slow")
                .quota(new Quota(1, 400, Duration.ZERO))
                .email(0)
                .email(5)
                .add();
        house.enrollBeforeStepTwo("Ada", slow, DUE);
        long ben = house.enrollBeforeStepTwo("Ben", slow, DUE);
        post.tick(DUE);
        var later = DUE.plusSeconds(1_800);
        house.execute("update delivery set sent_at = timestamp with time zone '" + later + "'");

        post.tick(DUE.plus(Duration.ofHours(1)));

        assertThat(house.planned(ben, slow)).isEqualTo(later.plus(Duration.ofHours(1)));
        assertThat(house.why(ben, slow)).isEqualTo(new Why.Pushed(Departures.Limit.HOUR, interval5()));
    }

    @Test
    void twoSequencesOfOneMailboxShareItsQuota() {
        long slow = house.sequence("Slow")
                .quota(new Quota(1, 400, Duration.ZERO))
                .email(0)
                .email(5)
                .add();
        long twin = house.sequence("Twin").mailboxOf(slow).email(0).email(5).add();
        house.enrollBeforeStepTwo("Ada", slow, DUE);
        long ben = house.enrollBeforeStepTwo("Ben", twin, DUE);

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 1, 1, 0, 0, false));

        assertThat(house.planned(ben, twin)).isEqualTo(DUE.plus(Duration.ofHours(1)));
    }

    @Test
    void spreadQuotasOfABatchHoldUntilItsContactIsUnpaused() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(2, DUE).spread(1, 10).add();
        long ben = house.contact("Ben");
        house.enroll(ben, spring).before(2, DUE).spread(1, 10).add();
        house.execute("update enrollment set batch_id = 1");

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 1, 1, 0, 0, false));
        assertThat(house.planned(ben, spring)).isEqualTo(DUE.plus(Duration.ofHours(1)));
        assertThat(house.why(ben, spring)).isEqualTo(new Why.Pushed(Departures.Limit.HOUR, interval5()));
        house.pause(spring, DUE, ben);
        house.execute(
                "update enrollment set planned_at = timestamp with time zone '" + DUE + "' where contact_id = " + ben);
        house.unpause(spring, DUE.plusSeconds(60), ben);

        assertThat(post.tick(DUE.plusSeconds(60)).sent()).isEqualTo(1);
    }

    @Test
    void spreadQuotasStayFromStepToStep() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(1, DUE).spread(1, 10).add();

        post.tick(DUE);

        assertThat(house.position(ada, spring)).isEqualTo(2);
        assertThat(house.spread(ada, spring)).isTrue();
    }

    @Test
    void mailOfAContactThatWasUnpausedTakesNoPlaceInItsBatch() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(2, DUE).spread(1, 10).add();
        long ben = house.contact("Ben");
        house.enroll(ben, spring).before(2, DUE).spread(1, 10).add();
        house.execute("update enrollment set batch_id = 1");
        house.pause(spring, THURSDAY, ada);
        house.unpause(spring, THURSDAY.plusSeconds(60), ada);

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 2, 0, 0, 0, false));
    }

    @Test
    void whatLeftEarlierInTheRollingDayCountsWhenOthersAreUnpaused() {
        long slow = house.sequence("Slow")
                .quota(new Quota(50, 1, Duration.ZERO))
                .email(0)
                .email(5)
                .add();
        house.enrollBeforeStepTwo("Ada", slow, DUE);
        long ben = house.enrollBeforeStepTwo("Ben", slow, DUE);
        house.pause(slow, THURSDAY, ben);
        post.tick(DUE);

        house.unpause(slow, DUE.plus(Duration.ofHours(4)), ben);

        assertThat(house.planned(ben, slow)).isEqualTo(DUE.plus(Duration.ofDays(1)));
    }

    private static Why interval5() {
        return new Why.Interval(5, null, List.of());
    }

    // --- what goes wrong ---

    @Test
    void refusedForGoodIsBouncedWithTheServersWords() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.thenRefuses("550 5.1.1 no such user" + " and more".repeat(300));

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 0, 0, 1, 0, false));

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.BOUNCED);
        assertThat(house.problem(ada, spring))
                .startsWith("550 5.1.1 no such user")
                .hasSize(500);
        assertThat(house.planned(ada, spring)).isNull();
        assertThat(house.timelines.of(ada, DUE).getFirst().endedAt()).isEqualTo(DUE);
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    @Test
    void refusedWhilePausedIsBouncedToo() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.then(message -> {
            house.pause(spring, DUE, ada);
            throw new Mailer.RefusedException("550 no");
        });

        post.tick(DUE);

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.BOUNCED);
        assertThat(house.leaving(ada, spring)).isFalse();
    }

    @Test
    void unavailableServerIsTriedAgainLaterForAllAndNothingLeavesTwice() {
        house.crowd(spring, 5, DUE.minus(Duration.ofMinutes(10)));
        post.mailer.thenIsUnavailable();

        var tick = post.tick(DUE);

        assertThat(tick.unavailable()).isTrue();
        assertThat(post.mailer.arrived).isEmpty();
        var retry = post.dispatcher.nextAlarm().orElseThrow();
        assertThat(retry).isAfter(DUE);
        assertThat(post.tick(retry.minusMillis(1))).isEqualTo(NOTHING);
        assertThat(post.tick(retry).sent()).isEqualTo(5);
        assertThat(post.mailer.arrived).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void dateTheRepSeesStaysWhileTheServerIsUnavailable() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.thenIsUnavailable();

        post.tick(DUE);

        assertThat(house.planned(ada, spring)).isEqualTo(DUE);
        assertThat(house.leaving(ada, spring)).isFalse();
    }

    @Test
    void pausedWhileTheServerIsUnavailableStaysPausedAndLeavesAfterwards() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.then(message -> {
            house.pause(spring, DUE, ada);
            throw new Mailer.UnavailableException("No connection", new java.io.IOException("refused"));
        });
        post.tick(DUE);
        assertThat(post.tick(DUE.plus(Duration.ofHours(1)))).isEqualTo(NOTHING);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);

        house.unpause(spring, DUE.plus(Duration.ofHours(2)), ada);
        post.tick(DUE.plus(Duration.ofHours(2)));

        assertThat(post.mailer.arrived).hasSize(1);
    }

    @Test
    void stepThatCannotBeMadeIsAnErrorInWords() {
        post.dispatcher = new Dispatcher(
                house.workspace,
                house.unpausing,
                order -> {
                    throw new Composer.UncomposableException("“Email 2” needs contact.company, which is not known.");
                },
                post.mailer);
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 0, 0, 1, 0, false));

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ERROR);
        assertThat(house.problem(ada, spring)).isEqualTo("“Email 2” needs contact.company, which is not known.");
        assertThat(house.position(ada, spring)).isEqualTo(2);
        assertThat(house.leaving(ada, spring)).isFalse();
        assertThat(house.count("select count(*) from delivery")).isZero();
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    @Test
    void stepThatFailsForNoKnownReasonKeepsNobodyElseFromLeavingAndIsTriedAgain() {
        var broken = new AtomicBoolean(true);
        post.dispatcher = new Dispatcher(
                house.workspace,
                house.unpausing,
                order -> {
                    if (broken.get() && order.to().firstName().equals("Ada")) throw new IllegalStateException("broken");
                    return PostOffice.plain(order);
                },
                post.mailer);
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE.minusSeconds(60));
        long ben = house.enrollBeforeStepTwo("Ben", spring, DUE);
        var before = house.columns(ada, spring);

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 1, 1, 0, 0, false));

        assertThat(house.position(ben, spring)).isEqualTo(3);
        var after = house.columns(ada, spring);
        assertThat(after.remove("DUE_AT")).isNotEqualTo(before.remove("DUE_AT"));
        assertThat(after).isEqualTo(before);
        broken.set(false);
        post.tick(post.dispatcher.nextAlarm().orElseThrow());
        assertThat(house.position(ada, spring)).isEqualTo(3);
        assertThat(post.mailer.arrived).hasSize(2);
    }

    @Test
    void pauseThatCannotEndForNoKnownReasonKeepsNobodyElseFromLeaving() {
        long broken = house.sequence("Broken").email(0).email(5).add();
        long ada = house.enrollBeforeStepTwo("Ada", broken, DUE);
        house.pauseUntil(DUE, broken, THURSDAY, ada);
        house.enrollBeforeStepTwo("Ben", spring, DUE);
        house.execute("update schedule set zone = 'Europe/Atlantis' where id = (select schedule_id from sequences"
                + " where id = " + broken + ")");

        assertThat(post.tick(DUE).sent()).isEqualTo(1);

        house.execute("update schedule set zone = 'Europe/Paris'");
        assertThat(post.tick(DUE.plusSeconds(60)).resumed()).isEqualTo(1);
    }

    @Test
    void messageThatArrivedThoughItsSendingFailedIsRecordedAtOnce() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        long ben = house.enrollBeforeStepTwo("Ben", spring, DUE);
        post.mailer.then(message -> {
            post.mailer.accept(message);
            throw new IllegalStateException("cut off");
        });

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 2, 0, 0, 0, false));

        assertThat(post.mailer.arrived).hasSize(2).doesNotHaveDuplicates();
        assertThat(house.position(ada, spring)).isEqualTo(3);
        assertThat(house.position(ben, spring)).isEqualTo(3);
    }

    @Test
    void messageThatDidNotArriveSinceItsSendingFailedIsSentAgainLater() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.enrollBeforeStepTwo("Ben", spring, DUE);
        post.mailer.then(message -> {
            throw new IllegalStateException("cut off");
        });

        assertThat(post.tick(DUE)).isEqualTo(new Tick(0, 1, 1, 0, 0, false));

        assertThat(house.leaving(ada, spring)).isFalse();
        assertThat(post.tick(post.dispatcher.nextAlarm().orElseThrow()).sent()).isEqualTo(1);
        assertThat(post.mailer.arrived).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void messageNobodyKnowsAboutAfterItsSendingFailedStaysInFlight() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        post.mailer.tracing(Mailer.Trace.UNKNOWN).then(message -> {
            throw new IllegalStateException("cut off");
        });

        assertThat(post.tick(DUE)).isEqualTo(NOTHING);
        post.tick(DUE.plus(Duration.ofDays(1)));

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(house.leaving(ada, spring)).isTrue();
    }

    @Test
    void stepsOfASequenceWithoutAScheduleWaitAndNothingIsLost() {
        var crowd = house.crowd(spring, 20, DUE.minus(Duration.ofMinutes(30)));
        long ada = crowd.stream().findFirst().orElseThrow();
        long summer = house.sequence("Summer").email(0).email(5).add();
        house.enrollBeforeStepTwo("Ben", summer, DUE);
        house.reschedule(spring, null);

        var tick = post.tick(DUE);

        assertThat(tick.sent()).as("the other sequence goes on").isEqualTo(1);
        assertThat(tick.failed()).isZero();
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.planned(ada, spring)).isEqualTo(DUE.minus(Duration.ofMinutes(30)));
        house.reschedule(spring, Schedules.office());
        assertThat(post.tick(post.dispatcher.nextAlarm().orElseThrow()).sent()).isEqualTo(20);
    }

    @Test
    void archivedSequenceSendsNothing() {
        house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.execute("update sequences set archived = true");

        assertThat(post.tick(DUE).sent()).isZero();
        assertThat(post.mailer.arrived).isEmpty();
    }

    @Test
    void mailThatLeftWhileTheScheduleWasTakenAwayIsRecordedAndTheNextStepDatedLater() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(1, DUE).add();
        post.mailer.thenAcceptsAfter(() -> house.reschedule(spring, null));

        post.tick(DUE);

        assertThat(house.count("select count(*) from delivery where status = 'SENT'"))
                .isEqualTo(1);
        assertThat(house.position(ada, spring)).isEqualTo(2);
        assertThat(house.planned(ada, spring)).isNull();
        assertThat(house.leaving(ada, spring)).isFalse();
        house.reschedule(spring, Schedules.office());
        post.tick(DUE.plus(Duration.ofHours(26)));
        assertThat(house.planned(ada, spring))
                .as("five days from when it left")
                .isBetween(paris("2026-03-18T09:00"), paris("2026-03-18T18:00"));
        assertThat(post.mailer.arrived).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void undonePauseOfAStepWithoutADateIsLookedAtAgain(boolean task) {
        long calls = house.sequence("Calls").email(0).call(5).add();
        long sequence = task ? calls : spring;
        long ada = house.contact("Ada");
        house.enroll(ada, sequence).before(1, DUE).add();
        post.mailer.thenAcceptsAfter(() -> house.reschedule(sequence, null));
        post.tick(DUE);
        assertThat(house.planned(ada, sequence)).isNull();
        var pause = house.pause(sequence, DUE.plusSeconds(60), ada);
        post.tick(DUE.plus(Duration.ofHours(2)));
        house.reschedule(sequence, Schedules.office());

        house.pausing.undo(pause);
        post.tick(DUE.plus(Duration.ofHours(3)));

        assertThat(house.date(ada, sequence)).isBetween(paris("2026-03-18T09:00"), paris("2026-03-18T18:00"));
    }

    // --- steps edited while a contact waits ---

    @Test
    void deletedStepIsFollowedByTheOneNowAtItsPosition() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.execute("delete from step where position = 2");
        house.execute("update step set position = 2 where position = 3");

        post.tick(DUE);

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
        assertThat(house.why(ada, spring)).isEqualTo(new Why.Moved());
    }

    @Test
    void whereNoStepIsLeftTheSequenceIsOver() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.execute("delete from step where position > 1");

        post.tick(DUE);

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.STOPPED);
    }

    @Test
    void stepThatBecameATaskWaitsForTheRep() {
        house.enrollBeforeStepTwo("Ada", spring, DUE);
        house.execute("update step set kind = 'CALL' where sequence_id = " + spring + " and position = 2");

        post.tick(DUE);

        assertThat(post.mailer.arrived).isEmpty();
        assertThat(house.openTasks()).containsExactly("Ada: Email 2");
        assertThat(post.dispatcher.nextAlarm()).isEmpty();
    }

    @Test
    void mailThatReplacesADeletedOneLeavesInTheSameTickAlsoBetweenTwoMicroseconds() {
        long mails = house.sequence("Mails").email(0).email(5).email(5).add();
        long ada = house.enrollBeforeStepTwo("Ada", mails, DUE);
        house.execute("delete from step where sequence_id = " + mails + " and position = 2");
        house.execute("update step set position = 2 where sequence_id = " + mails + " and position = 3");

        post.tick(DUE.plusNanos(600));

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.state(ada, mails)).isEqualTo(SequenceState.STOPPED);
    }

    @Test
    void undonePauseOfADeletedStepIsLookedAtAgain() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        var pause = house.pause(spring, THURSDAY, ada);
        post.tick(DUE);
        house.execute("delete from step where position > 1");

        house.pausing.undo(pause);
        post.tick(DUE.plusSeconds(60));

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.STOPPED);
    }

    @Test
    void stepThatWasSentBeforeIsPassedOverAndNotSentTwice() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(1, DUE).add();
        post.tick(DUE);
        // Steps 1 and 2 change places: the mail that has left stands at position 2 now.
        house.execute("update step set position = 9 where position = 1");
        house.execute("update step set position = 1 where position = 2");
        house.execute("update step set position = 2 where position = 9");

        post.tick(house.date(ada, spring));
        post.tick(house.date(ada, spring));

        assertThat(post.mailer.arrived).hasSize(1);
        assertThat(house.position(ada, spring)).isEqualTo(3);
    }
}
