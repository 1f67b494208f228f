package app.fermata.ui.kit;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a drop-down in a form needs so that its keys and those of the card around it do not meet.
public final class DropDown {

    private DropDown() {}

    /// Has the list open on plain keys only, and keep Enter and Esc to itself while it is open.
    public static void tame(ComboBoxBase<?> box) {
        // A searchable skin opens the list on any letter: the shortcut that opened the form, held a little long, is
        // none to it.
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!box.isShowing() && (event.isShortcutDown() || event.isAltDown())) event.consume();
        });
        var open = new SimpleBooleanProperty(box, "open");
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> open.set(box.isShowing()));
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (open.get() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE)) {
                event.consume();
            }
        });
    }
}
