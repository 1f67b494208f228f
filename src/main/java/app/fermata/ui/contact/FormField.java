package app.fermata.ui.contact;

import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control of a form under its name, and under it, once the rep has left it, what keeps it from being saved.
final class FormField extends VBox {

    private final Region control;
    private final HBox heading;

    FormField(String name, Region control) {
        this.control = control;
        getStyleClass().add("form-field");
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        heading = new HBox(label);
        getChildren().addAll(heading, control);
        setMinWidth(0);
    }

    Region control() {
        return control;
    }

    /// Puts a link at the end of the name's line.
    void beside(Node link) {
        heading.getChildren().add(link);
    }

    /// Shows why it cannot be saved, unless the rep is still writing in it for the first time.
    void explain(Supplier<String> refusal, Observable changes) {
        var words = new Label();
        words.setId(control.getId() + "-refusal");
        words.getStyleClass().addAll("small", "danger");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        getChildren().add(words);
        control.focusedProperty().subscribe((before, focused) -> {
            if (!focused && !words.textProperty().isBound()) {
                words.textProperty().bind(Bindings.createStringBinding(refusal::get, changes));
            }
        });
    }
}
