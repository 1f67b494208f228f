package app.fermata.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Numbers on cards side by side, all of one width and height, each with what it counts under it.
public final class Tiles extends Pane {

    /// What one card says.
    public record Tile(int number, String words) {}

    private static final double GAP = 10;

    /// Shows these and no others.
    public void show(Tile... tiles) {
        getChildren().setAll(Arrays.stream(tiles).map(Tiles::card).toList());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = cardWidth(width);
        return getManagedChildren().stream()
                .mapToDouble(card -> card.prefHeight(each))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double each = cardWidth(getWidth());
        double x = 0;
        for (Node card : getManagedChildren()) {
            double left = snapPositionX(x);
            card.resizeRelocate(left, 0, snapPositionX(x + each) - left, getHeight());
            x += each + GAP;
        }
    }

    private double cardWidth(double width) {
        int cards = Math.max(1, getManagedChildren().size());
        return (width - (cards - 1) * GAP) / cards;
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
        card.setAccessibleText(number.getText() + " " + tile.words());
        return card;
    }
}
