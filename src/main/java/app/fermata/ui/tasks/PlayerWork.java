package app.fermata.ui.tasks;

import app.fermata.sequence.StepDraft;
import app.fermata.sequence.StepDraft.Missing;
import app.fermata.sequence.StepDraft.Words;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskRow.When;
import app.fermata.sequence.TaskSheet;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import java.util.LinkedHashSet;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// What is to be done: the step, the words for it, filled in, and under them what can be made of the task.
final class PlayerWork {

    private final PlayerModel model;
    private final PlayerView.Actions actions;
    private final StackPane heading = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private @Nullable TaskSheet shown;

    PlayerWork(PlayerModel model, PlayerView.Actions actions) {
        this.model = model;
        this.actions = actions;
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("contact-scroll");
        // Above the text, not below: there the notices come up.
        root.setTop(new VBox(heading, new PlayerButtons(model, actions).root()));
        root.setCenter(scroll);
        root.setMinWidth(0);
        model.current.subscribe(task -> show());
        model.sheet.subscribe(sheet -> show());
        model.failure.subscribe(failure -> show());
    }

    Node root() {
        return root;
    }

    private void show() {
        var task = model.current.get();
        if (task == null) {
            return;
        }
        var sheet = model.sheet.get();
        boolean read = sheet != null && sheet.task().taskId() == task.taskId();
        // Made anew only when there is something else to say, so that the scrolling stays.
        if (read && Objects.equals(sheet, shown)) {
            return;
        }
        shown = read ? sheet : null;
        heading.getChildren().setAll(heading(task));
        var content = new VBox();
        content.getStyleClass().add("player-work");
        if (shown != null) {
            fill(content, shown);
        } else if (!model.failure.get().isEmpty()) {
            var again = new Button(Texts.get("tasks.retry"));
            again.setOnAction(event -> actions.onRetryRequested());
            content.getChildren().addAll(wrapped(model.failure.get(), "plain"), again);
        }
        scroll.setContent(content);
        scroll.setVvalue(0);
    }

    private Node heading(TaskRow task) {
        var sign = new StackPane(Icons.of(TaskWords.icon(task.kind())));
        sign.getStyleClass().add("task-sign");
        var when = task.when(model.now.get());
        var due = wrapped(TaskWords.dueInFull(task, when, model.now.get()), "due");
        due.getStyleClass().add(when == When.OVERDUE ? "overdue" : "muted");
        var title = wrapped(Texts.get("tasks.step", task.stepPosition(), task.stepTitle()), "page-title");
        title.setId("player-step");
        var words = new VBox(title, wrapped(task.sequenceName(), "muted"), due);
        words.getStyleClass().add("task-step");
        HBox.setHgrow(words, Priority.ALWAYS);
        var heading = new HBox(sign, words);
        heading.getStyleClass().add("player-heading");
        return heading;
    }

    private static void fill(VBox content, TaskSheet sheet) {
        if (sheet.forbidden() != null) {
            content.getChildren()
                    .add(callout(
                            "player-forbidden",
                            Texts.get("player.forbidden", sheet.forbidden().inOneLine())));
        }
        var draft = sheet.draft();
        var missing = new LinkedHashSet<>(draft.body().missing());
        boolean isMail = sheet.task().kind() == StepKind.MANUAL_EMAIL;
        if (isMail) {
            missing.addAll(draft.subject().missing());
        }
        if (!missing.isEmpty()) {
            content.getChildren()
                    .add(callout(
                            "player-missing", Texts.get("player.missing", missing.size(), String.join(", ", missing))));
        }
        if (isMail) {
            content.getChildren().add(text("player-subject", Texts.get("player.subject"), draft.subject()));
        }
        content.getChildren().add(text("player-text", textName(sheet.task().kind()), draft.body()));
    }

    private static String textName(StepKind kind) {
        return switch (kind) {
            case MANUAL_EMAIL, AUTOMATIC_EMAIL -> Texts.get("player.message");
            case LINKEDIN -> Texts.get("player.linkedin");
            case CALL, OTHER_TASK -> Texts.get("tasks.notes");
        };
    }

    private static Node text(String id, String name, StepDraft.Text text) {
        var words = new TextFlow();
        words.setId(id);
        words.getStyleClass().add("player-words");
        for (var part : text.parts()) {
            words.getChildren()
                    .add(
                            switch (part) {
                                case Words(var plain) -> plain(plain);
                                case Missing(var variable) -> missing(variable);
                            });
        }
        if (text.isBlank()) {
            words.getChildren().add(plain(Texts.get("player.text.none")));
        }
        var title = new Label(name);
        title.getStyleClass().add("overline");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = Clip.button(text.plain(), Texts.get("player.copy", name));
        copy.setId(id + "-copy");
        copy.setDisable(text.isBlank());
        var head = new HBox(title, gap, copy);
        head.getStyleClass().add("player-text-head");
        var panel = new VBox(words);
        panel.getStyleClass().add("panel");
        var box = new VBox(head, panel);
        box.getStyleClass().add("form-field");
        if (text.problem() != null) {
            box.getChildren().add(callout(id + "-problem", Texts.get("player.unreadable", text.problem())));
        }
        return box;
    }

    private static Text plain(String words) {
        var text = new Text(words);
        text.getStyleClass().add("plain");
        return text;
    }

    private static Node missing(String variable) {
        var mark = new Label(variable);
        mark.getStyleClass().add("missing");
        mark.setAccessibleText(Texts.get("player.missing", 1, variable));
        return mark;
    }

    private static Node callout(String id, String words) {
        var prose = new Prose(words);
        prose.getStyleClass().add("warning");
        var callout = new VBox(prose);
        callout.setId(id);
        callout.getStyleClass().add("callout");
        return callout;
    }

    private static Label wrapped(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
