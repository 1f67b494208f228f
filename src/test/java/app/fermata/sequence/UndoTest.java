package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pause, unpause and a task done can be undone: exactly the state, dates, reason and tasks of before
/// (`spec/pausing.md`, *Both*).
class UndoTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
    private static final Instant FRIDAY = paris("2026-03-06T15:00");
    private static final Instant LATE = paris("2026-03-13T14:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private Fixture house;
    private long spring;
    private long ada;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        spring = house.sequence("Spring").email(0).email(5).call(1).add();
        ada = house.contact("Ada");
        house.enroll(ada, spring).before(2, PLANNED).spread(5, 20).add();
        before = house.columns(ada, spring);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void undonePauseLeavesNothingBehind() {
        var pause = house.pauseUntil(LATE, spring, THURSDAY, ada);

        assertThat(house.pausing.undo(pause)).isEqualTo(new UndoResult(1, 0));

        assertThat(house.columns(ada, spring)).isEqualTo(before);
        assertThat(house.unpausing.resumeDue(LATE)).isZero();
        assertThat(house.columns(ada, spring)).isEqualTo(before);
    }

    @Test
    void undonePauseBringsTheTasksBack() {
        long ben = house.contact("Ben");
        house.enroll(ben, spring).before(3, PLANNED).add();
        var tasks = house.tasking.open();
        var pause = house.pause(spring, THURSDAY, ben);

        house.pausing.undo(pause);

        assertThat(house.tasking.open()).isEqualTo(tasks).hasSize(1);
    }

    @Test
    void undoLeavesThoseAloneWhomThePauseDidNotTouch() {
        long ben = house.enrollBeforeStepTwo("Ben", spring, PLANNED);
        house.pause(spring, THURSDAY, ben);
        var pause = house.pause(spring, THURSDAY, ada, ben);

        house.pausing.undo(pause);

        assertThat(house.state(ben, spring)).isEqualTo(SequenceState.PAUSED);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
    }

    @Test
    void undoneUnpauseOfAKeptDateLeavesNothingBehind() {
        house.pause(spring, THURSDAY, ada);
        var paused = house.columns(ada, spring);
        var unpause = house.unpause(spring, FRIDAY, ada);
        assertThat(house.columns(ada, spring)).isNotEqualTo(paused);

        assertThat(house.unpausing.undo(unpause)).isEqualTo(new UndoResult(1, 0));

        assertThat(house.columns(ada, spring)).isEqualTo(paused);
    }

    @Test
    void undoneUnpauseOfAnOverdueDateBringsDateReasonAndBatchBack() {
        house.pause(spring, THURSDAY, ada);
        var paused = house.columns(ada, spring);
        var unpause = house.unpause(spring, LATE, ada);

        assertThat(house.unpausing.undo(unpause)).isEqualTo(new UndoResult(1, 0));

        assertThat(house.columns(ada, spring)).isEqualTo(paused);
    }

    @Test
    void undoneUnpauseAfterTheStepsWereEditedBringsStepAndTasksBack() {
        long ben = house.contact("Ben");
        house.enroll(ben, spring).before(3, PLANNED).add();
        house.pause(spring, THURSDAY, ada, ben);
        var adaPaused = house.columns(ada, spring);
        var benPaused = house.columns(ben, spring);
        var tasks = house.count("select count(*) from task");
        house.execute("update step set position = 9 where sequence_id = " + spring + " and position = 2");
        house.execute("update step set position = 2 where sequence_id = " + spring + " and position = 3");
        house.execute("delete from step where sequence_id = " + spring + " and position = 9");
        var unpause = house.unpause(spring, FRIDAY, ada, ben);
        assertThat(house.state(ben, spring)).isEqualTo(SequenceState.STOPPED);
        assertThat(house.openTasks()).containsExactly("Ada: Call 3");

        assertThat(house.unpausing.undo(unpause)).isEqualTo(new UndoResult(2, 0));

        assertThat(house.columns(ada, spring)).isEqualTo(adaPaused);
        assertThat(house.columns(ben, spring)).isEqualTo(benPaused);
        assertThat(house.count("select count(*) from task")).isEqualTo(tasks);
        assertThat(house.openTasks()).isEmpty();
    }

    @Test
    void pauseUnpausePauseUndoneThreeTimesIsNothing() {
        for (var now : new Instant[] {FRIDAY, LATE}) {
            var first = house.pause(spring, THURSDAY, ada);
            var unpause = house.unpause(spring, now, ada);
            var second = house.pause(spring, now, ada);

            assertThat(house.pausing.undo(second)).isEqualTo(new UndoResult(1, 0));
            assertThat(house.unpausing.undo(unpause)).isEqualTo(new UndoResult(1, 0));
            assertThat(house.pausing.undo(first)).isEqualTo(new UndoResult(1, 0));

            assertThat(house.columns(ada, spring)).as("unpaused at %s", now).isEqualTo(before);
        }
    }

    @Test
    void unpausePauseUnpauseUndoneThreeTimesIsNothing() {
        house.pause(spring, THURSDAY, ada);
        var paused = house.columns(ada, spring);
        var first = house.unpause(spring, LATE, ada);
        var pause = house.pause(spring, LATE, ada);
        var second = house.unpause(spring, LATE.plusSeconds(60), ada);

        house.unpausing.undo(second);
        house.pausing.undo(pause);
        house.unpausing.undo(first);

        assertThat(house.columns(ada, spring)).isEqualTo(paused);
    }

    @Test
    void whoAnsweredSinceIsCountedAndLeft() {
        house.pause(spring, THURSDAY, ada);
        var unpause = house.unpause(spring, FRIDAY, ada);
        house.execute("update enrollment set state = 'REPLIED', version = version + 1");
        var replied = house.columns(ada, spring);

        assertThat(house.unpausing.undo(unpause)).isEqualTo(new UndoResult(0, 1));

        assertThat(house.columns(ada, spring)).isEqualTo(replied);
    }

    @Test
    void whoWasUnpausedSinceIsCountedAndLeft() {
        var pause = house.pause(spring, THURSDAY, ada);
        house.unpause(spring, LATE, ada);
        var unpaused = house.columns(ada, spring);

        assertThat(house.pausing.undo(pause)).isEqualTo(new UndoResult(0, 1));

        assertThat(house.columns(ada, spring)).isEqualTo(unpaused);
    }

    @Test
    void undoneUnpauseIsPausedUntilItsEndAgain() {
        house.pauseUntil(LATE, spring, THURSDAY, ada);
        var unpause = house.unpause(spring, FRIDAY, ada);
        house.unpausing.undo(unpause);

        assertThat(house.unpausing.resumeDue(LATE)).isEqualTo(1);
    }

    @Test
    void pauseWhoseEndPassedMeanwhileEndsRightAfterTheUnpauseIsUndone() {
        house.pauseUntil(LATE, spring, THURSDAY, ada);
        var unpause = house.unpause(spring, FRIDAY, ada);
        house.unpausing.resumeDue(LATE);

        house.unpausing.undo(unpause);

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
        assertThat(house.unpausing.resumeDue(LATE)).isEqualTo(1);
    }

    @Test
    void undoneChangeOfEndLetsThePauseEndWhenItDidBefore() {
        house.pauseUntil(LATE, spring, THURSDAY, ada);
        var change = house.pausing.endAt(EnrollmentId.of(spring, ada), null, FRIDAY);
        assertThat(house.unpausing.resumeDue(LATE)).isZero();

        house.pausing.undo(change);

        assertThat(house.unpausing.resumeDue(LATE)).isEqualTo(1);
    }

    // --- tasks ---

    @Test
    void undoneTaskIsOpenAgainAndItsContactBeforeThatStep() {
        long calls = house.sequence("Calls").call(0).email(3).add();
        long ben = house.contact("Ben");
        house.enroll(ben, calls).before(1, THURSDAY).add();
        var benBefore = house.columns(ben, calls);
        var tasks = house.tasking.open();
        var done = house.tasking.done(tasks.getFirst().taskId(), THURSDAY).orElseThrow();
        assertThat(done.next()).isNotNull();
        assertThat(house.position(ben, calls)).isEqualTo(2);
        assertThat(house.openTasks()).isEmpty();

        assertThat(house.tasking.undo(done, THURSDAY)).isEqualTo(new UndoResult(1, 0));

        assertThat(house.columns(ben, calls)).isEqualTo(benBefore);
        assertThat(house.tasking.open()).isEqualTo(tasks);
    }

    @Test
    void undoneTaskAfterAPauseThatWasUndoneIsOpenAgain() {
        long calls = house.sequence("Calls").call(0).call(3).add();
        long ben = house.contact("Ben");
        house.enroll(ben, calls).before(1, THURSDAY).add();
        var benBefore = house.columns(ben, calls);
        var tasks = house.tasking.open();
        var done = house.tasking.done(tasks.getFirst().taskId(), THURSDAY).orElseThrow();
        var pause = house.pause(calls, THURSDAY, ben);
        house.pausing.undo(pause);

        assertThat(house.tasking.undo(done, THURSDAY)).isEqualTo(new UndoResult(1, 0));

        assertThat(house.columns(ben, calls)).isEqualTo(benBefore);
        assertThat(house.tasking.open()).isEqualTo(tasks);
    }

    @Test
    void taskIsNotUndoneOnceTheNextOneIsDone() {
        long calls = house.sequence("Calls").call(0).call(0).call(0).add();
        long ben = house.contact("Ben");
        house.enroll(ben, calls).before(1, THURSDAY).add();
        var first = house.tasking
                .done(house.tasking.open().getFirst().taskId(), THURSDAY)
                .orElseThrow();
        house.tasking.done(house.tasking.open().getFirst().taskId(), THURSDAY);

        assertThat(house.tasking.undo(first, THURSDAY)).isEqualTo(new UndoResult(0, 1));

        assertThat(house.openTasks()).containsExactly("Ben: Call 3");
    }
}
