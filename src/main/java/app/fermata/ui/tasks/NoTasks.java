package app.fermata.ui.tasks;

import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.tasks.TasksModel.Phase;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What stands where no task does: why there is none, or why they cannot be read.
final class NoTasks {

    private final TasksModel model;
    private final TasksView.Actions actions;
    private final VBox root = new VBox();

    NoTasks(TasksModel model, TasksView.Actions actions) {
        this.model = model;
        this.actions = actions;
        root.setId("tasks-empty");
        root.getStyleClass().add("empty");
        model.phase.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(Phase phase) {
        switch (phase) {
            // Loading takes a blink; words that come and go with it would only flicker.
            case LOADING -> root.getChildren().clear();
            case SHOWN -> say(Feather.CHECK_SQUARE, Texts.get("tasks.empty"), Texts.get("tasks.empty.hint"));
            case FAILED -> {
                say(Feather.ALERT_TRIANGLE, Texts.get("tasks.failed"), model.failure.get());
                var again = new Button(Texts.get("tasks.retry"));
                again.setId("tasks-retry");
                again.setOnAction(event -> actions.onRetryRequested());
                root.getChildren().add(again);
            }
        }
    }

    private void say(Ikon sign, String title, String hint) {
        var icon = Icons.of(sign);
        icon.getStyleClass().add("empty-sign");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var words = new Label(hint);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(440);
        root.getChildren().setAll(icon, heading, words);
    }
}
