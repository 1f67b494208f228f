package app.fermata.ui.tasks;

import app.fermata.sequence.Postponement;
import app.fermata.sequence.StepKind;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Lays out the player: how far it has come above, the task with its text in the middle, the contact at the side.
///
/// Enter or D marks the task done, S leaves it out, 1, 2 and 3 put it off, the arrows go to the task before and the one
/// after, O begins the mail, C opens the contact, Esc leaves. Node ids: `#player`, `#player-progress`,
/// `#player-kind-<kind>`,
/// `#player-done`, `#player-skip`, `#player-postpone-<n>`, `#player-mail`, `#player-subject`, `#player-text`,
/// `#player-missing`, `#player-forbidden`, `#player-contact`, `#player-end`, `#player-leave`.
final class PlayerView {

    /// What the rep can ask for here.
    interface Actions {
        void onDoneRequested();

        void onSkipRequested();

        void onPostponeRequested(Postponement how);

        void onStepRequested(int tasks);

        void onKindRequested(@Nullable StepKind kind);

        void onLeaveRequested();

        void onContactRequested();

        /// Begins the mail in the rep's own program.
        ///
        /// @param clipboard takes a text that does not fit into a link
        void onMailRequested(Consumer<String> clipboard);

        void onRetryRequested();
    }

    private final PlayerModel model;
    private final Actions actions;
    private final BorderPane root = new BorderPane();

    PlayerView(PlayerModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        var work = new PlayerWork(model, actions).root();
        var contact = new PlayerContact(model, actions).root();
        var end = new PlayerEnd(model, actions).root();
        var playing = model.current.isNotNull();
        show(work, playing);
        show(contact, playing);
        show(end, playing.not());

        root.setId("player");
        root.getStyleClass().add("player");
        root.setFocusTraversable(true);
        root.setTop(new PlayerHeader(model, actions).root());
        root.setCenter(new StackPane(work, end));
        root.setRight(contact);
        show(root, model.open);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onArrow);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.open.subscribe(open -> takeFocus());
        // The button just pressed belongs to the task before.
        model.current.subscribe(task -> takeFocus());
        root.sceneProperty().subscribe(scene -> takeFocus());
    }

    Parent root() {
        return root;
    }

    private void takeFocus() {
        if (model.open.get() && root.getScene() != null) {
            Platform.runLater(() -> {
                if (model.open.get()) {
                    root.requestFocus();
                }
            });
        }
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void onArrow(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, UP -> step(event, -1);
            case RIGHT, DOWN -> step(event, 1);
            default -> {}
        }
    }

    private void step(KeyEvent event, int tasks) {
        event.consume();
        actions.onStepRequested(tasks);
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !model.open.get()) {
            return;
        }
        Runnable action = action(event);
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private @Nullable Runnable action(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            return actions::onLeaveRequested;
        }
        if (model.current.get() == null) {
            return event.getCode() == KeyCode.ENTER ? actions::onLeaveRequested : null;
        }
        Postponement how = postponement(event);
        if (how != null) {
            return () -> actions.onPostponeRequested(how);
        }
        return switch (event.getCode()) {
            case ENTER, D -> actions::onDoneRequested;
            case S -> actions::onSkipRequested;
            case C -> actions::onContactRequested;
            case O -> () -> actions.onMailRequested(Clip::put);
            default -> null;
        };
    }

    /// What 1, 2 and 3 stand for, also where a French keyboard has & é " without Shift; null for any other key.
    private static @Nullable Postponement postponement(KeyEvent event) {
        return switch (event.getCode()) {
            case DIGIT1, NUMPAD1, AMPERSAND -> Postponement.TOMORROW;
            case DIGIT2, NUMPAD2 -> Postponement.THREE_WORKING_DAYS;
            case DIGIT3, NUMPAD3, QUOTEDBL -> Postponement.NEXT_WEEK;
            default -> "é".equals(event.getText()) ? Postponement.THREE_WORKING_DAYS : null;
        };
    }
}
