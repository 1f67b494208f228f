package app.fermata.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Does everything inside the call, so that a test of a controller reads from top to bottom.
final class ImmediateBackground implements Background {

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    @Override
    public <T extends @Nullable Object> void run(
            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        T result;
        busy.set(true);
        try {
            result = work.call();
        } catch (Throwable failure) {
            busy.set(false);
            onFailure.accept(failure);
            return;
        }
        busy.set(false);
        // Outside the try: what a success handler throws is the test's to see, not the failure handler's.
        onSuccess.accept(result);
    }

    @Override
    public <T> Consumer<T> reporting(Consumer<? super T> receiver) {
        return receiver::accept;
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public void close() {}
}
