package app.fermata.ui.contacts;

import app.fermata.ui.kit.Texts;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The views by name, each with the number of contacts it finds; the one the filter equals is marked.
final class ViewList {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ContactsModel model;
    private final ContactsCallbacks callbacks;
    private final VBox root = new VBox();

    ViewList(ContactsModel model, ContactsCallbacks callbacks) {
        this.model = model;
        this.callbacks = callbacks;
        root.getStyleClass().add("views");
        for (var view : NamedView.values()) {
            root.getChildren().add(entry(view));
        }
    }

    Node root() {
        return root;
    }

    private Button entry(NamedView view) {
        var name = new Label(Texts.of("view", view));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label();
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.viewCounts.containsKey(view) ? Texts.number(model.viewCounts.get(view)) : "",
                        model.viewCounts));
        var line = new HBox(8, name, count);
        var entry = new Button(null, line);
        line.prefWidthProperty().bind(entry.widthProperty().subtract(16));
        entry.setId("view-" + view.name().toLowerCase(Locale.ROOT));
        entry.getStyleClass().add("view");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAccessibleText(Texts.of("view", view));
        entry.setOnAction(event -> callbacks.onFilterRequested(view.filter()));
        model.filter.subscribe(
                filter -> entry.pseudoClassStateChanged(CHOSEN, filter.equals(view.filter())));
        return entry;
    }
}
