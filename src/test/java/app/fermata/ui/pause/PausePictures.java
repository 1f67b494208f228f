package app.fermata.ui.pause;

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
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The pause and unpause dialogs in every state worth looking at.
///
/// Run on the headless platform it writes `target/pictures/pause-*.png` and `unpause-*.png`.
public final class PausePictures {

    private final ModalHost modals = new ModalHost();
    private final Theme theme = new Theme();
    private final Stage stage = new Stage();
    private final Scene scene;

    private PausePictures() {
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
                new PausePictures().tour(args.length > 0 ? "-" + args[0] : "");
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
                pause(ScriptedPlans.asDrawn(), 11, "pause" + look, () -> {});
                unpause(ScriptedPlans.asDrawn(), 11, "unpause" + look, () -> {});
            }
            theme.setDark(false);
            crowded("-" + size + suffix);
        }
    }

    private void crowded(String look) {
        var many = ScriptedPlans.asDrawn();
        many.pausing.put(1L, Selections.pausingOfTwelveThousand());
        many.unpausing.put(1L, Selections.unpausingTenThousand());
        pause(many, 12_480, "pause-many" + look, () -> {
            ((ToggleButton) find("#pause-until-date")).fire();
            ((Hyperlink) find("#pause-names")).fire();
        });
        unpause(many, 12_480, "unpause-many" + look, () -> {});
        pause(
                ScriptedPlans.asDrawn(),
                11,
                "pause-two-weeks" + look,
                () -> ((ToggleButton) find("#pause-until-two-weeks")).fire());
        pause(ScriptedPlans.asDrawn(), 11, "pause-open" + look, () -> ((ComboBox<?>) find("#pause-sequence")).show());
        pause(
                ScriptedPlans.asDrawn(),
                11,
                "pause-nobody" + look,
                () -> ((ComboBox<?>) find("#pause-sequence"))
                        .getSelectionModel()
                        .select(2));
        pause(new ScriptedPlans(), 3, "pause-nowhere" + look, () -> {});
        unpause(
                ScriptedPlans.asDrawn(),
                2,
                "unpause-nobody" + look,
                () -> ((ComboBox<?>) find("#unpause-sequence"))
                        .getSelectionModel()
                        .select(1));
    }

    private Node find(String id) {
        return scene.lookup(id);
    }

    private void pause(ScriptedPlans plans, int selected, String name, Runnable then) {
        closeAfter(name, then);
        dialogs(plans).pause(Selections.ids(selected), request -> {});
    }

    private void unpause(ScriptedPlans plans, int selected, String name, Runnable then) {
        closeAfter(name, then);
        dialogs(plans).unpause(Selections.ids(selected), request -> {});
    }

    private PauseDialogsInWindow dialogs(ScriptedPlans plans) {
        return new PauseDialogsInWindow(plans, plans, Background.immediate(), Selections.CLOCK, modals);
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
