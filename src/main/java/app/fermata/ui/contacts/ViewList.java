package app.fermata.ui.contacts;

import app.fermata.ui.kit.Texts;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
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

    // The count lies over the button: a button lays out its own text and graphic together, at one side.
    private StackPane entry(NamedView view) {
        var choose = new Button(Texts.of("view", view));
        choose.setId("view-" + view.name().toLowerCase(Locale.ROOT));
        choose.getStyleClass().add("view");
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setOnAction(event -> callbacks.onFilterRequested(view.filter()));
        model.filter.subscribe(filter -> choose.pseudoClassStateChanged(CHOSEN, filter.equals(view.filter())));
        var count = new Label();
        count.getStyleClass().add("muted");
        count.setMouseTransparent(true);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.viewCounts.containsKey(view) ? Texts.number(model.viewCounts.get(view)) : "",
                        model.viewCounts));
        choose.accessibleHelpProperty().bind(count.textProperty());
        var entry = new StackPane(choose, count);
        entry.setAlignment(Pos.CENTER_RIGHT);
        entry.getStyleClass().add("view-entry");
        return entry;
    }
}
