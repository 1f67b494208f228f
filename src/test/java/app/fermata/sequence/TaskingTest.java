package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tasks over a real store: what is open, and what happens when one is done.
class TaskingTest {

    private static final Instant WEDNESDAY = paris("2026-03-04T10:20");

    @TempDir
    Path folder;

    private Fixture house;
    private long calls;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        calls = house.sequence("Calls").call(0).email(5).add();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private long waiting(String name, Instant planned) {
        long contact = house.contact(name);
        house.enroll(contact, calls).before(1, planned).add();
        return contact;
    }

    @Test
    void openTasksComeEarliestFirstAndAreCountedByDay() {
        waiting("Upcoming", WEDNESDAY.plus(Duration.ofDays(1)));
        waiting("Overdue", WEDNESDAY.minus(Duration.ofDays(1)));
        waiting("Today", WEDNESDAY.minusSeconds(600));

        assertThat(house.openTasks()).containsExactly("Overdue: Call 1", "Today: Call 1", "Upcoming: Call 1");
        assertThat(house.tasking.counts(WEDNESDAY)).isEqualTo(new TaskCounts(1, 1, 1));
    }

    @Test
    void nextStepCountsFromWhenTheTaskWasReallyDone() {
        long ada = waiting("Ada", WEDNESDAY.minus(Duration.ofDays(7)));

        var done = house.tasking
                .done(house.tasking.open().getFirst().taskId(), WEDNESDAY)
                .orElseThrow();

        assertThat(done.contactName()).isEqualTo("Ada");
        assertThat(done.stepTitle()).isEqualTo("Call 1");
        assertThat(done.next()).isBetween(paris("2026-03-11T09:00"), paris("2026-03-11T18:00"));
        assertThat(house.state(ada, calls)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.planned(ada, calls)).isEqualTo(done.next());
        assertThat(house.due(ada, calls)).isEqualTo(done.next());
    }

    @Test
    void contactStopsAfterTheLastTask() {
        long one = house.sequence("One").call(0).add();
        long ada = house.contact("Ada");
        house.enroll(ada, one).before(1, WEDNESDAY).add();

        var done = house.tasking
                .done(house.tasking.open().getFirst().taskId(), WEDNESDAY)
                .orElseThrow();

        assertThat(done.next()).isNull();
        assertThat(house.state(ada, one)).isEqualTo(SequenceState.STOPPED);
        assertThat(house.due(ada, one)).isEqualTo(WEDNESDAY.plus(Duration.ofDays(10)));
    }

    @Test
    void taskIsDoneOnlyOnce() {
        waiting("Ada", WEDNESDAY);
        long task = house.tasking.open().getFirst().taskId();
        house.tasking.done(task, WEDNESDAY);

        assertThat(house.tasking.done(task, WEDNESDAY)).isEmpty();
        assertThat(house.tasking.done(987_654, WEDNESDAY)).isEmpty();
    }

    @Test
    void taskStaysOpenWhereTheNextStepCannotBePlanned() {
        long ada = waiting("Ada", WEDNESDAY);
        house.reschedule(calls, null);
        long task = house.tasking.open().getFirst().taskId();
        var before = house.columns(ada, calls);

        assertThatThrownBy(() -> house.tasking.done(task, WEDNESDAY)).isInstanceOf(UnplannableException.class);

        assertThat(house.openTasks()).containsExactly("Ada: Call 1");
        assertThat(house.columns(ada, calls)).isEqualTo(before);
    }

    // --- skip ---

    @Test
    void skippedTaskPlansTheNextStepAsIfItHadBeenDone() {
        long ada = waiting("Ada", WEDNESDAY);

        var skipped = house.tasking.skip(onlyTask(), WEDNESDAY).orElseThrow();

        assertThat(skipped.outcome()).isEqualTo(TaskOutcome.SKIPPED);
        assertThat(skipped.next()).isBetween(paris("2026-03-11T09:00"), paris("2026-03-11T18:00"));
        assertThat(house.position(ada, calls)).isEqualTo(2);
        assertThat(house.count("select count(*) from task where outcome = 'SKIPPED'"))
                .isOne();
        assertThat(house.count("select count(*) from activity where kind = 'TASK_SKIPPED'"))
                .isOne();
    }

    @Test
    void undoneSkipIsOpenWithoutAnOutcome() {
        long ada = waiting("Ada", WEDNESDAY);
        var before = house.columns(ada, calls);
        var skipped = house.tasking.skip(onlyTask(), WEDNESDAY).orElseThrow();

        assertThat(house.tasking.undo(skipped, WEDNESDAY)).isEqualTo(new UndoResult(1, 0));

        assertThat(house.columns(ada, calls)).isEqualTo(before);
        assertThat(house.openTasks()).containsExactly("Ada: Call 1");
        assertThat(house.count("select count(*) from task where outcome is not null"))
                .isZero();
    }

