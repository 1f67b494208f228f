package app.fermata;

import app.fermata.ui.Snapshots;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What can be seen in the window. Waiting is for something to be seen, never for a time.
final class Sight {

    private static final long PATIENCE_SECONDS = 60;
    private static final int LINES_AT_ONCE = 5;
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final FxRobot robot;

    Sight(FxRobot robot) {
        this.robot = robot;
    }

    /// A line of the contacts table.
    record Line(String name, String sequence, String state, String next) {}

    /// Waits until something can be seen to be so.
    void until(String what, BooleanSupplier seen) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(seen::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("Waited in vain until " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Whether a part is there, shown and usable.
    boolean isShown(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(Sight::isUsable);
    }

    /// All words a part shows; empty while it is not there.
    String words(String selector) {
        return onFx(() -> {
            var parts = robot.lookup(selector).queryAll().stream().filter(Sight::isVisible);
            return String.join(" ", parts.map(Sight::read).toList());
        });
    }

    /// The lines in view, from the top.
    List<Line> lines() {
        return onFx(() -> rows().stream().map(Sight::line).toList());
    }

    /// The cell of a line in view under a column, the first line being 0.
    Node cell(int position, String column) {
        return onFx(() -> cells(rows().get(position)).stream()
                .filter(cell -> column.equals(columnOf(cell)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No column " + column)));
    }

    /// Which lines in view are shown as selected, the first line being 0.
    List<Integer> selected() {
        return onFx(() -> {
            var rows = rows();
            return IntStream.range(0, rows.size())
                    .filter(position ->
                            rows.get(position).getPseudoClassStates().contains(PICKED))
                    .boxed()
                    .toList();
        });
    }

    /// Every task of the tasks screen in its words, from the first to the last.
    List<String> tasks() {
        var tasks = new LinkedHashSet<String>();
        var list = robot.lookup("#tasks-list").queryListView();
        for (int line = 0; line < list.getItems().size(); line += LINES_AT_ONCE) {
            int top = line;
            robot.interact(() -> list.scrollTo(top));
            until("line " + top + " is in view", () -> isTaskLineInView(top));
            tasks.addAll(onFx(() -> robot.lookup(".task-row").queryAll().stream()
                    .filter(Sight::isVisible)
                    .map(Sight::read)
                    .toList()));
        }
        return List.copyOf(tasks);
    }

    /// Whether this line of the tasks screen is in view, the first being 0.
    boolean isTaskLineInView(int line) {
        return robot.lookup(".task-line").queryAll().stream()
                .anyMatch(node -> node instanceof ListCell<?> cell && cell.getIndex() == line && isVisible(cell));
    }

    private List<TableRow<?>> rows() {
        var table = robot.lookup("#contacts-table").tryQuery();
        if (table.isEmpty()) return List.of();
        var view = table.get().localToScene(table.get().getBoundsInLocal());
        var rows = new ArrayList<TableRow<?>>();
        for (var node : table.get().lookupAll(".table-row-cell")) {
            var place = node.localToScene(node.getBoundsInLocal());
            // The table keeps a row or two beyond its edges.
            var middle = new BoundingBox(view.getMinX(), place.getCenterY(), 0, 0);
            if (node instanceof TableRow<?> row && !row.isEmpty() && isVisible(row) && view.contains(middle))
                rows.add(row);
        }
        rows.sort((one, other) -> Integer.compare(one.getIndex(), other.getIndex()));
        return rows;
    }

    private static Line line(TableRow<?> row) {
        return new Line(text(row, "Name"), text(row, "Sequence"), text(row, "State"), text(row, "Next step"));
    }

    private static String text(TableRow<?> row, String column) {
        return cells(row).stream()
                .filter(cell -> column.equals(columnOf(cell)))
                .map(cell -> cell.getGraphic() instanceof Labeled badge ? badge.getText() : cell.getText())
                .map(text -> Objects.requireNonNullElse(text, ""))
                .findFirst()
                .orElse("");
    }

    private static List<TableCell<?, ?>> cells(TableRow<?> row) {
        var cells = new ArrayList<TableCell<?, ?>>();
        for (var child : row.getChildrenUnmodifiable()) {
            if (child instanceof TableCell<?, ?> cell) cells.add(cell);
        }
        return cells;
    }

    private static String columnOf(TableCell<?, ?> cell) {
        var column = cell.getTableColumn();
        if (column == null) return "";
        return column.getText() == null || column.getText().isEmpty() ? "Box" : column.getText();
    }

    private static String read(Node part) {
        var words = new ArrayList<String>();
        read(part, words);
        return String.join(" ", words);
    }

    private static void read(Node part, List<String> words) {
        switch (part) {
            case TableRow<?> row -> cells(row).forEach(cell -> read(cell, words));
            case Labeled labeled -> {
                if (labeled.getText() != null && !labeled.getText().isEmpty()) words.add(labeled.getText());
                if (labeled.getGraphic() != null) read(labeled.getGraphic(), words);
            }
            case TextFlow prose ->
                words.add(String.join(
                        "",
                        prose.getChildren().stream()
                                .map(piece -> piece instanceof Text text ? text.getText() : "")
                                .toList()));
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .forEach(child -> read(child, words));
            default -> {}
        }
    }

    private static boolean isUsable(Node node) {
        return isVisible(node) && !node.isDisabled();
    }

    static boolean isVisible(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) return false;
        }
        // A menu that was open once keeps its nodes.
        var scene = node.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private static <T> T onFx(Supplier<T> work) {
        return Snapshots.onFxThread(work);
    }
}
