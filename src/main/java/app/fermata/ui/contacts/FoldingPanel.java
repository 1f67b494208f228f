package app.fermata.ui.contacts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A panel beside the table where the window has room for it; where it has not, folded away and opened over the table.
final class FoldingPanel {

    private final Region panel;
    private final Side side;
    private final BorderPane beside;
    private final StackPane over;
    private final ObservableBooleanValue wanted;
    private final BooleanProperty opened;
    private final BooleanProperty room = new SimpleBooleanProperty(this, "room", true);

    /// @param side LEFT or RIGHT
    /// @param opened whether it is to be seen without room for it; set back to false when room comes
    /// @param wanted whether there is anything to show at all
    FoldingPanel(
            Region panel,
            Side side,
            BorderPane beside,
            StackPane over,
            BooleanProperty opened,
            ObservableBooleanValue wanted) {
        this.panel = panel;
        this.side = side;
        this.beside = beside;
        this.over = over;
        this.opened = opened;
        this.wanted = wanted;
        StackPane.setAlignment(panel, side == Side.LEFT ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        wanted.subscribe(this::place);
        opened.subscribe(this::place);
        room.subscribe(this::place);
    }

    /// Whether there is room for it beside the table.
    BooleanProperty roomProperty() {
        return room;
    }

    private void place() {
        if (room.get()) {
            opened.set(false);
        }
        boolean docked = wanted.get() && room.get();
        boolean floating = wanted.get() && opened.get();
        if (side == Side.LEFT) {
            beside.setLeft(docked ? panel : null);
        } else {
            beside.setRight(docked ? panel : null);
        }
        over.getChildren().remove(panel);
        panel.getStyleClass().remove("floating");
        if (floating) {
            over.getChildren().add(panel);
            panel.getStyleClass().add("floating");
        }
    }
}
