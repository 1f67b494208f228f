package app.fermata.ui.contacts;

import app.fermata.ui.kit.StateBadge;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The badge of the state a contact has in the sequence its row shows.
final class StateCell extends TableCell<ContactLine, ContactLine> {

    private final StateBadge badge = new StateBadge();

    @Override
    protected void updateItem(@Nullable ContactLine line, boolean empty) {
        super.updateItem(line, empty);
        var row = line == null ? null : line.row();
        if (row == null || row.current() == null) {
            setGraphic(null);
            return;
        }
        badge.show(row.current().state());
        setGraphic(badge);
    }
}
