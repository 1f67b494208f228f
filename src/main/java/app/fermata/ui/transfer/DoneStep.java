package app.fermata.ui.transfer;

import app.fermata.transfer.ImportResult;
import app.fermata.transfer.Rejected;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The last step: what the import did, and the rows it could not take.
final class DoneStep {

    private static final double ROW = 36;
    private static final int ROWS = 6;

    private final HBox tiles = new HBox();
    private final TableView<Rejected> table = new TableView<>();
    private final VBox rejected;
    private final VBox root;

    DoneStep(ImportModel model, ImportCallbacks callbacks) {
        tiles.getStyleClass().add("import-tiles");
        table.setId("import-rejected");
        table.getStyleClass().add("framed");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("import.rejected.line", 70, row -> Texts.number(row.line())));
        table.getColumns().add(column("import.rejected.why", 400, row -> TransferWords.reason(row.reason())));
        table.getColumns()
                .add(column(
                        "import.rejected.row",
                        400,
                        row -> String.join(" · ", row.cells()).replaceAll("\\s+", " ")));
        var save = new Button(Texts.get("import.rejected.save"), Icons.of(Feather.DOWNLOAD));
        save.setId("import-save-rejected");
        save.setOnAction(event -> callbacks.onSaveRejectedRequested());
        save.setMinWidth(Region.USE_PREF_SIZE);
        var heading = new Label(Texts.get("import.rejected.heading"));
        heading.getStyleClass().add("muted");
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        var line = new HBox(heading, save);
        line.getStyleClass().add("import-rejected-line");
        rejected = new VBox(line, table);
        rejected.getStyleClass().add("form");
        rejected.managedProperty().bind(rejected.visibleProperty());
        root = new VBox(tiles, rejected);
        root.getStyleClass().add("form");
        model.result.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(@Nullable ImportResult result) {
        if (result == null) return;
        int bad = result.rejected().size();
        tiles.getChildren()
                .setAll(
                        tile(result.added(), "import.tile.added"),
                        tile(result.updated(), "import.tile.updated"),
                        tile(result.skipped(), "import.tile.skipped"),
                        tile(bad, "import.tile.rejected"));
        table.setItems(FXCollections.observableList(result.rejected()));
        double height = (Math.clamp(bad, 1, ROWS) + 1) * ROW + 2;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        rejected.setVisible(bad > 0);
    }

    private static Node tile(int number, String key) {
        var count = new Label(Texts.number(number));
        count.getStyleClass().add("number");
        var words = new Label(Texts.get(key, number));
        words.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var tile = new VBox(count, words);
        tile.getStyleClass().add("tile");
        tile.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private static TableColumn<Rejected, String> column(String key, double width, Function<Rejected, String> words) {
        var column = new TableColumn<Rejected, String>(Texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }
}
