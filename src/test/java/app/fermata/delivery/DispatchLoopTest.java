package app.fermata.delivery;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.sequence.Fixture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The scheduler's thread: it wakes, survives and stops. Nothing here sleeps.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DispatchLoopTest {

    private static final Instant DUE = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private final AtomicReference<Instant> wallClock = new AtomicReference<>(DUE.minus(Duration.ofDays(1)));
    private final InstantSource clock = wallClock::get;
    private final Semaphore arrivals = new Semaphore(0);

    private Fixture house;
    private long spring;
    private Dispatcher dispatcher;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        spring = house.sequence("Spring").email(0).email(5).email(5).add();
        var mailer = new ScriptedMailer() {
            @Override
            public String send(OutgoingMessage message) {
                arrivals.release();
                return accept(message);
            }
        };
        dispatcher = new Dispatcher(house.workspace, house.unpausing, PostOffice::plain, mailer);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void sleepsUntilItIsWokenAndReadsTheClockAfresh() throws InterruptedException {
        house.enrollBeforeStepTwo("Ada", spring, DUE);
        var turns = new Semaphore(0);
        InstantSource counting = () -> {
            turns.release();
            return clock.instant();
        };
        try (var loop = new DispatchLoop(dispatcher, counting)) {
            loop.start();
            turns.acquire();
            assertThat(arrivals.availablePermits()).isZero();

            wallClock.set(DUE);
            loop.wake();

            assertThat(arrivals.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void wakesByItselfAtTheNextAlarm() throws InterruptedException {
        house.enrollBeforeStepTwo("Ada", spring, DUE);
        var started = System.nanoTime();
        var shortBefore = DUE.minusMillis(200);
        InstantSource running = () -> shortBefore.plusNanos(System.nanoTime() - started);
        try (var loop = new DispatchLoop(dispatcher, running)) {
            loop.start();

            assertThat(arrivals.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void survivesATickThatThrows() throws InterruptedException {
        house.enrollBeforeStepTwo("Ada", spring, DUE);
        var broken = new CountDownLatch(1);
        var turns = new Semaphore(0);
        InstantSource brokenAtFirst = () -> {
            turns.release();
            if (broken.getCount() > 0) throw new IllegalStateException("no clock");
            return clock.instant();
        };
        try (var loop = new DispatchLoop(dispatcher, brokenAtFirst)) {
            loop.start();
            turns.acquire();
            wallClock.set(DUE);
            broken.countDown();
            loop.wake();

            assertThat(arrivals.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void settlesWhatWasInFlightBeforeItsFirstTick() throws InterruptedException {
        var traced = new CountDownLatch(1);
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        var crashing = new ScriptedMailer().then(message -> {
            throw new ScriptedMailer.Killed();
        });
        try {
            new Dispatcher(house.workspace, house.unpausing, PostOffice::plain, crashing).runDue(DUE);
        } catch (ScriptedMailer.Killed ended) {
            assertThat(house.leaving(ada, spring)).isTrue();
        }
        var mailer = new ScriptedMailer() {
            @Override
            public Trace trace(String messageId) {
                traced.countDown();
                return Trace.UNKNOWN;
            }
        };
        var next = new Dispatcher(house.workspace, house.unpausing, PostOffice::plain, mailer);
        try (var loop = new DispatchLoop(next, clock)) {
            loop.start();

            assertThat(traced.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void settlesWhatAFailedTickLeftInFlight() throws InterruptedException {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        wallClock.set(DUE);
        var failing = new ScriptedMailer() {
            @Override
            public String send(OutgoingMessage message) {
                accept(message);
                throw new Killed();
            }
        };
        var recorded = new CountDownLatch(1);
        house.workspace.onCommit(() -> {
            if (house.position(ada, spring) == 3) recorded.countDown();
        });
        var turns = new Semaphore(0);
        InstantSource counting = () -> {
            turns.release();
            return clock.instant();
        };
        var dispatcher = new Dispatcher(house.workspace, house.unpausing, PostOffice::plain, failing);
        try (var loop = new DispatchLoop(dispatcher, counting)) {
            loop.start();
            // One for recovering and one for ticking.
            turns.acquire(2);
            loop.wake();

            assertThat(recorded.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(failing.arrived).hasSize(1);
    }

    @Test
    void triesAgainToSettleWhatItCouldNot() throws InterruptedException {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        var crashing = new ScriptedMailer().then(message -> {
            throw new ScriptedMailer.Killed();
        });
        assertThatThrownBy(
                        () -> new Dispatcher(house.workspace, house.unpausing, PostOffice::plain, crashing).runDue(DUE))
                .isInstanceOf(ScriptedMailer.Killed.class);
        var failed = new CountDownLatch(1);
        var recorded = new CountDownLatch(1);
        house.workspace.onCommit(() -> {
            if (house.position(ada, spring) == 3) recorded.countDown();
        });
        var mailer = new ScriptedMailer() {
            @Override
            public Trace trace(String messageId) {
                if (failed.getCount() == 0) return Trace.ARRIVED;
                failed.countDown();
                throw new IllegalStateException("no folder");
            }
        };
        var next = new Dispatcher(house.workspace, house.unpausing, PostOffice::plain, mailer);
        try (var loop = new DispatchLoop(next, clock)) {
            loop.start();
            failed.await();
            loop.wake();

            assertThat(recorded.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nothingLeavesWhileItIsHeld() throws InterruptedException {
        house.enrollBeforeStepTwo("Ada", spring, DUE);
        var turns = new Semaphore(0);
        InstantSource counting = () -> {
            turns.release();
            return clock.instant();
        };
        try (var loop = new DispatchLoop(dispatcher, counting)) {
            loop.start();
            turns.acquire();
            loop.whileHeld(() -> {
                wallClock.set(DUE);
                loop.wake();
                assertThat(arrivals.availablePermits()).isZero();
            });

            assertThat(arrivals.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void stopsAtOnceWhileItSleeps() throws InterruptedException {
        var turns = new Semaphore(0);
        InstantSource counting = () -> {
            turns.release();
            return clock.instant();
        };
        var loop = new DispatchLoop(dispatcher, counting);
        loop.start();
        turns.acquire();
        var before = System.nanoTime();

        loop.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(9));
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("fermata-dispatch"));
    }

    @Test
    void tickUnderWayIsFinishedBeforeItStops() throws InterruptedException {
        long ada = house.enrollBeforeStepTwo("Ada", spring, DUE);
        wallClock.set(DUE);
        var onItsWay = new CountDownLatch(1);
        var closing = new CountDownLatch(1);
        var slow = new ScriptedMailer().then(message -> {
            onItsWay.countDown();
            awaitQuietly(closing);
            return "250 OK";
        });
        var loop = new DispatchLoop(new Dispatcher(house.workspace, house.unpausing, PostOffice::plain, slow), clock);
        loop.start();
        onItsWay.await();
        var closer = Thread.ofPlatform().start(loop::close);
        closing.countDown();
        closer.join();

        assertThat(house.position(ada, spring)).isEqualTo(3);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
