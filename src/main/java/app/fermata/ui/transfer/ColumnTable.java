package app.fermata.ui.transfer;

import app.fermata.transfer.ContactField;
import app.fermata.transfer.ImportColumn;
import app.fermata.transfer.ImportPreview;
import app.fermata.transfer.Target;
import app.fermata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The columns of the file, each on a line of its own: its name, what the first rows have in it, and what becomes of
/// it.
final class ColumnTable extends TableView<ColumnTable.Line> {

    /// A column with its place in the file, from 0.
    record Line(int index, ImportColumn column) {}

    private static final PseudoClass IGNORED = PseudoClass.getPseudoClass("ignored");
    private static final double ROW = 40;
    private static final int ROWS = 8;
    private static final int ROWS_LOW = 5;
    private static final double LOW_WINDOW = 780;
    private static final int SAMPLES = 3;

    private final ImportModel model;
    private final ImportCallbacks callbacks;

    ColumnTable(ImportModel model, ImportCallbacks callbacks) {
        this.model = model;
        this.callbacks = callbacks;
        setId("import-columns");
        getStyleClass().addAll("framed", "import-columns");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> new Row());
        getColumns()
                .add(text(
                        Texts.get("import.column"),
                        190,
                        "medium",
                        line -> line.column().header()));
        for (int i = 0; i < SAMPLES; i++) {
            int row = i;
            getColumns().add(text(Texts.get("import.column.row", i + 1), 150, "sample", line -> sample(line, row)));
        }
        var target = new TableColumn<Line, Line>(Texts.get("import.column.becomes"));
        target.setPrefWidth(270);
        target.setMinWidth(220);
        target.setSortable(false);
        target.setReorderable(false);
        target.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        target.setCellFactory(column -> new TargetCell());
        getColumns().add(target);
        model.preview.subscribe(this::show);
        sceneProperty().flatMap(Scene::heightProperty).subscribe((before, now) -> fitHeight());
    }

    private void show(@Nullable ImportPreview preview) {
        if (preview == null) return;
        getItems()
                .setAll(IntStream.range(0, preview.columns().size())
                        .mapToObj(i -> new Line(i, preview.columns().get(i)))
                        .toList());
        fitHeight();
    }

    private void fitHeight() {
        boolean low = getScene() != null && getScene().getHeight() < LOW_WINDOW;
        double height = Math.clamp(getItems().size(), 2, low ? ROWS_LOW : ROWS) * ROW + 38;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private static String sample(Line line, int row) {
        var rows = line.column().firstRows();
        return row < rows.size() ? rows.get(row).replaceAll("\\s+", " ") : "";
    }

    private static TableColumn<Line, String> text(
            String title, double width, String styleClass, java.util.function.Function<Line, String> words) {
        var column = new TableColumn<Line, String>(title);
        column.setPrefWidth(width);
        column.setMinWidth(80);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(words.apply(line.getValue())));
        column.setCellFactory(any -> new TextCell(styleClass));
        return column;
    }

    private Target targetOf(Line line) {
        return Objects.requireNonNull(model.mapping.get()).targets().get(line.index());
    }

    /// What the column may become, what it is now among it.
    private List<Target> choices(Line line) {
        var choices = new ArrayList<Target>();
        choices.add(new Target.Ignored());
        for (var field : ContactField.values()) choices.add(new Target.Field(field));
        var own = new ArrayList<>(Objects.requireNonNull(model.preview.get()).ownFields());
        var header = line.column().header();
        if (own.stream().noneMatch(header::equalsIgnoreCase)) own.add(header);
        own.forEach(name -> choices.add(new Target.Own(name)));
        return choices;
    }

    private boolean isNew(Target target) {
        var preview = model.preview.get();
        return target instanceof Target.Own(var name)
                && preview != null
                && preview.ownFields().stream().noneMatch(name::equalsIgnoreCase);
    }

    /// Text that shows itself whole under the pointer where the column cuts it.
    private static final class TextCell extends TableCell<Line, String> {

        private final Tooltip whole = new Tooltip();

        TextCell(String styleClass) {
            getStyleClass().add(styleClass);
            whole.setWrapText(true);
            whole.setMaxWidth(420);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            boolean blank = empty || words == null || words.isEmpty();
            setText(blank ? null : words);
            whole.setText(words);
            setTooltip(blank ? null : whole);
        }
    }

    /// Pale where the column is not imported.
    private final class Row extends TableRow<Line> {

        Row() {
            model.mapping.subscribe(mapping -> pale());
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pale();
        }

        private void pale() {
            var line = getItem();
            var mapping = model.mapping.get();
            boolean ignored = line != null
                    && mapping != null
                    && line.index() < mapping.targets().size()
                    && mapping.targets().get(line.index()) instanceof Target.Ignored;
            pseudoClassStateChanged(IGNORED, ignored);
        }
    }

    private final class TargetCell extends TableCell<Line, Line> {

        private final ComboBox<Target> picker = new ComboBox<>();
        private boolean showing;

        TargetCell() {
            picker.setMaxWidth(Double.MAX_VALUE);
            picker.setVisibleRowCount(14);
            picker.setConverter(new Words());
            picker.valueProperty().subscribe((before, now) -> {
                var line = getItem();
                if (!showing && line != null && now != null) callbacks.onTargetChosen(line.index(), now);
            });
            model.mapping.subscribe(mapping -> refresh());
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : picker);
            if (empty || line == null) return;
            showing = true;
            picker.setId("import-target-" + line.index());
            picker.setAccessibleText(line.column().header());
            picker.getItems().setAll(choices(line));
            showing = false;
            refresh();
        }

        private void refresh() {
            var line = getItem();
            var mapping = model.mapping.get();
            if (isEmpty()
                    || line == null
                    || mapping == null
                    || line.index() >= mapping.targets().size()) return;
            showing = true;
            picker.setValue(targetOf(line));
            showing = false;
        }

        private final class Words extends StringConverter<Target> {
            @Override
            public String toString(@Nullable Target target) {
                if (target == null) return "";
                var words = TransferWords.target(target);
                return isNew(target) ? Texts.get("import.newField", words) : words;
            }

            @Override
            public Target fromString(String text) {
                throw new UnsupportedOperationException("it is chosen, not written");
            }
        }
    }
}
