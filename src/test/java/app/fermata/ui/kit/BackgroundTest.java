package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    /// Stands in for the FX thread: what comes back waits here until the test takes it.
    private final LinkedBlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();

    private final Executor fxThread = fx::add;
    private final StoreThread background = new StoreThread("store-of-a-test", fxThread);
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void closeThread() {
        background.close();
    }

    @Test
    void workRunsOnTheStoreThreadAndItsResultComesBack() throws Exception {
        background.run(() -> Thread.currentThread().getName(), seen::add, failure -> fail(failure));
        takeFromFx(2);

        assertThat(seen).containsExactly("store-of-a-test");
    }

    @Test
    void failuresGoToTheFailureHandlerErrorsIncluded() throws Exception {
        background.run(
                () -> {
                    throw new IOException("disk full");
                },
                result -> fail("came back"),
                failure -> seen.add(String.valueOf(failure.getMessage())));
        background.run(
                () -> {
                    throw new StackOverflowError("deep");
                },
                result -> fail("came back"),
                failure -> seen.add(String.valueOf(failure.getMessage())));
        takeFromFx(4);

        assertThat(seen).containsExactly("disk full", "deep");
    }

    @Test
    void progressComesBackBeforeTheResultTheNewestValueOnly() throws Exception {
        var progress = background.reporting((Integer share) -> seen.add("progress " + share));
        background.run(
                () -> {
                    progress.accept(1);
                    progress.accept(2);
                    return "done";
                },
                seen::add,
                failure -> fail(failure));
        // The FX thread is busy until all of it waits: busy, one hand-over of the progress, the result.
        background.close();
        takeFromFx(3);

        assertThat(seen).containsExactly("progress 2", "done");
    }

    @Test
    void busyFromTheCallUntilTheAnswer() throws Exception {
        var go = new CountDownLatch(1);
        background.run(() -> go.await(5, TimeUnit.SECONDS), done -> seen.add("done"), failure -> fail(failure));
        takeFromFx(1);
        assertThat(background.busyProperty().get()).isTrue();

        go.countDown();
        takeFromFx(1);
        assertThat(background.busyProperty().get()).isFalse();
        assertThat(seen).containsExactly("done");
    }

    @Test
    void anOlderLoadThatComesLateIsDropped() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        Latest table = background.latest();
        table.run(
                () -> {
                    begun.countDown();
                    go.await(5, TimeUnit.SECONDS);
                    return "a";
                },
                seen::add,
                failure -> fail(failure));
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        table.run(
                () -> {
                    seen.add("loaded b");
                    return "b";
                },
                seen::add,
                failure -> fail(failure));
        table.run(() -> "c", seen::add, failure -> fail(failure));
        go.countDown();
        takeFromFx(6);

        assertThat(seen).containsExactly("c");
    }

    @Test
    void workAfterTheEndIsRefusedAloud() throws Exception {
        background.close();
        background.run(
                () -> "late", seen::add, failure -> seen.add(failure.getClass().getSimpleName()));
        takeFromFx(2);

        assertThat(seen).containsExactly(RejectedExecutionException.class.getSimpleName());
    }

    @Test
    void whatWasGivenBeforeTheEndIsFinished() throws Exception {
        var written = new CountDownLatch(1);
        background.run(
                () -> {
                    written.countDown();
                    return "written";
                },
                seen::add,
                failure -> fail(failure));
        background.close();

        assertThat(written.await(0, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void immediateAnswersInsideTheCall() {
        Background immediate = Background.immediate();
        immediate.run(() -> "now", seen::add, failure -> fail(failure));
        immediate.run(
                () -> {
                    throw new IOException("no");
                },
                result -> fail("came back"),
                failure -> seen.add("failed"));

        assertThat(seen).containsExactly("now", "failed");
        assertThat(immediate.busyProperty().get()).isFalse();
    }

    private void takeFromFx(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            Objects.requireNonNull(fx.poll(5, TimeUnit.SECONDS), "nothing came back")
                    .run();
        }
    }
}
