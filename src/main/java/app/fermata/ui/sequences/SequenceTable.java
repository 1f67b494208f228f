package app.fermata.ui.sequences;

import app.fermata.sequence.SequenceRow;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The sequences with where their contacts stand. Enter or a double click opens one, Delete asks for it to go.
final class SequenceTable extends StackPane {

    private static final double ROW = 44;

    private final TableView<SequenceRow> table = new TableView<>();
    private final SequencesActions actions;

    SequenceTable(SequencesModel model, SequencesActions actions) {
        this.actions = actions;
        getChildren().add(table);
        table.setId("sequences-table");
        table.setItems(model.rows);
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new NoSequences(model, actions).root());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getColumns().add(names());
        table.getColumns().add(words("sequences.column.steps", 62, row -> Texts.number(row.steps()), "number"));
        table.getColumns()
                .add(words(
                        "sequences.column.engaged",
                        82,
                        row -> Texts.number(row.reach().engaged()),
                        "number"));
        table.getColumns()
                .add(words(
                        "sequences.column.paused",
                        78,
                        row -> Texts.number(row.reach().paused()),
                        "number"));
        table.getColumns().add(words("sequences.column.replied", 100, SequenceTable::replied, "number"));
        table.getColumns().add(funnels());
        table.getColumns().add(words("sequences.column.schedule", 170, SequenceTable::schedule, "muted"));
        table.getColumns().add(words("sequences.column.mailbox", 140, SequenceTable::mailbox, "muted"));
        table.getColumns().add(menus());
        table.setRowFactory(any -> new Row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var row = table.getSelectionModel().getSelectedItem();
            if (row == null) return;
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                actions.onOpenRequested(row);
            } else if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                actions.onDeleteRequested(row);
            }
        });
    }

    private static String replied(SequenceRow row) {
        return row.reach().all() == 0
                ? Texts.get("sequences.none")
                : Texts.get(
                        "sequences.replied", row.reach().replied(), row.reach().repliedPercent());
    }

    private static String schedule(SequenceRow row) {
        return row.scheduleName() == null ? Texts.get("sequences.schedule.none") : row.scheduleName();
    }

    private static String mailbox(SequenceRow row) {
        return row.mailbox().isEmpty() ? Texts.get("sequences.none") : row.mailbox();
    }

    private static TableColumn<SequenceRow, SequenceRow> column(String textKey, double width) {
        var column = new TableColumn<SequenceRow, SequenceRow>(textKey.isEmpty() ? "" : Texts.get(textKey));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 78));
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        return column;
    }

    private static TableColumn<SequenceRow, SequenceRow> words(
            String textKey, double width, Function<SequenceRow, String> text, String styleClass) {
        var column = column(textKey, width);
        column.setCellFactory(any -> new TableCell<>() {
            private final Tooltip whole = new Tooltip();

            {
                getStyleClass().addAll("sequence-cell", styleClass);
            }

            @Override
            protected void updateItem(@Nullable SequenceRow row, boolean empty) {
                super.updateItem(row, empty);
                var words = empty || row == null ? null : text.apply(row);
                setText(words);
                whole.setText(words);
                setTooltip(words == null ? null : whole);
            }
        });
        return column;
    }

    private static TableColumn<SequenceRow, SequenceRow> names() {
        var column = column("sequences.column.name", 230);
        column.setMinWidth(150);
        column.setCellFactory(any -> new TableCell<>() {
            private final Label name = new Label();
            private final Label archived = new Label(Texts.get("sequences.inArchive"));
            private final HBox line = new HBox(name, archived);

            {
                name.getStyleClass().add("medium");
                archived.getStyleClass().addAll("state-badge", "stopped");
                archived.setMinWidth(USE_PREF_SIZE);
                archived.managedProperty().bind(archived.visibleProperty());
                line.getStyleClass().add("sequence-name");
            }

            @Override
            protected void updateItem(@Nullable SequenceRow row, boolean empty) {
                super.updateItem(row, empty);
                if (empty || row == null) {
                    setGraphic(null);
                    return;
                }
                name.setText(row.name());
                archived.setVisible(row.archived());
                setGraphic(line);
            }
        });
        return column;
    }

    private static TableColumn<SequenceRow, SequenceRow> funnels() {
        var column = column("sequences.column.funnel", 130);
        column.setCellFactory(any -> new TableCell<>() {
            private final FunnelBar bar = new FunnelBar();
            private final Tooltip tip = new Tooltip();

            @Override
            protected void updateItem(@Nullable SequenceRow row, boolean empty) {
                super.updateItem(row, empty);
                if (empty || row == null) {
                    setGraphic(null);
                    setTooltip(null);
                    return;
                }
                var reach = row.reach();
                bar.show(reach.engaged() + reach.of(SequenceState.STOPPED), reach.replied(), reach.all());
                tip.setText(Texts.get(
                        "sequences.funnel",
                        reach.engaged(),
                        reach.of(SequenceState.STOPPED),
                        reach.replied(),
                        reach.ended()));
                setTooltip(tip);
                setGraphic(bar);
            }
        });
        return column;
    }

    private TableColumn<SequenceRow, SequenceRow> menus() {
        var column = column("", 52);
        column.setMinWidth(52);
        column.setMaxWidth(52);
        column.setCellFactory(any -> new TableCell<>() {
            private final Button more = new Button(null, Icons.of(Feather.MORE_HORIZONTAL));

            {
                more.getStyleClass().addAll(Styles.FLAT, "square");
                more.setAccessibleText(Texts.get("sequences.more"));
                more.setFocusTraversable(false);
                more.setOnAction(event -> {
                    if (getItem() != null) menu(getItem()).show(more, Side.BOTTOM, 0, 4);
                });
            }

            @Override
            protected void updateItem(@Nullable SequenceRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : more);
                if (row != null) more.setId("sequence-more-" + row.id());
            }
        });
        return column;
    }

    private ContextMenu menu(SequenceRow row) {
        return new ContextMenu(
                item("sequence-open", "sequences.open", row, actions::onOpenRequested),
                item("sequence-rename", "sequences.rename", row, actions::onRenameRequested),
                item("sequence-duplicate", "sequences.duplicate", row, actions::onDuplicateRequested),
                new SeparatorMenuItem(),
                item(
                        "sequence-archive",
                        row.archived() ? "sequences.unarchive" : "sequences.archive",
                        row,
                        actions::onArchiveRequested),
                deletion(row));
    }

    private MenuItem deletion(SequenceRow row) {
        var item = item("sequence-delete", "sequences.delete", row, actions::onDeleteRequested);
        if (row.reach().all() > 0) {
            item.setText(
                    Texts.get("command.disabled", Texts.get("sequences.delete"), Texts.get("sequences.delete.why")));
            item.setDisable(true);
        }
        return item;
    }

    private static MenuItem item(String id, String textKey, SequenceRow row, Consumer<SequenceRow> action) {
        var item = new MenuItem(Texts.get(textKey));
        item.setId(id);
        item.setOnAction(event -> action.accept(row));
        return item;
    }

    private final class Row extends TableRow<SequenceRow> {

        Row() {
            setOnMouseClicked(event -> {
                boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
                if (twice && getItem() != null) actions.onOpenRequested(getItem());
            });
            setOnContextMenuRequested(event -> {
                if (getItem() != null) menu(getItem()).show(this, event.getScreenX(), event.getScreenY());
            });
        }
    }
}
