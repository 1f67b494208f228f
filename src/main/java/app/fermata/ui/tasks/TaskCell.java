package app.fermata.ui.tasks;

import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow.When;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.tasks.TaskLine.Entry;
import app.fermata.ui.tasks.TaskLine.Fold;
import app.fermata.ui.tasks.TaskLine.Heading;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of the list: the head of a group, a task, or the fold at the end.
final class TaskCell extends ListCell<TaskLine> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass TASK = PseudoClass.getPseudoClass("task");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private static final double TASK_HEIGHT = 57;
    private static final double LINE_HEIGHT = 40;

    private final TasksModel model;
    private final TasksView.Actions actions;

    TaskCell(TasksModel model, TasksView.Actions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("task-line");
        // As wide as the list and no wider: long names are shortened, nothing scrolls sideways.
        setPrefWidth(0);
        model.current.subscribe(any -> showCurrent());
        setOnMousePressed(event -> {
            if (getItem() instanceof Entry entry) {
                model.current.set(entry);
                getListView().requestFocus();
            }
        });
        setOnMouseClicked(event -> {
            boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
            if (twice && getItem() instanceof Entry entry) {
                actions.onOpenRequested(entry.task());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable TaskLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setId(null);
        setAccessibleText(null);
        // Not in the style sheet: the list measures lines, to scroll to one, before they have their styles.
        setPrefHeight(line instanceof Entry ? TASK_HEIGHT : LINE_HEIGHT);
        pseudoClassStateChanged(TASK, line instanceof Entry);
        pseudoClassStateChanged(OVERDUE, line instanceof Entry entry && entry.when() == When.OVERDUE);
        showCurrent();
        setGraphic(
                switch (line) {
                    case null -> null;
                    case Heading heading -> heading(heading);
                    case Entry entry -> task(entry);
                    case Fold fold -> fold(fold);
                });
    }

    private void showCurrent() {
        pseudoClassStateChanged(CURRENT, getItem() instanceof Entry entry && entry.equals(model.current.get()));
    }

    private Node heading(Heading heading) {
        setId("tasks-" + heading.when().name().toLowerCase(Locale.ROOT));
        var words = label(Texts.of("tasks.group", heading.when()), "overline");
        var count = label(Texts.number(heading.count()), "small", "muted", "count");
        var box = new HBox(words, count);
        box.getStyleClass().add("task-heading");
        return box;
    }

    private Node task(Entry entry) {
        var task = entry.task();
        setAccessibleText(Texts.get(
                "tasks.spoken",
                task.contactName(),
                TaskWords.what(task),
                TaskWords.dueInFull(task, entry.when(), model.now.get())));
        var sign = new StackPane(Icons.of(TaskWords.icon(task.kind())));
        sign.getStyleClass().add("task-sign");

        var name = new FirstWords(task.contactName(), "medium");
        var company = label(task.company(), "muted");
        var due = label(TaskWords.due(task, entry.when(), model.now.get()), "small", "due");
        due.setMinWidth(Region.USE_PREF_SIZE);
        var what = new FirstWords(TaskWords.what(task), "small", "muted");
        var means = label(TaskWords.means(task), "small", "muted");
        means.setMinWidth(task.kind() == StepKind.CALL ? Region.USE_PREF_SIZE : 0);
        var words = new VBox(line(due, name, company), line(means, what));
        words.getStyleClass().add("task-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);

        var done = new Button(Texts.get("tasks.markDone"));
        done.setId("task-done-" + task.taskId());
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setFocusTraversable(false);
        done.setOnAction(event -> actions.onDoneRequested(task));

        var row = new HBox(sign, words, done);
        row.getStyleClass().add("task-row");
        return row;
    }

    private Node fold(Fold fold) {
        boolean unfold = fold.hidden() > 0;
        var link = new Hyperlink(unfold ? Texts.get("tasks.unfold", fold.hidden()) : Texts.get("tasks.fold"));
        link.setId("tasks-fold");
        link.setOnAction(event -> actions.onFoldRequested(unfold));
        return link;
    }

    private static HBox line(Label atTheEnd, Label... words) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(words);
        line.getChildren().addAll(gap, atTheEnd);
        line.getStyleClass().add("task-words-line");
        return line;
    }

    /// The words of a line that are shortened last: only where those beside them cannot become any shorter.
    private static final class FirstWords extends Label {

        private static final double SHORTENED = 190;

        FirstWords(String words, String... styleClasses) {
            super(words);
            getStyleClass().addAll(styleClasses);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(SHORTENED, computePrefWidth(height));
        }
    }

    private static Label label(String words, String... styleClasses) {
        var label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
