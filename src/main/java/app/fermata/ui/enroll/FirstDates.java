package app.fermata.ui.enroll;

import app.fermata.sequence.EnrollPreview;
import app.fermata.sequence.EnrollRow;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.WhyText;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Each contact that would be added: when its first step comes, and why then. The line selected is the one whose
/// message
/// is shown beside it.
final class FirstDates extends TableView<EnrollRow> {

    private static final double ROW = 36;
    private static final int ROWS_SHOWN = 5;
    private static final int ROWS_SHOWN_LOW = 3;
    private static final double LOW_WINDOW = 760;

    private ZoneId zone = ZoneOffset.UTC;

    FirstDates(IntegerProperty shown, InstantSource clock) {
        setId("enroll-table");
        getStyleClass().add("framed");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(Texts.get("enroll.table.empty")));
        getColumns().add(column("enroll.contact", 150, EnrollRow::name, "name"));
        getColumns().add(column("enroll.first", 156, row -> Texts.moment(row.at(), zone, clock.instant()), "first"));
        getColumns().add(column("enroll.why", 200, row -> WhyText.of(row.why(), 1, zone), "why"));
        sceneProperty().flatMap(Scene::heightProperty).subscribe((before, now) -> fitHeight());
        fitHeight();
        getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) shown.set(index.intValue());
        });
        shown.subscribe(index -> select(index.intValue()));
    }

    void show(EnrollPreview plan) {
        zone = plan.zone();
        setItems(FXCollections.observableList(plan.rows()));
        select(0);
    }

    // A table scrolls by itself, so it asks for few rows, and for fewer still where the window is low.
    private void fitHeight() {
        boolean low = getScene() != null && getScene().getHeight() < LOW_WINDOW;
        double height = ((low ? ROWS_SHOWN_LOW : ROWS_SHOWN) + 1) * ROW + 2;
        setMinHeight(height);
        setPrefHeight(height);
    }

    private void select(int index) {
        if (index >= getItems().size() || getSelectionModel().getSelectedIndex() == index) return;
        getSelectionModel().clearAndSelect(index);
        scrollTo(Math.max(0, index - 1));
    }

    private static TableColumn<EnrollRow, EnrollRow> column(
            String textKey, double width, Function<EnrollRow, String> text, String styleClass) {
        var column = new TableColumn<EnrollRow, EnrollRow>(Texts.get(textKey));
        column.setPrefWidth(width);
        // A date that is cut says nothing; the reason takes what is left.
        boolean last = styleClass.equals("why");
        column.setMinWidth(last ? width / 2 : width);
        if (!last) column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new Cell(text, styleClass));
        return column;
    }

    /// Text that shows itself whole under the pointer where the column cuts it.
    private static final class Cell extends TableCell<EnrollRow, EnrollRow> {

        private final Function<EnrollRow, String> text;
        private final Tooltip whole = new Tooltip();

        Cell(Function<EnrollRow, String> text, String styleClass) {
            this.text = text;
            getStyleClass().addAll("enroll-cell", styleClass);
        }

        @Override
        protected void updateItem(@Nullable EnrollRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean blank = empty || row == null;
            String words = blank ? null : text.apply(row);
            setText(words);
            whole.setText(words);
            setTooltip(blank ? null : whole);
        }
    }
}
