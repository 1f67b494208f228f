package app.fermata.ui.contacts;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row of the table: coloured when its contact is selected, framed when it is the current one.
final class LineRow extends TableRow<ContactLine> {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ContactsModel model;
    private final ReadOnlyBooleanWrapper picked = new ReadOnlyBooleanWrapper(this, "picked");
    // The table throws rows away without a word: a listener held strongly by the model would keep every one of them.
    private final InvalidationListener marks = changed -> mark();

    LineRow(ContactsModel model) {
        this.model = model;
        model.selection.changesProperty().addListener(new WeakInvalidationListener(marks));
        model.current.addListener(new WeakInvalidationListener(marks));
    }

    /// Whether the contact of this row is selected.
    ReadOnlyBooleanProperty pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    @Override
    protected void updateItem(@Nullable ContactLine line, boolean empty) {
        super.updateItem(line, empty);
        mark();
    }

    private void mark() {
        var line = isEmpty() ? null : getItem();
        picked.set(line != null && model.selection.contains(line.id()));
        pseudoClassStateChanged(PICKED, picked.get());
        pseudoClassStateChanged(CURRENT, line != null && line.id() == model.current.get());
    }
}
