package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A view in the side bar: its name, and at the end the number of contacts it finds; marked while it is shown.
///
/// The number lies over the button: a button lays out its own text and graphic together, at one side.
final class ViewEntry extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double EDGE = 8;
    private static final double GAP = 4;

    private final Button choose = new Button();
    private final Label count = new Label();

    /// @param filter what the view finds; null where that cannot be read
    ViewEntry(String id, String name, @Nullable ContactFilter filter, ContactsModel model) {
        choose.setId(id);
        choose.setText(name);
        choose.setTextOverrun(OverrunStyle.ELLIPSIS);
        choose.getStyleClass().add("view");
        choose.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("muted");
        count.setMouseTransparent(true);
        choose.accessibleHelpProperty().bind(count.textProperty());
        // A long name ends before the number.
        choose.paddingProperty()
                .bind(Bindings.createObjectBinding(
                        () -> new Insets(0, count.getWidth() + GAP, 0, EDGE), count.widthProperty()));
        getChildren().addAll(choose, count);
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("view-entry");
        if (filter == null) return;
        choose.setTooltip(new Tooltip(name + "\n" + FilterWords.sentence(filter).replace("**", "")));
        follow(filter, model);
    }

    // The entries of the rep's own views come and go: what they bind to must not hold them.
    private void follow(ContactFilter filter, ContactsModel model) {
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Long found = model.viewCounts.get(filter);
                            return found == null ? "" : Texts.number(found);
                        },
                        model.viewCounts));
        var shown = Bindings.createBooleanBinding(() -> filter.equals(model.filter.get()), model.filter);
        shown.subscribe(chosen -> choose.pseudoClassStateChanged(CHOSEN, chosen));
        getProperties().put("shown", shown);
    }

    Button button() {
        return choose;
    }
}
