package app.fermata.ui.pause;

import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Numbers on cards side by side, all of one width, each with what it counts under it.
final class Tiles extends GridPane {

    /// What one card says.
    record Tile(int number, String words) {}

    Tiles() {
        getStyleClass().add("tiles");
    }

    void show(Tile... tiles) {
        getChildren().clear();
        getColumnConstraints().clear();
        for (Tile tile : tiles) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / tiles.length);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
            addColumn(getColumnCount() - 1, card(tile));
        }
    }

    private static VBox card(Tile tile) {
        var number = new Label(Texts.number(tile.number()));
        number.getStyleClass().add("number");
        var words = new Label(tile.words());
        words.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var card = new VBox(number, words);
        card.getStyleClass().add("tile");
        card.setMaxHeight(Double.MAX_VALUE);
        card.setAccessibleText(number.getText() + " " + tile.words());
        GridPane.setVgrow(card, Priority.ALWAYS);
        return card;
    }
}