    // --- postpone ---

    @Test
    void postponedTaskMovesToALaterWorkingDayAndSaysSo() {
        long ada = waiting("Ada", WEDNESDAY);
        long task = onlyTask();

        var postponed = house.tasking
                .postpone(task, Postponement.THREE_WORKING_DAYS, WEDNESDAY)
                .orElseThrow();

        assertThat(postponed.to()).isBetween(paris("2026-03-09T09:00"), paris("2026-03-09T18:00"));
        assertThat(house.planned(ada, calls)).isEqualTo(postponed.to());
        assertThat(house.why(ada, calls)).isEqualTo(new Why.Postponed(LocalDate.of(2026, 3, 4)));
        assertThat(house.due(ada, calls)).isNull();
        assertThat(house.state(ada, calls)).isEqualTo(SequenceState.ADDED);
        assertThat(onlyTask()).isEqualTo(task);
        assertThat(house.tasking.counts(WEDNESDAY)).isEqualTo(new TaskCounts(0, 0, 1));
    }

    @Test
    void overdueTaskIsPutOffFromToday() {
        waiting("Ada", WEDNESDAY.minus(Duration.ofDays(7)));

        var postponed = house.tasking
                .postpone(onlyTask(), Postponement.TOMORROW, WEDNESDAY)
                .orElseThrow();

        assertThat(postponed.to()).isBetween(paris("2026-03-05T09:00"), paris("2026-03-05T18:00"));
    }

    @Test
    void upcomingTaskIsPutOffFromItsOwnDay() {
        waiting("Ada", paris("2026-03-10T10:00"));

        var postponed = house.tasking
                .postpone(onlyTask(), Postponement.TOMORROW, WEDNESDAY)
                .orElseThrow();

        assertThat(postponed.to()).isBetween(paris("2026-03-11T09:00"), paris("2026-03-11T18:00"));
    }

    @Test
    void taskPutOffTwiceRemembersWhenItWasFirstDue() {
        long ada = waiting("Ada", WEDNESDAY);
        house.tasking.postpone(onlyTask(), Postponement.TOMORROW, WEDNESDAY);
        var later = WEDNESDAY.plus(Duration.ofDays(1));
        house.tasking.postpone(onlyTask(), Postponement.TOMORROW, later);

        assertThat(house.why(ada, calls)).isEqualTo(new Why.Postponed(LocalDate.of(2026, 3, 4)));
        assertThat(house.planned(ada, calls)).isBetween(paris("2026-03-06T09:00"), paris("2026-03-06T18:00"));
    }

    @Test
    void undonePostponementIsExactlyAsBefore() {
        long ada = waiting("Ada", WEDNESDAY);
        var before = house.columns(ada, calls);
        var postponed = house.tasking
                .postpone(onlyTask(), Postponement.NEXT_WEEK, WEDNESDAY)
                .orElseThrow();

        assertThat(house.tasking.undo(postponed, WEDNESDAY)).isEqualTo(new UndoResult(1, 0));

        assertThat(house.columns(ada, calls)).isEqualTo(before);
    }

    @Test
    void postponementIsLeftOnceTheTaskIsDone() {
        waiting("Ada", WEDNESDAY);
        long task = onlyTask();
        var postponed =
                house.tasking.postpone(task, Postponement.NEXT_WEEK, WEDNESDAY).orElseThrow();
        house.tasking.done(task, WEDNESDAY);

        assertThat(house.tasking.undo(postponed, WEDNESDAY)).isEqualTo(new UndoResult(0, 1));
    }

    @Test
    void pausedContactsTaskIsNeitherSkippedNorPutOff() {
        long ada = waiting("Ada", WEDNESDAY);
        long task = onlyTask();
        house.pause(calls, WEDNESDAY, ada);
        var before = house.columns(ada, calls);

        assertThat(house.tasking.skip(task, WEDNESDAY)).isEmpty();
        assertThat(house.tasking.postpone(task, Postponement.TOMORROW, WEDNESDAY))
                .isEmpty();
        assertThat(house.columns(ada, calls)).isEqualTo(before);
    }

    @Test
    void taskOfASequenceThatCannotPlanIsNotPutOff() {
        long ada = waiting("Ada", WEDNESDAY);
        house.reschedule(calls, null);
        var before = house.columns(ada, calls);

        assertThatThrownBy(() -> house.tasking.postpone(onlyTask(), Postponement.TOMORROW, WEDNESDAY))
                .isInstanceOf(UnplannableException.class);
        assertThat(house.columns(ada, calls)).isEqualTo(before);
    }

    private long onlyTask() {
        return house.tasking.open().getFirst().taskId();
    }
}
