package app.fermata.ui.contacts;

import app.fermata.ui.kit.Texts;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// The checkbox of a row. It only shows whether the contact is selected: the whole cell takes the click.
final class TickCell extends TableCell<ContactLine, ContactLine> {

    private final CheckBox box = new CheckBox();

    TickCell() {
        getStyleClass().add("tick-cell");
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        box.setAccessibleText(Texts.get("contacts.select"));
        tableRowProperty().subscribe(this::follow);
    }

    private void follow(@Nullable TableRow<ContactLine> row) {
        if (row instanceof LineRow line) {
            line.pickedProperty().subscribe(box::setSelected);
        }
    }

    @Override
    protected void updateItem(@Nullable ContactLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null || empty ? null : box);
    }
}
