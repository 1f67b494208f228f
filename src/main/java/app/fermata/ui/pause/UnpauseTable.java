package app.fermata.ui.pause;

import app.fermata.sequence.UnpausePreview;
import app.fermata.sequence.UnpauseRow;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.WhyText;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Each contact that would be unpaused: its step, the date before and after, and why. A date that changes is strong.
final class UnpauseTable extends TableView<UnpauseRow> {

    private static final double ROW = 36;
    private static final int ROWS_SHOWN = 5;
    private static final int ROWS_SHOWN_LOW = 3;
    private static final double LOW_WINDOW = 760;
    private static final double CELL_PADDING = 22;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final InstantSource clock;
    private ZoneId zone = ZoneOffset.UTC;

    UnpauseTable(InstantSource clock) {
        this.clock = clock;
        setId("unpause-table");
        getStyleClass().add("framed");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(Texts.get("unpause.table.empty")));
        sceneProperty().flatMap(Scene::heightProperty).subscribe((before, now) -> fitHeight());
        double dates = widthOfADate();
        getColumns().add(column("unpause.contact", 136, UnpauseRow::name, "name"));
        getColumns().add(column("unpause.step", 130, UnpauseTable::step, "step"));
        getColumns().add(column("unpause.before", dates, row -> date(row.before()), "before"));
        getColumns().add(column("unpause.after", dates, row -> date(row.after()), "after"));
        getColumns().add(column("unpause.why", 236, this::why, "why"));
    }

    void show(UnpausePreview plan) {
        zone = plan.zone();
        setItems(FXCollections.observableList(plan.rows()));
        fitHeight();
    }

    // A table scrolls by itself, so it asks for few rows, and for fewer still where the window is low.
    private void fitHeight() {
        boolean low = getScene() != null && getScene().getHeight() < LOW_WINDOW;
        double height = (Math.clamp(getItems().size(), 1, low ? ROWS_SHOWN_LOW : ROWS_SHOWN) + 1) * ROW + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private static TableColumn<UnpauseRow, UnpauseRow> column(
            String textKey, double width, Function<UnpauseRow, String> text, String styleClass) {
        var column = new TableColumn<UnpauseRow, UnpauseRow>(Texts.get(textKey));
        column.setPrefWidth(width);
        // The reason takes what is left; a date that is cut says nothing.
        boolean last = styleClass.equals("why");
        column.setMinWidth(last ? width / 2 : width);
        if (!last) column.setMaxWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new Cell(text, styleClass));
        return column;
    }

    // Months are longer in one language than in another, and a date that is cut says nothing.
    private static double widthOfADate() {
        var text = new Text();
        text.setFont(Font.font("Inter Fermata", FontWeight.BOLD, 13));
        double widest = 0;
        for (Month month : Month.values()) {
            var day = LocalDate.of(2026, month, 28).atTime(20, 28).toInstant(ZoneOffset.UTC);
            text.setText(Texts.moment(day, ZoneOffset.UTC));
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        return widest + CELL_PADDING;
    }

    private static String step(UnpauseRow row) {
        return Texts.get("unpause.step.cell", row.stepPosition(), row.stepTitle());
    }

    private String date(@Nullable Instant instant) {
        return instant == null ? Texts.get("unpause.none") : Texts.moment(instant, zone, clock.instant());
    }

    private String why(UnpauseRow row) {
        return row.after() == null ? Texts.get("why.over") : WhyText.of(row.why(), row.stepPosition(), zone);
    }

    /// Text that shows itself whole under the pointer where the column cuts it.
    private static final class Cell extends TableCell<UnpauseRow, UnpauseRow> {

        private final Function<UnpauseRow, String> text;
        private final Tooltip whole = new Tooltip();

        Cell(Function<UnpauseRow, String> text, String styleClass) {
            this.text = text;
            getStyleClass().addAll("unpause-cell", styleClass);
        }

        @Override
        protected void updateItem(UnpauseRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean blank = empty || row == null;
            String words = blank ? null : text.apply(row);
            setText(words);
            whole.setText(words);
            setTooltip(blank ? null : whole);
            pseudoClassStateChanged(CHANGED, !blank && !row.isKept());
        }
    }
}
