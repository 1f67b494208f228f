package app.fermata.ui;

import app.fermata.ui.kit.PngWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Takes pictures of scenes for people to look at; they lie under `target/pictures`.
public final class Snapshots {

    private static final Path FOLDER = Path.of("target", "pictures");

    private Snapshots() {}

    /// Writes what the scene shows now as `target/pictures/<name>.png`; on the FX thread.
    public static Path take(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Path file = FOLDER.resolve(name + ".png");
        try {
            PngWriter.write(scene.snapshot(null), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /// Calls `work` on the FX thread and waits for what it gives.
    public static <T> T onFxThread(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }
}
