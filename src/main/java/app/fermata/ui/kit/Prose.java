package app.fermata.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text in which what stands between two `**` is strong: "step 2 leaves \*\*Wed 11 Mar 10:35\*\*".
///
/// So a sentence with a strong part stays one text of the bundle, in whatever order a language wants its parts.
public final class Prose extends TextFlow {

    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    /// Empty, to be bound or set.
    public Prose() {
        getStyleClass().add("prose");
        text.subscribe(this::lay);
    }

    /// With this text.
    public Prose(String text) {
        this();
        this.text.set(text);
    }

    /// The text with its marks.
    public StringProperty textProperty() {
        return text;
    }

    private void lay(String marked) {
        getChildren().clear();
        if (marked == null) {
            return;
        }
        String[] parts = marked.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                var part = new Text(parts[i]);
                part.getStyleClass().add(i % 2 == 1 ? "strong" : "plain");
                getChildren().add(part);
            }
        }
    }
}
