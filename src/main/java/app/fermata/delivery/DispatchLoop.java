package app.fermata.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The scheduler's one thread: sleeps until the earliest alarm or a wake-up, then has the dispatcher do what is due.
///
/// It reads the clock afresh on every turn, since laptops sleep and clocks are set, and survives whatever a tick
/// throws.
public final class DispatchLoop implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DispatchLoop.class);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
    private static final Duration LEAST_SLEEP = Duration.ofMillis(20);

    private final Dispatcher dispatcher;
    private final InstantSource clock;
    private final Thread thread;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    /// Whether nothing is left in flight by an earlier turn; belongs to whose turn it is.
    private boolean recovered;

    private boolean woken;
    private boolean stopping;

    public DispatchLoop(Dispatcher dispatcher, InstantSource clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.thread = new Thread(this::run, "fermata-dispatch");
        this.thread.setDaemon(true);
        this.thread.setUncaughtExceptionHandler((t, failure) -> log.error("The scheduler has ended", failure));
    }

    /// Starts the thread; once.
    public void start() {
        thread.start();
    }

    /// Has the loop look at what is due now: something may have changed.
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Runs `work` while the loop does nothing, on the calling thread; waits for a tick under way.
    public void whileHeld(Runnable work) {
        turn.lock();
        try {
            recovered = false;
            work.run();
        } finally {
            turn.unlock();
        }
        wake();
    }

    private void run() {
        while (!isStopping()) {
            var sleep = AFTER_FAILURE;
            try {
                sleep = turn();
            } catch (RuntimeException | Error failure) {
                log.error("A turn of the scheduler failed; the next follows in {}", AFTER_FAILURE, failure);
            }
            sleep(sleep);
        }
    }

    // How long to sleep after it.
    private Duration turn() {
        turn.lock();
        try {
            boolean wasRecovered = recovered || dispatcher.recover(clock.instant());
            // A tick that fails may leave a message in flight.
            recovered = false;
            var now = clock.instant();
            dispatcher.runDue(now);
            recovered = wasRecovered;
            return untilNextAlarm(now);
        } finally {
            turn.unlock();
        }
    }

    private Duration untilNextAlarm(Instant ticked) {
        Instant now = clock.instant();
        return dispatcher
                .nextAlarm()
                // Whatever that tick left where it was, the very next one would leave too.
                .filter(alarm -> alarm.isAfter(ticked))
                .map(alarm -> Duration.between(now, alarm))
                .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
                .map(wait -> wait.compareTo(LEAST_SLEEP) < 0 ? LEAST_SLEEP : wait)
                .orElse(LONGEST_SLEEP);
    }

    private void sleep(Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (!woken && !stopping && left > 0) left = changed.awaitNanos(left);
            woken = false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping = true;
        } finally {
            lock.unlock();
        }
    }

    private boolean isStopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
    }

    /// Ends the thread after the tick under way; waits for it up to ten seconds.
    @Override
    public void close() {
        lock.lock();
        try {
            stopping = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
