package app.fermata.ui.pause;

import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A number on a card, and under it what it counts.
final class Tile extends VBox {

    private final Label number = new Label();
    private final Label words = new Label();

    Tile() {
        getStyleClass().add("tile");
        number.getStyleClass().add("number");
        words.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(number, words);
        setMinWidth(0);
        setPrefWidth(0);
        setFocusTraversable(false);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    void show(int count, String what) {
        number.setText(Texts.number(count));
        words.setText(what);
        setAccessibleText(Texts.number(count) + " " + what);
    }

    /// Tiles side by side, all of one width.
    static HBox row(Tile... tiles) {
        var row = new HBox(tiles);
        row.getStyleClass().add("tiles");
        return row;
    }
}
