package app.fermata.ui.contacts;

import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The line a mouse event happened on.
///
/// @param onTick whether it was in the column of checkboxes
record Hit(int position, boolean onTick) {

    /// What the pointer is on, or null where that is no line.
    static @Nullable Hit of(MouseEvent event) {
        boolean onTick = false;
        for (var node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            onTick |= node instanceof TickCell;
            if (node instanceof LineRow row) {
                return row.isEmpty() ? null : new Hit(row.getIndex(), onTick);
            }
        }
        return null;
    }
}
