package app.fermata;

import app.fermata.ui.kit.PngWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works a window the way a rep does, from a thread of its own: presses what can be seen, waits for what comes of it,
/// and takes pictures.
final class TourGuide {

    private static final Logger out = LoggerFactory.getLogger("tour");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(30);
    private static final Duration SETTLE = Duration.ofMillis(400);

    private final Scene scene;
    private final Path pictures;
    private int stations;

    TourGuide(Scene scene, Path pictures) {
        this.scene = scene;
        this.pictures = pictures;
    }

    /// Says one line.
    void say(String line) {
        out.info(line);
    }

    /// Takes a picture of the window as it is once nothing moves any more.
    void picture(String name) {
        LockSupport.parkNanos(SETTLE.toNanos());
        stations++;
        var file = pictures.resolve(stations + "-" + name + ".png");
        onFx(() -> {
            try {
                PngWriter.write(scene.snapshot(null), file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return true;
        });
        out.info("      picture: {}", file);
    }

    /// Presses a button once it can be pressed. Does not wait for what it does: a dialog comes back only at its end.
    void press(String id) {
        until("#" + id + " can be pressed", () -> scene.lookup("#" + id) instanceof Button button && isUsable(button));
        Platform.runLater(() -> ((Button) find(id)).fire());
    }

    /// Chooses an entry of a menu once it can be chosen.
    void choose(String menuId, String itemId) {
        until("the menu entry " + itemId, () -> !item(menuId, itemId).isDisable());
        Platform.runLater(() -> item(menuId, itemId).fire());
    }

    private MenuItem item(String menuId, String itemId) {
        return ((MenuButton) find(menuId))
                .getItems().stream()
                        .filter(item -> itemId.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    /// Chooses, in a drop-down, the value that is wanted.
    void pick(String id, Predicate<Object> wanted) {
        until(
                "a choice in " + id,
                () -> scene.lookup("#" + id) instanceof ComboBox<?> box
                        && box.getItems().stream().anyMatch(wanted));
        onFx(() -> {
            var box = (ComboBox<?>) find(id);
            for (int i = 0; i < box.getItems().size(); i++) {
                if (wanted.test(box.getItems().get(i))) box.getSelectionModel().select(i);
            }
            return true;
        });
    }

    /// Presses a key on a part of the window.
    void key(String id, KeyCode code, boolean shift, boolean shortcut) {
        onFx(() -> {
            var target = find(id);
            target.requestFocus();
            var mac = System.getProperty("os.name", "").contains("Mac");
            Event.fireEvent(
                    target,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut && !mac, false, shortcut && mac));
            return true;
        });
    }

    /// Waits until something can be seen to be so.
    ///
    /// @throws IllegalStateException when it is not, after a minute
    void until(String what, BooleanSupplier seen) {
        var rounds = PATIENCE.dividedBy(LOOK_AGAIN);
        for (long round = 0; round < rounds; round++) {
            if (onFx(seen::getAsBoolean)) return;
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        throw new IllegalStateException("Waited in vain: " + what);
    }

    boolean isShown(String id) {
        var node = scene.lookup("#" + id);
        return node != null && isUsable(node);
    }

    /// The words a part of the window shows.
    String words(String id) {
        return onFx(() -> String.join(
                " ",
                find(id).lookupAll(".label").stream()
                        .filter(label -> label instanceof Label && isUsable(label))
                        .map(label -> Objects.requireNonNullElse(((Label) label).getText(), ""))
                        .toList()));
    }

    private Node find(String id) {
        return Objects.requireNonNull(scene.lookup("#" + id), () -> "Nothing in the window is called " + id);
    }

    private static boolean isUsable(Node node) {
        if (node.isDisabled()) return false;
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) return false;
        }
        return true;
    }

    static <T> T onFx(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) return work.get();
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
