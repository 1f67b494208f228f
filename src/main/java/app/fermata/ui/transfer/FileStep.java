package app.fermata.ui.transfer;

import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The first step: which file. It can also be dropped on the window.
final class FileStep {

    private final VBox root = new VBox();

    FileStep(ImportModel model, ImportCallbacks callbacks) {
        var sign = Icons.of(Feather.FILE_TEXT);
        sign.getStyleClass().add("empty-sign");
        var heading = new Label(Texts.get("import.file.heading"));
        heading.getStyleClass().add("section-title");
        root.getChildren().addAll(sign, heading, words("import.file.products"), words("import.file.safe"));
        root.setId("import-file");
        root.getStyleClass().addAll("empty", "import-file");
        root.setOnMouseClicked(event -> {
            if (model.reading.get().isEmpty()) callbacks.onChooseRequested();
        });
    }

    private static Label words(String key) {
        var words = new Label(Texts.get(key));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(520);
        return words;
    }

    Node root() {
        return root;
    }
}
