package app.fermata.ui.kit;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// A text field with a lens, and at its end the keys that lead to it or, once filled, a cross that empties it.
///
/// Esc empties it too; in an empty field Esc is left to whoever holds the field.
public final class SearchField extends CustomTextField {

    private final Label keys = new Label();
    private final Button clear = new Button(null, Icons.of(Feather.X));

    /// An empty field.
    ///
    /// @param prompt what is looked for, shown while empty
    /// @param shortcutText the keys that lead here as the rep reads them, "Ctrl F"; may be empty
    public SearchField(String prompt, String shortcutText) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.of(Feather.SEARCH));
        keys.setText(shortcutText);
        keys.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        clear.getStyleClass().addAll(Styles.FLAT, "cross");
        clear.setFocusTraversable(false);
        clear.setAccessibleText(Texts.get("search.clear"));
        clear.setOnAction(event -> clear());
        rightProperty()
                .bind(Bindings.createObjectBinding(() -> getLength() == 0 ? (Node) keys : clear, textProperty()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKeyPressed);
    }

    private void onKeyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && getLength() > 0) {
            clear();
            event.consume();
        }
    }
}
