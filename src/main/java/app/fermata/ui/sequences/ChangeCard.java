package app.fermata.ui.sequences;

import app.fermata.sequence.ChangeRow;
import app.fermata.sequence.SequenceChange;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.WhyText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Whom saving moves: how many, each with the date before and after and why, and how much leaves on each day.
final class ChangeCard {

    private static final double ROW = 36;
    private static final int ROWS_SHOWN = 6;
    private static final int ROWS_SHOWN_LOW = 3;
    private static final double LOW_WINDOW = 800;

    /// A row with the sequence it is of.
    private record Line(SequenceChange change, ChangeRow row) {}

    private final String title;
    private final List<SequenceChange> changes;
    private final InstantSource clock;

    ChangeCard(String title, List<SequenceChange> changes, InstantSource clock) {
        this.title = title;
        this.changes = changes;
        this.clock = clock;
    }

    /// Shows the card: true when the rep goes on.
    boolean ask(ModalHost modals) {
        int moved = sum(SequenceChange::moved);
        var modal = new Modal<Boolean>(Modal.Size.LARGE, title);
        modal.subtitleProperty().set(Texts.get("change.subtitle"));
        var body = new VBox(tiles(moved), table());
        body.setId("change-card");
        body.getStyleClass().add("form");
        int shown = changes.stream().mapToInt(change -> change.rows().size()).sum();
        if (moved > shown) body.getChildren().add(said(Texts.get("change.more", moved - shown)));
        if (sum(SequenceChange::pushed) > 0) {
            body.getChildren().add(said(Texts.get("change.pushed", sum(SequenceChange::pushed))));
        }
        if (sum(SequenceChange::paused) > 0) {
            body.getChildren().add(said(Texts.get("change.paused", sum(SequenceChange::paused))));
        }
        var days = new DayStrip(changes);
        if (!days.isEmpty()) body.getChildren().add(days);
        modal.setBody(body);
        modal.hintProperty().set(Texts.get("change.undo"));
        modal.setPrimary(Texts.get("change.button", moved), () -> true);
        modal.setFirstFocus(modal.primaryButton());
        return modals.ask(modal).orElse(false);
    }

    private int sum(ToIntFunction<SequenceChange> part) {
        return changes.stream().mapToInt(part).sum();
    }

    private Node tiles(int moved) {
        var tiles = new HBox(
                tile(moved, Texts.get("change.moved")),
                tile(sum(SequenceChange::waiting) - moved, Texts.get("change.kept")),
                tile(sum(SequenceChange::over), Texts.get("change.over")));
        tiles.getStyleClass().add("change-tiles");
        return tiles;
    }

    private static Node tile(int count, String words) {
        var number = new Label(Texts.number(count));
        number.getStyleClass().add("number");
        var what = new Label(words);
        what.getStyleClass().addAll("muted", "small");
        var tile = new VBox(number, what);
        tile.getStyleClass().add("tile");
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    private static Node said(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node table() {
        var lines = new ArrayList<Line>();
        for (var change : changes) {
            for (var row : change.rows()) lines.add(new Line(change, row));
        }
        var table = new TableView<>(FXCollections.observableList(lines));
        table.setId("change-table");
        table.getStyleClass().add("framed");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setSelectionModel(null);
        table.getColumns().add(column("unpause.contact", 130, line -> line.row().name(), "name"));
        if (changes.size() > 1) {
            table.getColumns()
                    .add(column("pause.sequence", 110, line -> line.change().sequenceName(), "muted"));
        }
        table.getColumns().add(column("unpause.step", 120, ChangeCard::step, "step"));
        table.getColumns()
                .add(column("unpause.before", 122, line -> date(line, line.row().before()), "before"));
        table.getColumns()
                .add(column("unpause.after", 122, line -> date(line, line.row().after()), "after"));
        table.getColumns().add(column("unpause.why", 200, ChangeCard::why, "why"));
        fit(table, lines.size());
        table.sceneProperty().flatMap(Scene::heightProperty).subscribe((was, now) -> fit(table, lines.size()));
        return table;
    }

    // A table scrolls by itself, so it asks for few rows, and for fewer still where the window is low.
    private static void fit(TableView<Line> table, int lines) {
        boolean low = table.getScene() != null && table.getScene().getHeight() < LOW_WINDOW;
        double height = (Math.clamp(lines, 1, low ? ROWS_SHOWN_LOW : ROWS_SHOWN) + 1) * ROW + 2;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    private static String step(Line line) {
        return line.row().after() == null
                ? Texts.get("unpause.none")
                : Texts.get(
                        "unpause.step.cell",
                        line.row().stepPosition(),
                        line.row().stepTitle());
    }

    private String date(Line line, @Nullable Instant at) {
        return at == null
                ? Texts.get("unpause.none")
                : Texts.moment(at, line.change().zone(), clock.instant());
    }

    private static String why(Line line) {
        var row = line.row();
        return row.after() == null
                ? Texts.get("why.over")
                : WhyText.of(row.why(), row.stepPosition(), line.change().zone());
    }

    private static TableColumn<Line, Line> column(
            String textKey, double width, Function<Line, String> text, String styleClass) {
        var column = new TableColumn<Line, Line>(Texts.get(textKey));
        column.setPrefWidth(width);
        // The reason takes what is left; a date that is cut says nothing.
        boolean last = styleClass.equals("why");
        column.setMinWidth(last ? width / 2 : width);
        column.setMaxWidth(last ? Double.MAX_VALUE : width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            private final Tooltip whole = new Tooltip();

            {
                getStyleClass().addAll("unpause-cell", styleClass);
                pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("changed"), true);
            }

            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                var words = empty || line == null ? null : text.apply(line);
                setText(words);
                whole.setText(words);
                setTooltip(words == null ? null : whole);
            }
        });
        return column;
    }
}
