package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two writers meet only in the database: a change of state is a compare-and-set, so that exactly one of them wins each
/// row and nothing is lost (`spec/pausing.md`, *Both*).
class TwoWritersTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");
    private static final Instant LATE = paris("2026-03-13T14:00");
    private static final int CROWD = 1_500;

    @TempDir
    Path folder;

    private Fixture house;
    private long spring;
    private Selection crowd;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        spring = house.sequence("Spring").email(0).email(5).email(5).add();
        crowd = house.crowd(spring, CROWD, PLANNED);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @RepeatedTest(3)
    void everyRowIsPausedByExactlyOneOfTwo() throws Exception {
        var results = both(
                () -> house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY),
                () -> house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY));

        assertThat(results.stream().mapToInt(PauseResult::paused).sum()).isEqualTo(CROWD);
        for (var result : results) {
            assertThat(paused(result)).isEqualTo(result.paused());
            int skipped = result.skipped().stream().mapToInt(Skip::count).sum();
            assertThat(result.paused() + skipped)
                    .as("everybody is accounted for")
                    .isEqualTo(CROWD);
        }
    }

    @RepeatedTest(3)
    void everyRowIsUnpausedByExactlyOneOfTwo() throws Exception {
        house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY);
        // One finds the dates kept, the other finds all of them overdue.
        var results = both(() -> unpause(PLANNED.minus(Duration.ofDays(1))), () -> unpause(LATE));

        assertThat(results.stream().mapToInt(UnpauseResult::unpaused).sum()).isEqualTo(CROWD);
        assertThat(house.count("select count(*) from enrollment where state = 'ACTIVE' and due_at = planned_at"
                        + " and pause_id is null and paused_from is null"))
                .isEqualTo(CROWD);
    }

    @RepeatedTest(3)
    void pauseAndUnpauseOfTheSameRowsLeaveEachRowWhole() throws Exception {
        house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY);
        both(() -> unpause(LATE).unpaused(), () -> {
            var done = house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY);
            return done.paused();
        });

        assertThat(house.count("select count(*) from enrollment where state = 'PAUSED' and pause_id is not null"
                        + " and paused_from = 'ACTIVE' or state = 'ACTIVE' and pause_id is null and paused_from is null"
                        + " and due_at = planned_at"))
                .isEqualTo(CROWD);
    }

    @RepeatedTest(3)
    void alarmSilencedWhileItsContactIsUnpausedRingsAgain() throws Exception {
        house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY);
        // The rep unpauses a moment before the dates come; the scheduler looks a moment after.
        var now = PLANNED.minusMillis(1);
        both(
                () -> unpause(now).unpaused(),
                () -> house.workspace.write(session -> Silencing.rung(session, PLANNED.plus(Duration.ofDays(2)))));

        assertThat(house.count("select count(*) from enrollment where state = 'ACTIVE' and due_at is not null"))
                .isEqualTo(CROWD);
    }

    @Test
    void alarmsAreSilencedInTheOrderOfTheKeysWhateverOrderTheyRingIn() throws Exception {
        var all = crowd.stream().boxed().toList();
        house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY);
        house.execute("update enrollment set due_at = dateadd(minute, -2 * contact_id, due_at)");
        try (var pool = Executors.newSingleThreadExecutor()) {
            var silenced = house.workspace.write(session -> {
                touch(session, all.getFirst());
                var silencing = pool.submit(
                        () -> house.workspace.write(other -> Silencing.rung(other, PLANNED.plus(Duration.ofDays(2)))));
                awaitWaiting(session);
                // One that held this row while it waits for the first would wait in a circle with us.
                touch(session, all.getLast());
                return silencing;
            });

            assertThat(silenced.get()).isEqualTo(CROWD);
        }
    }

    @Test
    void pauseThatEndsByItselfLocksItsContactsBeforeItsPauseAndLeavesNobodyInIt() throws Exception {
        house.pausing.pause(new PauseRequest(crowd, spring, LATE), THURSDAY);
        long first = crowd.stream().findFirst().orElseThrow();
        try (var pool = Executors.newSingleThreadExecutor()) {
            var resumed = house.workspace.write(session -> {
                touch(session, first);
                var resuming = pool.submit(() -> house.unpausing.resumeDue(LATE));
                awaitWaiting(session);
                new Pauses_(session).reopen(1);
                return resuming;
            });

            assertThat(resumed.get()).as("all but the one that was changed").isEqualTo(CROWD - 1);
        }
        assertThat(house.unpausing.resumeDue(LATE)).isEqualTo(1);
        assertThat(house.count("select count(*) from pause where not ended")).isZero();
    }

    @Test
    void stepIsNotDatedAnewForWhoeverHasChangedMeanwhile() {
        long ada = crowd.stream().findFirst().orElseThrow();
        int version = house.enrollment(ada, spring).version;
        house.pausing.undo(house.pause(spring, THURSDAY, ada));
        var before = house.columns(ada, spring);

        int dated = house.workspace.write(session -> Progressing.replan(
                session, SequencePlans.one(session, spring), EnrollmentId.of(spring, ada), version, LATE));

        assertThat(dated).isZero();
        assertThat(house.columns(ada, spring)).isEqualTo(before);
    }

    private void touch(StatelessSession session, long contact) {
        session.createNativeMutationQuery("update enrollment set version = version + 1 where id = :id")
                .setParameter("id", EnrollmentId.of(spring, contact))
                .executeUpdate();
    }

    /// Returns when another writer waits for a row that `session` has changed.
    private static void awaitWaiting(StatelessSession session) {
        long waiting = 0;
        while (waiting == 0) {
            Thread.onSpinWait();
            waiting = session.createNativeQuery(
                            "select count(*) from information_schema.sessions where blocker_id is not null", Long.class)
                    .getSingleResult();
        }
    }

    @RepeatedTest(3)
    void taskIsDoneBeforeThePauseOrNotAtAll() throws Exception {
        long calls = house.sequence("Calls").call(0).email(3).add();
        long ada = house.contact("Ada");
        house.enroll(ada, calls).before(1, THURSDAY).add();
        long task = house.tasking.open().getFirst().taskId();

        both(
                () -> house.tasking.done(task, THURSDAY).isPresent(),
                () -> house.pause(calls, THURSDAY, ada).paused() == 1);

        boolean isDone = house.count("select count(*) from task where done_at is not null") == 1;
        assertThat(house.state(ada, calls)).isEqualTo(SequenceState.PAUSED);
        assertThat(house.position(ada, calls)).isEqualTo(isDone ? 2 : 1);
    }

    @RepeatedTest(2)
    void onesPauseNeverStopsTheOthersMail() throws Exception {
        var busy = new AtomicBoolean(true);
        try (var pool = Executors.newSingleThreadExecutor()) {
            Future<Integer> undone = pool.submit(() -> {
                int count = 0;
                while (busy.get()) {
                    count += house.pausing
                            .undo(house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY))
                            .restored();
                }
                return count;
            });
            int claimed = 0;
            for (long contact : crowd.stream().limit(200).toArray()) claimed += claimAndMoveOn(contact);
            busy.set(false);

            assertThat(undone.get()).isPositive();
            assertThat(house.count("select count(*) from enrollment where step_position = 3"))
                    .isEqualTo(claimed);
            assertThat(house.count("select count(*) from enrollment where leaving"))
                    .isZero();
        }
    }

    private int claimAndMoveOn(long contact) {
        long id = EnrollmentId.of(spring, contact);
        int version = house.enrollment(contact, spring).version;
        int claimed = house.workspace.write(session -> new EnrollmentAlarms_(session).claim(id, version));
        if (claimed == 0) return 0;
        house.workspace.write(session -> {
            var plan = SequencePlans.one(session, spring);
            Progressing.messageLeft(session, plan, id, plan.steps().get(1).id(), PLANNED, PLANNED);
            return 1;
        });
        return 1;
    }

    private UnpauseResult unpause(Instant now) {
        return house.unpausing.unpause(new UnpauseRequest(crowd, spring, new Overdue.AsSoonAsPossible()), now);
    }

    private long paused(PauseResult by) {
        return house.count("select count(*) from enrollment where state = 'PAUSED' and pause_id = " + by.pauseId());
    }

    private static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var running = List.of(pool.submit(() -> after(start, one)), pool.submit(() -> after(start, other)));
            var results = new ArrayList<T>();
            for (var result : running) results.add(result.get());
            return results;
        }
    }

    private static <T> T after(CyclicBarrier start, Callable<T> work) throws Exception {
        start.await();
        return work.call();
    }
}
