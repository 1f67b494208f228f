package app.fermata.ui.transfer;

import app.fermata.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// The third step: how far the import is.
final class RunningStep {

    private final VBox root = new VBox();

    RunningStep(ImportModel model) {
        var bar = new ProgressBar();
        bar.setId("import-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progress);
        var words = new Label();
        words.setId("import-progress-words");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.get(
                                "import.running", Math.round(model.progress.get() * model.rows()), model.rows()),
                        model.progress,
                        model.preview));
        root.getChildren().addAll(words, bar);
        root.getStyleClass().addAll("form", "import-running");
    }

    Node root() {
        return root;
    }
}
