package app.fermata.ui.tasks;

import app.fermata.sequence.TaskCounts;
import app.fermata.sequence.TaskRow;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.tasks.TasksModel.Phase;
import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Lays out the tasks screen: the list in its groups, and beside it all about the current task.
///
/// ↑ and ↓ go from task to task, D or Ctrl+Enter marks the current one done, Enter opens its contact, P plays all that
/// are due. Node ids: `#tasks-screen`, `#tasks-list`, `#tasks-play`, `#tasks-overdue`, `#tasks-today`,
/// `#tasks-upcoming`, `#tasks-fold`,
/// `#task-done-<taskId>`, `#task-detail`, `#task-detail-done`, `#task-open`.
final class TasksView {

    /// What the rep can ask for here.
    interface Actions {
        void onDoneRequested(TaskRow task);

        void onOpenRequested(TaskRow task);

        void onWorkThroughRequested();

        void onFoldRequested(boolean unfolded);

        void onRetryRequested();
    }

    private static final int PAGE = 8;
    private static final KeyCombination DONE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DONE_BY_LETTER = new KeyCodeCombination(KeyCode.D);

    private static final KeyCombination PLAY = new KeyCodeCombination(KeyCode.P);

    private final TasksModel model;
    private final Actions actions;
    private final ListView<TaskLine> list = new ListView<>();
    private final BorderPane root = new BorderPane();

    TasksView(TasksModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        list.setId("tasks-list");
        list.setItems(model.lines);
        list.setCellFactory(any -> new TaskCell(model, actions));
        list.setPlaceholder(new NoTasks(model, actions).root());
        // The current task is the model's: group heads are lines too, and none of them can be chosen.
        list.setSelectionModel(null);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
        // Only another task: the same one, loaded again, leaves the list where the rep has scrolled it.
        model.current.subscribe(task -> showCurrent());
        model.lines.addListener((ListChangeListener<TaskLine>) change -> focusCurrent());

        root.setId("tasks-screen");
        root.getStyleClass().add("tasks");
        root.setTop(header());
        root.setCenter(list);
        root.setRight(new TaskDetail(model, actions).root());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        // Whoever comes here comes to work through the list: the keys are to work at once.
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(this::takeFocus);
            }
        });
        root.visibleProperty().subscribe(visible -> {
            if (visible && root.getScene() != null) {
                Platform.runLater(this::takeFocus);
            }
        });
    }

    Parent root() {
        return root;
    }

    private HBox header() {
        var title = new Label(Texts.get("tasks.title"));
        title.getStyleClass().add("page-title");
        var count = new Label();
        count.setId("tasks-count");
        count.getStyleClass().add("muted");
        count.textProperty().bind(Bindings.createStringBinding(this::countWords, model.counts, model.phase));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(title, count, gap, play());
        header.getStyleClass().add("page-header");
        return header;
    }

    private Node play() {
        var play = new Button(Texts.get("tasks.play"), Icons.of(Feather.PLAY));
        play.setId("tasks-play");
        play.getStyleClass().add(Styles.ACCENT);
        play.setFocusTraversable(false);
        play.setOnAction(event -> actions.onWorkThroughRequested());
        var nothing = model.pressing.getReadOnlyProperty().isEqualTo(0);
        play.disableProperty().bind(nothing);
        // A disabled button sees no pointer: its frame says why.
        var frame = new StackPane(play);
        frame.getStyleClass().add("explained");
        var tip = new Tooltip();
        tip.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.get(nothing.get() ? "tasks.play.nothing" : "tasks.play.keys"), nothing));
        Tooltip.install(frame, tip);
        return frame;
    }

    private String countWords() {
        TaskCounts counts = model.counts.get();
        return model.phase.get() == Phase.SHOWN && counts.all() > 0 ? Texts.get("tasks.count", counts.pressing()) : "";
    }

    private void takeFocus() {
        if (root.isVisible()) {
            list.requestFocus();
            showCurrent();
        }
    }

    private int focusCurrent() {
        int at = model.lines.indexOf(model.current.get());
        list.getFocusModel().focus(at);
        return at;
    }

    private void showCurrent() {
        int at = focusCurrent();
        // Laid out while another screen is shown, lines have no height, and the list would not forget that.
        if (at < 0 || list.getScene() == null) {
            return;
        }
        scrollTo(at);
        // What stands above the first task and below the last comes into view with it.
        if (at == 1) {
            scrollTo(0);
        } else if (at == model.lines.size() - 2) {
            scrollTo(at + 1);
        }
    }

    private void scrollTo(int line) {
        list.layout();
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(line);
            // A line far away is first brought near its place, by the guessed height of the lines between.
            list.layout();
            flow.scrollTo(line);
        }
    }

    private void onListKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> step(-1, event);
            case DOWN -> step(1, event);
            case PAGE_UP -> step(-PAGE, event);
            case PAGE_DOWN -> step(PAGE, event);
            case HOME -> step(-model.lines.size(), event);
            case END -> step(model.lines.size(), event);
            case ENTER -> {
                event.consume();
                withCurrent(actions::onOpenRequested);
            }
            default -> {}
        }
    }

    private void step(int tasks, KeyEvent event) {
        event.consume();
        model.step(tasks);
        showCurrent();
    }

    private void onKey(KeyEvent event) {
        if (DONE.match(event) || DONE_BY_LETTER.match(event)) {
            event.consume();
            withCurrent(actions::onDoneRequested);
        } else if (PLAY.match(event)) {
            event.consume();
            actions.onWorkThroughRequested();
        }
    }

    private void withCurrent(Consumer<TaskRow> action) {
        var entry = model.current.get();
        if (entry != null) {
            action.accept(entry.task());
        }
    }
}
