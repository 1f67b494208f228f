package app.fermata.ui.tasks;

import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;

/// Copying to the clipboard: the ways to ask for it look alike everywhere on this screen.
final class Clip {

    private Clip() {}

    /// Puts a text on the clipboard.
    static void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Words that are copied when pressed.
    static Hyperlink link(String words) {
        var link = new Hyperlink(words);
        link.setTooltip(new Tooltip(Texts.get("tasks.copy")));
        link.setWrapText(true);
        link.setOnAction(event -> {
            put(words);
            link.setVisited(false);
        });
        return link;
    }

    /// A small button that copies a text; `what` says which to who cannot see it.
    static Button button(String text, String what) {
        var button = new Button(null, Icons.of(Feather.COPY));
        button.getStyleClass().addAll(Styles.FLAT, "cross");
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.setOnAction(event -> put(text));
        return button;
    }
}
