package app.fermata.ui.settings;

import app.fermata.ui.kit.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control under its name, perhaps with what is wrong under it.
final class Field {

    private Field() {}

    static VBox of(String textKey, Region control) {
        var name = new Label(Texts.get(textKey));
        name.getStyleClass().add("field-label");
        name.setLabelFor(control);
        var field = new VBox(name, control);
        field.getStyleClass().add("form-field");
        return field;
    }

    /// @param problem one sentence, or empty
    static VBox of(String textKey, Region control, ObservableValue<String> problem) {
        var field = of(textKey, control);
        field.getChildren().add(problem(problem));
        return field;
    }

    /// A line that is there only while it has something to say.
    static Label problem(ObservableValue<String> words) {
        var label = new Label();
        label.getStyleClass().addAll("problem", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
