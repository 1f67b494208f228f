package app.fermata.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Runs loads of which only the newest matters: an older result that arrives late is dropped, and an older load that
/// has not begun is not made at all.
///
/// Neither consumer of a dropped load is called. Made by [Background#latest]; one per thing loaded.
public final class Latest {

    private final Background background;
    private final AtomicLong newest = new AtomicLong();

    Latest(Background background) {
        this.background = background;
    }

    /// Like [Background#run], and makes every earlier call of this runner an old one.
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        long mine = newest.incrementAndGet();
        background.<@Nullable T>run(
                () -> isNewest(mine) ? work.call() : null,
                result -> {
                    if (result != null && isNewest(mine)) {
                        onSuccess.accept(result);
                    }
                },
                failure -> {
                    if (isNewest(mine)) {
                        onFailure.accept(failure);
                    }
                });
    }

    /// Makes every call so far an old one: what was asked for is no longer wanted.
    public void forget() {
        newest.incrementAndGet();
    }

    private boolean isNewest(long call) {
        return newest.get() == call;
    }
}
