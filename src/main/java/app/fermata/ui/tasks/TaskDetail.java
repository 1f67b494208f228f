package app.fermata.ui.tasks;

import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskRow.When;
import app.fermata.ui.kit.Avatar;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.tasks.TaskLine.Entry;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All there is to know for doing the current task: whom, how to reach them, and the notes of its step.
final class TaskDetail {

    private final TasksModel model;
    private final TasksView.Actions actions;
    private final VBox root = new VBox();
    private @Nullable Entry shown;

    TaskDetail(TasksModel model, TasksView.Actions actions) {
        this.model = model;
        this.actions = actions;
        root.setId("task-detail");
        root.getStyleClass().add("task-detail");
        root.visibleProperty().bind(model.current.isNotNull());
        root.managedProperty().bind(root.visibleProperty());
        model.current.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(@Nullable Entry entry) {
        // Made anew only when there is something else to say, so that the focus and the scrolling stay.
        if (entry == null || entry.equals(shown)) {
            return;
        }
        shown = entry;
        var scroll = new ScrollPane(body(entry));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("contact-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(header(entry.task()), scroll);
    }

    private static Node header(TaskRow task) {
        var who = new VBox(wrapped(task.contactName(), "section-title"));
        if (!task.company().isBlank()) {
            who.getChildren().add(wrapped(task.company(), "muted"));
        }
        who.getStyleClass().add("who");
        HBox.setHgrow(who, Priority.ALWAYS);
        var header = new HBox(new Avatar(task.contactName()), who);
        header.getStyleClass().add("contact-header");
        return header;
    }

    private Node body(Entry entry) {
        var task = entry.task();
        var due = wrapped(TaskWords.dueInFull(task, entry.when(), model.now.get()), "due");
        due.getStyleClass().add(entry.when() == When.OVERDUE ? "overdue" : "muted");
        var step = new VBox(
                wrapped(Texts.get("tasks.step", task.stepPosition(), task.stepTitle()), "medium"),
                wrapped(task.sequenceName(), "muted"),
                due);
        step.getStyleClass().add("task-step");
        var body = new VBox();
        body.getStyleClass().add("task-body");
        body.getChildren().addAll(means(task));
        body.getChildren().addAll(step, buttons(task));
        if (!task.notes().isBlank()) {
            var notes = wrapped(task.notes().strip(), "notes");
            notes.setId("task-notes");
            var panel = new VBox(notes);
            panel.getStyleClass().add("panel");
            body.getChildren().addAll(wrapped(Texts.get("tasks.notes"), "overline"), panel);
        }
        return body;
    }

    private static List<Node> means(TaskRow task) {
        var means = new ArrayList<Node>();
        String address = TaskWords.means(task);
        if (!address.isBlank()) {
            means.add(copied(address, task.kind() == StepKind.CALL ? "number" : "address"));
        } else if (task.kind() == StepKind.CALL) {
            means.add(wrapped(Texts.get("tasks.phone.none"), "muted"));
        }
        return means;
    }

    private static Node copied(String words, String styleClass) {
        var link = Clip.link(words);
        link.setId("task-means");
        link.getStyleClass().add(styleClass);
        return link;
    }

    private Node buttons(TaskRow task) {
        var done = new Button(Texts.get("tasks.markDone"), Icons.of(Feather.CHECK));
        done.setId("task-detail-done");
        done.getStyleClass().add(Styles.ACCENT);
        done.setTooltip(new Tooltip(Texts.get("tasks.markDone.keys")));
        done.setOnAction(event -> actions.onDoneRequested(task));
        var open = new Button(Texts.get("tasks.open"));
        open.setId("task-open");
        open.setOnAction(event -> actions.onOpenRequested(task));
        var buttons = new HBox(done, open);
        buttons.getStyleClass().add("task-buttons");
        return buttons;
    }

    private static Label wrapped(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
