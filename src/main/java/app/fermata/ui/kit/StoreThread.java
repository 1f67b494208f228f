package app.fermata.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One daemon thread for all reads and writes of the screens, so that they never contend with each other.
final class StoreThread implements Background {

    static final String NAME = "fermata-store";

    private static final Logger log = LoggerFactory.getLogger(StoreThread.class);

    private final ExecutorService store;
    private final Executor fx;
    private final AtomicInteger pending = new AtomicInteger();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    StoreThread(String name, Executor fx) {
        this.fx = fx;
        this.store = Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((dead, failure) ->
                    log.error("The thread {} died of this and is replaced", dead.getName(), failure));
            return thread;
        });
    }

    @Override
    public <T extends @Nullable Object> void run(
            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        pending.incrementAndGet();
        fx.execute(this::refreshBusy);
        try {
            store.execute(() -> perform(work, onSuccess, onFailure));
        } catch (RejectedExecutionException closing) {
            finish(() -> onFailure.accept(closing));
        }
    }

    // Callers hand in code of every kind; none of it may end this thread or leave its caller without an answer.
    private <T extends @Nullable Object> void perform(
            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        try {
            T result = work.call();
            finish(() -> onSuccess.accept(result));
        } catch (Throwable failure) {
            finish(() -> onFailure.accept(failure));
        }
    }

    private void finish(Runnable report) {
        fx.execute(() -> {
            pending.decrementAndGet();
            refreshBusy();
            report.run();
        });
    }

    @Override
    public <T> Consumer<T> reporting(Consumer<? super T> receiver) {
        var newest = new AtomicReference<@Nullable T>();
        return value -> {
            // Work may report faster than frames are drawn: at most one hand-over is on its way.
            if (newest.getAndSet(value) == null) {
                fx.execute(() -> {
                    T latest = newest.getAndSet(null);
                    if (latest != null) {
                        receiver.accept(latest);
                    }
                });
            }
        };
    }

    private void refreshBusy() {
        busy.set(pending.get() > 0);
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public void close() {
        store.shutdown();
        try {
            if (!store.awaitTermination(10, TimeUnit.SECONDS)) {
                log.warn("Work on the store did not end within ten seconds and is left behind");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
