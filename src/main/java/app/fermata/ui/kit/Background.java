package app.fermata.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The one way to work off the FX thread and the only way back to it.
///
/// Work runs one piece at a time, in the order it was given; exactly one of the two consumers is then called, on the
/// FX thread. Whatever the work throws, errors included, goes to `onFailure`.
public interface Background extends AutoCloseable {

    /// Runs `work` on the store thread and hands its outcome to the FX thread.
    <T extends @Nullable Object> void run(
            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure);

    /// A way for long work to say how far it is: to be called from any thread, it hands the newest value to `receiver`
    /// on the FX thread, and always before the work itself reports. Values in between may be left out.
    <T> Consumer<T> reporting(Consumer<? super T> receiver);

    /// True while anything given to [#run] has not come back yet; changes on the FX thread only.
    ReadOnlyBooleanProperty busyProperty();

    /// Takes no more work, lets what was given finish (ten seconds at most) and ends the thread.
    @Override
    void close();

    /// A runner of which only the newest call reports: for loading a table while the rep types on.
    default Latest latest() {
        return new Latest(this);
    }

    /// The real one: a daemon thread named `fermata-store`.
    static Background storeThread() {
        return new StoreThread(StoreThread.NAME, Platform::runLater);
    }

    /// For tests: everything happens inside the call, on the calling thread.
    static Background immediate() {
        return new ImmediateBackground();
    }
}
