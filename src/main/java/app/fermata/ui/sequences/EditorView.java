package app.fermata.ui.sequences;

import app.fermata.sequence.StepKind;
import app.fermata.sequence.Templates;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Lays out the editor: the steps and what they go by at the left, the step in hand at the right.
///
/// Alt+↑ and Alt+↓ move the step, Ctrl+D duplicates it, Ctrl+S saves, Esc leaves. Node ids: `#sequence-editor`,
/// `#editor-back`, `#editor-name`, `#editor-add`, `#step-card-<n>`, those of [StepForm], [ScheduleBox] and [SaveBar].
final class EditorView {

    private static final Duration REST = Duration.millis(350);

    private static final KeyCombination DUPLICATE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private final EditorModel model;
    private final EditorActions actions;
    private final HBox root = new HBox();

    EditorView(EditorModel model, EditorActions actions, Templates templates) {
        this.model = model;
        this.actions = actions;
        root.setId("sequence-editor");
        root.getStyleClass().add("sequence-editor");

        var outline = new VBox(new StepCards(model, actions).root(), addStep(), new ScheduleBox(model, actions).root());
        outline.getStyleClass().add("editor-outline");
        var scroll = scrolled(outline);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var left = new VBox(header(), scroll);
        left.getStyleClass().add("editor-left");

        var none = new Label(Texts.get("editor.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.setMaxWidth(400);
        var empty = new VBox(none);
        empty.getStyleClass().add("empty");
        empty.visibleProperty().bind(model.chosen.lessThan(0));
        empty.managedProperty().bind(empty.visibleProperty());
        var form = scrolled(new VBox(new StepForm(model, actions, templates).root(), empty));
        VBox.setVgrow(form, Priority.ALWAYS);
        var right = new VBox(form, new SaveBar(model, actions).root());
        right.getStyleClass().add("editor-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        root.getChildren().addAll(left, right);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                actions.onBackRequested();
            }
        });

        var rest = new PauseTransition(REST);
        rest.setOnFinished(event -> actions.onSettled());
        model.draft.subscribe((before, now) -> {
            if (now != null) rest.playFromStart();
        });
    }

    Parent root() {
        return root;
    }

    private static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("contact-scroll");
        return scroll;
    }

    private Node header() {
        var back = new Hyperlink(Texts.get("editor.back"), Icons.of(Feather.CHEVRON_LEFT));
        back.setId("editor-back");
        back.getStyleClass().add("quiet");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> actions.onBackRequested());
        var name = new TextField();
        name.setId("editor-name");
        name.getStyleClass().add("title-field");
        name.setPromptText(Texts.get("editor.name"));
        name.setAccessibleText(Texts.get("editor.name"));
        name.setMinWidth(130);
        HBox.setHgrow(name, Priority.ALWAYS);
        model.draft.subscribe(text -> {
            if (text != null && !text.name().equals(name.getText())) name.setText(text.name());
        });
        name.textProperty().subscribe((before, now) -> {
            if (model.draft.get() != null) actions.onNameEdited(now);
        });
        var line = new HBox(back, name, new ReaderMenu(model, actions).root());
        line.getStyleClass().add("editor-title");
        var reach = new Label();
        reach.setId("editor-reach");
        reach.getStyleClass().add("muted");
        reach.textProperty().bind(Bindings.createStringBinding(this::reachWords, model.opened));
        var header = new VBox(line, reach);
        header.getStyleClass().add("editor-header");
        return header;
    }

    private String reachWords() {
        var opened = model.opened.get();
        if (opened == null) return "";
        var reach = opened.reach();
        var words = reach.all() == 0
                ? Texts.get("editor.reach.none")
                : Texts.get("editor.reach", reach.engaged(), reach.paused(), reach.replied(), reach.repliedPercent());
        return opened.archived() ? Texts.get("editor.reach.archived", words) : words;
    }

    private Node addStep() {
        var add = new MenuButton(Texts.get("editor.add"), Icons.of(Feather.PLUS));
        add.setId("editor-add");
        for (var kind : StepKind.values()) {
            var item = new MenuItem(Texts.of("editor.kind", kind), Icons.of(StepCards.icon(kind)));
            item.setId("editor-add-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(event -> actions.onStepAdded(kind));
            add.getItems().add(item);
        }
        return add;
    }

    private void onKey(KeyEvent event) {
        if (UP.match(event)) move(-1, event);
        else if (DOWN.match(event)) move(1, event);
        else if (DUPLICATE.match(event)) {
            event.consume();
            actions.onStepDuplicated();
        } else if (SAVE.match(event)) {
            event.consume();
            if (model.dirtyProperty().get()) actions.onSaveRequested();
        }
    }

    private void move(int by, KeyEvent event) {
        event.consume();
        int from = model.chosen.get();
        if (from >= 0) actions.onStepMoved(from, from + by);
    }
}
