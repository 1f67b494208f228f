package app.fermata.ui.pause;

import app.fermata.sequence.Skip;
import app.fermata.sequence.SkippedContact;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The names of those left alone, each with its reason, folded behind a link until wanted.
final class SkippedNames extends VBox {

    private static final double ROW = 28;
    private static final int ROWS_SHOWN = 5;

    private final String showKey;
    private final Hyperlink link = new Hyperlink();
    private final ListView<SkippedContact> names = new ListView<>();
    private final Label more = new Label();
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
        names.setCellFactory(list -> new Line());
        more.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(link, names, more);
        unfolded.subscribe(this::relabel);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Skip> skips, List<SkippedContact> known) {
        total = Skips.total(skips, skip -> true);
        setVisible(total > 0);
        names.getItems().setAll(known);
        int unnamed = total - known.size();
        more.setText(Texts.get("names.more", unnamed));
        more.setVisible(unfolded.get() && unnamed > 0);
        double height = Math.min(known.size(), ROWS_SHOWN) * ROW + 2;
        names.setMinHeight(height);
        names.setPrefHeight(height);
        relabel(unfolded.get());
    }

    private void relabel(boolean open) {
        more.setVisible(open && total > names.getItems().size());
        link.setText(open ? Texts.get("names.hide") : Texts.get(showKey, total));
    }

    /// A name and, never cut, the reason.
    private static final class Line extends ListCell<SkippedContact> {

        private final Label name = new Label();
        private final Label reason = new Label();
        private final HBox line = new HBox(name, reason);

        Line() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            reason.setMinWidth(Region.USE_PREF_SIZE);
            reason.getStyleClass().add(Styles.TEXT_MUTED);
            line.getStyleClass().add("sequence-choice");
            // A cell asks for the width of its text: the list would scroll sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SkippedContact contact, boolean empty) {
            super.updateItem(contact, empty);
            if (empty || contact == null) {
                setGraphic(null);
                return;
            }
            name.setText(contact.name());
            reason.setText(Skips.reason(contact));
            setGraphic(line);
        }
    }
}
