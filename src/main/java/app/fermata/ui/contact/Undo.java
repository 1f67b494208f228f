package app.fermata.ui.contact;

import app.fermata.ui.kit.Texts;
import javafx.scene.input.KeyCombination;

/// The words under a card of what can be taken back.
final class Undo {

    private static final String KEYS =
            KeyCombination.valueOf("Shortcut+Z").getDisplayText().replace('+', ' ');

    private Undo() {}

    /// "Can be undone with Ctrl Z".
    static String hint() {
        return Texts.get("form.undo", KEYS);
    }
}
