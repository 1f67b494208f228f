package app.fermata.ui.enroll;

import app.fermata.sequence.Selection;
import app.fermata.ui.Snapshots;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.shell.Theme;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The dialogs that add, remove and delete, in every state worth looking at.
///
/// Run on the headless platform it writes `target/pictures/enroll-*.png`, `remove-*.png` and `delete-*.png`.
public final class EnrollPictures {

    private final ModalHost modals = new ModalHost();
    private final Theme theme = new Theme();
    private final Stage stage = new Stage();
    private final Scene scene;

    private EnrollPictures() {
        var root = new StackPane(modals);
        root.getStyleClass().add("shell");
        scene = new Scene(root, 1440, 900);
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    public static void main(String[] args) {
        Theme.prepare();
        Platform.startup(() -> Platform.runLater(() -> {
            try {
                Texts.use(args.length > 0 ? args[0] : "en");
                new EnrollPictures().tour(args.length > 0 ? "-" + args[0] : "");
            } finally {
                Platform.exit();
            }
        }));
    }

    private void tour(String suffix) {
        for (String size : List.of("1440x900", "1000x700")) {
            stage.setWidth(Double.parseDouble(size.substring(0, 4)));
            stage.setHeight(Double.parseDouble(size.substring(5)));
            for (boolean dark : List.of(false, true)) {
                theme.setDark(dark);
                String look = (dark ? "-dark-" : "-light-") + size + suffix;
                enroll(new ScriptedCases(), "enroll" + look, () -> chip("#enroll-refused-BEFORE"));
                remove("remove" + look);
                delete("delete" + look);
            }
            theme.setDark(false);
            crowded("-" + size + suffix);
        }
    }

    private void crowded(String look) {
        var many = new ScriptedCases();
        many.preview = Intakes.twelveThousand();
        enroll(many, "enroll-many" + look, () -> {
            chip("#enroll-spread");
            chip("#enroll-start-date");
            chip("#enroll-refused-UNWRITABLE");
        });
        var nobody = new ScriptedCases();
        nobody.preview = Intakes.nobody();
        enroll(nobody, "enroll-nobody" + look, () -> {});
        enroll(new ScriptedCases(), "enroll-calls" + look, () -> pick(1));
        enroll(new ScriptedCases(), "enroll-unplannable" + look, () -> pick(2));
        var none = new ScriptedCases();
        none.choices.clear();
        enroll(none, "enroll-nowhere" + look, () -> {});
    }

    private void pick(int index) {
        ((ComboBox<?>) find("#enroll-sequence")).getSelectionModel().select(index);
    }

    private void chip(String id) {
        ((ToggleButton) find(id)).fire();
    }

    private Node find(String id) {
        return scene.lookup(id);
    }

    private EnrollDialogs dialogs(ScriptedCases cases) {
        return new EnrollDialogsInWindow(cases, Background.immediate(), Intakes.CLOCK, modals);
    }

    private void enroll(ScriptedCases cases, String name, Runnable then) {
        closeAfter(name, then);
        dialogs(cases).askEnroll(Selection.of(Intakes.ids(18)));
    }

    private void remove(String name) {
        closeAfter(name, () -> {});
        dialogs(new ScriptedCases()).askRemove(Selection.of(Intakes.ids(12)));
    }

    private void delete(String name) {
        closeAfter(name, () -> {});
        var cases = new ScriptedCases();
        dialogs(cases).confirmDelete(cases.deletion);
    }

    private void closeAfter(String name, Runnable then) {
        after(300, () -> {
            then.run();
            after(400, () -> {
                Snapshots.take(scene, name);
                modals.cancelAll();
            });
        });
    }

    private static void after(int millis, Runnable work) {
        var wait = new PauseTransition(Duration.millis(millis));
        wait.setOnFinished(event -> work.run());
        wait.play();
    }
}
