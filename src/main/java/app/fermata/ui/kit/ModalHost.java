package app.fermata.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The layer of the window that shows [Modal] cards over its dimmed content; also the window's own [Dialogs].
///
/// A card is no window of its own: it moves with the window and fits into it. While one is shown, nothing under it
/// gets the pointer, the focus or a shortcut. Cards may lie on each other; afterwards the focus is where it was.
public final class ModalHost extends StackPane implements Dialogs {

    private final Deque<ModalOverlay> open = new ArrayDeque<>();

    /// An empty layer that lets everything through; the shell lays it over the window.
    public ModalHost() {
        setPickOnBounds(false);
        setVisible(false);
    }

    /// Shows the card and returns when it is closed: with the answer, or with nothing where the rep cancelled.
    ///
    /// @throws IllegalStateException off the FX thread, or while this layer is in no window
    public <T> Optional<T> ask(Modal<T> modal) {
        if (!Platform.isFxApplicationThread() || getScene() == null) {
            throw new IllegalStateException("a question needs the FX thread and a window");
        }
        Node focusBefore = getScene().getFocusOwner();
        var overlay = new ModalOverlay(modal);
        modal.setOnClosed(() -> close(overlay));
        open.push(overlay);
        getChildren().add(overlay);
        setVisible(true);
        overlay.takeFocus(getScene());

        Platform.enterNestedEventLoop(overlay);

        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
        return Optional.ofNullable(modal.answer());
    }

    /// Whether a card is shown.
    public boolean isOpen() {
        return !open.isEmpty();
    }

    /// Closes every card as if cancelled: the window is about to go.
    public void cancelAll() {
        while (!open.isEmpty()) {
            close(open.peek());
        }
    }

    @Override
    public boolean confirm(String title, String text, String buttonText) {
        var modal = new Modal<Boolean>(Modal.Size.SMALL, title);
        modal.setBody(new Prose(text));
        modal.setPrimary(buttonText, () -> true);
        return ask(modal).orElse(false);
    }

    @Override
    public void error(String title, String sentence, String whatToDo) {
        var modal = new Modal<Boolean>(Modal.Size.SMALL, title);
        modal.setBody(new Prose(sentence + "\n\n" + whatToDo));
        modal.setPrimary(Texts.get("modal.close"), () -> true);
        modal.hideCancel();
        ask(modal);
    }

    private void close(ModalOverlay overlay) {
        if (!open.remove(overlay)) {
            return;
        }
        overlay.release();
        getChildren().remove(overlay);
        setVisible(isOpen());
        Platform.exitNestedEventLoop(overlay, null);
    }
}
