package app.fermata.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One card over the dimmed window: it keeps pointer, keys and focus to itself.
final class ModalOverlay extends StackPane {

    private final Modal<?> modal;
    private boolean backwards;
    private Subscription focusWatch = Subscription.EMPTY;

    ModalOverlay(Modal<?> modal) {
        this.modal = modal;
        getStyleClass().add("modal-scrim");
        getChildren().add(modal.card());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> backwards = event.isShiftDown());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKeyPressed);
        addEventHandler(InputEvent.ANY, event -> {
            if (!(event instanceof KeyEvent)) {
                event.consume();
            }
        });
    }

    void takeFocus(Scene scene) {
        // What lies in a scroll pane is part of the window only once its skin is made.
        applyCss();
        layout();
        focusWatch = scene.focusOwnerProperty().subscribe(this::keepFocus);
        Node first = modal.firstFocus();
        if (first == null) {
            first = focusable(modal.body()).stream().findFirst().orElse(modal.primaryButton());
        }
        first.requestFocus();
    }

    void release() {
        focusWatch.unsubscribe();
    }

    private void onKeyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            modal.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            focusedOrPrimary().fire();
            event.consume();
        } else if (event.isShortcutDown()
                || event.isAltDown()
                || event.getCode().isFunctionKey()) {
            // What is left here is a shortcut of the window below.
            event.consume();
        }
    }

    private Button focusedOrPrimary() {
        return getScene().getFocusOwner() instanceof Button focused ? focused : modal.primaryButton();
    }

    /// Tab past either end of the card lands in the window below: from there the focus comes round to the other end.
    private void keepFocus(@Nullable Node owner) {
        boolean onTop =
                getParent() != null && getParent().getChildrenUnmodifiable().getLast() == this;
        if (!onTop || owner == null || isInside(owner)) {
            return;
        }
        List<Node> stops = focusable(modal.card());
        if (!stops.isEmpty()) {
            (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> focusable(@Nullable Node root) {
        var found = new ArrayList<Node>();
        if (root != null) {
            collect(root, found);
        }
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
