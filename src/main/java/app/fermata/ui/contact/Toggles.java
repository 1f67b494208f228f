package app.fermata.ui.contact;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What toggles in a form need: by themselves they take Enter, which in a form is the form's.
final class Toggles {

    private Toggles() {}

    /// Has Enter go on to whatever the toggle lies in.
    static <T extends ToggleButton> T passingEnter(T toggle) {
        toggle.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var around = toggle.getParent();
            if (event.getCode() == KeyCode.ENTER && around != null) {
                event.consume();
                around.fireEvent(event.copyFor(around, around));
            }
        });
        return toggle;
    }
}
