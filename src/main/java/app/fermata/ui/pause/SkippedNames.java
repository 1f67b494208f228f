package app.fermata.ui.pause;

import app.fermata.sequence.Skip;
import app.fermata.sequence.SkippedContact;
import app.fermata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// The names of those left alone, each with its reason, folded behind a link until wanted.
final class SkippedNames extends VBox {

    private static final double ROW = 28;
    private static final int ROWS_SHOWN = 5;

    private final String showKey;
    private final Hyperlink link = new Hyperlink();
    private final ListView<String> names = new ListView<>();
    private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded");
    private int total;

    /// Folded.
    ///
    /// @param showKey key of the link's words, which take the count
    SkippedNames(String id, String showKey) {
        this.showKey = showKey;
        getStyleClass().add("skipped-names");
        link.setId(id);
        link.getStyleClass().add("small");
        link.setOnAction(event -> {
            unfolded.set(!unfolded.get());
            link.setVisited(false);
        });
        names.getStyleClass().add("names");
        names.setFixedCellSize(ROW);
        names.visibleProperty().bind(unfolded);
        names.managedProperty().bind(unfolded);
        getChildren().addAll(link, names);
        unfolded.subscribe(this::relabel);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Skip> skips, List<SkippedContact> known) {
        total = Skips.total(skips, skip -> true);
        setVisible(total > 0);
        var lines = new ArrayList<>(known.stream().map(Skips::line).toList());
        if (total > known.size()) {
            lines.add(Texts.get("names.more", total - known.size()));
        }
        names.getItems().setAll(lines);
        double height = Math.min(lines.size(), ROWS_SHOWN) * ROW + 2;
        names.setMinHeight(height);
        names.setPrefHeight(height);
        relabel(unfolded.get());
    }

    private void relabel(boolean open) {
        link.setText(open ? Texts.get("names.hide") : Texts.get(showKey, total));
    }
}
