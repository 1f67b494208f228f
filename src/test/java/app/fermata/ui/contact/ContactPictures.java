package app.fermata.ui.contact;

import app.fermata.contact.ContactCard;
import app.fermata.sequence.EnrollmentView;
import app.fermata.ui.Snapshots;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Theme;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The contact pane in every state worth looking at.
///
/// Run on the headless platform it writes `target/pictures/pane-*.png`.
public final class ContactPictures {

    private final Theme theme = new Theme();
    private final ModalHost modals = new ModalHost();
    private final StackPane root = new StackPane();
    private final Stage stage = new Stage();
    private final Scene scene = new Scene(root, 1000, 900);
    private final String suffix;

    private ContactPictures(String suffix) {
        this.suffix = suffix;
        root.getStyleClass().add("shell");
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) {
        Theme.prepare();
        Texts.use(args.length > 0 ? args[0] : "en");
        Platform.startup(() -> Platform.runLater(() -> {
            try {
                new ContactPictures(args.length > 0 ? "-" + args[0] : "").tour();
            } finally {
                Platform.exit();
            }
        }));
    }

    private void tour() {
        for (boolean dark : new boolean[] {false, true}) {
            theme.setDark(dark);
            String look = dark ? "-dark" : "-light";
            take("pane" + look, ContactSamples.ada(), ContactSamples.pausedByHand(), ContactSamples.replied());
            take("pane-away" + look, ContactSamples.longNamed(), ContactSamples.away(), ContactSamples.active());
        }
        theme.setDark(false);
        var endings = ContactSamples.endings();
        take("pane-endings", ContactSamples.ada(), endings.subList(0, 4).toArray(EnrollmentView[]::new));
        ((Hyperlink) scene.lookup("#pane-sequence-24 > .hyperlink")).fire();
        settle();
        Snapshots.take(scene, "pane-endings-unfolded" + suffix);
        take("pane-failures", ContactSamples.ada(), endings.subList(4, 7).toArray(EnrollmentView[]::new));
        take("pane-none", ContactSamples.ada());
        take("pane-details", ContactSamples.longNamed());
        ((TabPane) scene.lookup(".tab-pane")).getSelectionModel().select(1);
        settle();
        Snapshots.take(scene, "pane-details" + suffix);
        take("pane-until", ContactSamples.ada(), ContactSamples.pausedByHand());
        after(300, () -> {
            Snapshots.take(scene, "pane-until" + suffix);
            modals.cancelAll();
        });
        ((Button) scene.lookup("#pane-unpause-on-1")).fire();
        var failing = new ScriptedDesk();
        failing.failure = new IllegalStateException("drawn");
        show(failing, 1);
        settle();
        Snapshots.take(scene, "pane-failed" + suffix);
    }

    private void take(String name, ContactCard card, EnrollmentView... sequences) {
        show(ScriptedDesk.with(card, sequences), card.id());
        settle();
        Snapshots.take(scene, name + suffix);
    }

    private void show(ScriptedDesk desk, long contactId) {
        var controller = new ContactController(
                desk,
                ContactSamples.CLOCK,
                Background.immediate(),
                new UndoStack(),
                notice -> {},
                modals,
                new UntilCard(modals, ContactSamples.CLOCK));
        root.getChildren().setAll(new HBox(controller.createView()), modals);
        controller.show(contactId);
    }

    private static void settle() {
        var done = new Object();
        after(300, () -> Platform.exitNestedEventLoop(done, null));
        Platform.enterNestedEventLoop(done);
    }

    private static void after(int millis, Runnable work) {
        var wait = new PauseTransition(Duration.millis(millis));
        wait.setOnFinished(event -> work.run());
        wait.play();
    }
}
