package app.fermata.ui.settings;

import app.fermata.contact.BlacklistRow;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is on the blacklist, line by line; Delete takes the selected lines off it.
final class BlacklistTable {

    private final SettingsModel model;
    private final TableView<BlacklistRow> table = new TableView<>();

    BlacklistTable(SettingsModel model, SettingsView.Actions actions) {
        this.model = model;
        var sorted = new SortedList<>(model.found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setId("blacklist-table");
        table.getStyleClass().add("framed");
        table.setItems(sorted);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(nothing());
        table.getColumns().add(column("blacklist.column.entry", 240, BlacklistRow::entry, Comparator.naturalOrder()));
        table.getColumns()
                .add(column("blacklist.column.reason", 260, BlacklistRow::reason, String.CASE_INSENSITIVE_ORDER));
        table.getColumns()
                .add(column(
                        "blacklist.column.contacts",
                        110,
                        row -> Texts.number(row.contacts()),
                        Comparator.comparingInt(BlacklistTable::digits)));
        var added = new TableColumn<BlacklistRow, BlacklistRow>(Texts.get("blacklist.column.added"));
        added.setMinWidth(150);
        added.setComparator(Comparator.comparing(BlacklistRow::addedAt));
        added.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        added.setCellFactory(column -> new DayCell());
        table.getColumns().add(added);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                actions.onRemoveRequested(BlacklistView.entries(selected()));
            }
        });
    }

    Node root() {
        return table;
    }

    ObservableList<BlacklistRow> selected() {
        return table.getSelectionModel().getSelectedItems();
    }

    private static TableColumn<BlacklistRow, String> column(
            String textKey, double width, Function<BlacklistRow, String> words, Comparator<String> order) {
        var column = new TableColumn<BlacklistRow, String>(Texts.get(textKey));
        column.setPrefWidth(width);
        column.setComparator(order);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
        return column;
    }

    private static int digits(String number) {
        var digits = number.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private Node nothing() {
        var icon = Icons.of(Feather.SLASH);
        icon.getStyleClass().add("empty-sign");
        var title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.get(model.blacklist.isEmpty() ? "blacklist.empty" : "blacklist.nothing"),
                        model.blacklist));
        var words = new Label();
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(440);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.get(model.blacklist.isEmpty() ? "blacklist.empty.hint" : "blacklist.nothing.hint"),
                        model.blacklist));
        var nothing = new VBox(icon, title, words);
        nothing.getStyleClass().add("empty");
        return nothing;
    }

    /// The day an entry was added, as the rep's own clock has it.
    private final class DayCell extends TableCell<BlacklistRow, BlacklistRow> {

        @Override
        protected void updateItem(@Nullable BlacklistRow row, boolean empty) {
            super.updateItem(row, empty);
            var zone = ZoneId.systemDefault();
            setText(
                    row == null || empty
                            ? null
                            : Texts.day(
                                    LocalDate.ofInstant(row.addedAt(), zone),
                                    LocalDate.ofInstant(model.now.get(), zone)));
        }
    }
}
