package app.fermata.ui.sequences;

import app.fermata.calendar.Window;
import app.fermata.sequence.SequenceProblem;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepReading;
import app.fermata.sequence.StepText;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The steps as cards one under the other, with the distance between two of them.
///
/// A card is dragged to its place, or moved with Alt+↑ and Alt+↓; ↑ and ↓ go from card to card, Delete takes one out.
final class StepCards {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final EditorModel model;
    private final EditorActions actions;
    private final VBox root = new VBox();
    private final ArrayList<Region> cards = new ArrayList<>();
    private int dragging = -1;
    private boolean pressed;
    private boolean stale;

    StepCards(EditorModel model, EditorActions actions) {
        this.model = model;
        this.actions = actions;
        root.setId("step-cards");
        root.getStyleClass().add("step-cards");
        model.draft.subscribe(text -> lay());
        model.opened.subscribe(opened -> lay());
        model.review.subscribe(review -> lay());
        model.chosen.subscribe(index -> choose());
    }

    Node root() {
        return root;
    }

    private void lay() {
        // What is looked up behind must not take the card from under the pointer.
        stale = pressed;
        if (pressed) return;
        boolean focused = cards.stream().anyMatch(Node::isFocused);
        cards.clear();
        root.getChildren().clear();
        var steps = model.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) root.getChildren().add(distance(steps.get(i)));
            var card = card(i, steps.get(i));
            cards.add(card);
            root.getChildren().add(card);
        }
        if (steps.isEmpty() && model.draft.get() != null) root.getChildren().add(none());
        choose();
        if (focused && model.chosen.get() >= 0 && model.chosen.get() < cards.size()) {
            cards.get(model.chosen.get()).requestFocus();
        }
    }

    private void choose() {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).pseudoClassStateChanged(CHOSEN, i == model.chosen.get());
        }
    }

    private static Node none() {
        var words = new Label(Texts.get("editor.none"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        return words;
    }

    private static Node distance(StepText step) {
        var line = new Region();
        line.getStyleClass().add("step-distance-line");
        var words = new Prose(
                step.slot() == null
                        ? Texts.get("editor.distance", step.intervalDays())
                        : Texts.get("editor.distance.slot", step.intervalDays(), ScheduleWords.hours(step.slot())));
        words.getStyleClass().addAll("muted", "small");
        var row = new HBox(line, words);
        row.getStyleClass().add("step-distance");
        return row;
    }

    private Region card(int index, StepText step) {
        var sign = new StackPane(Icons.of(icon(step.kind())));
        sign.getStyleClass().add("step-card-sign");
        var title = new Label(Texts.get("editor.card", index + 1, step.title()));
        title.getStyleClass().add("step-card-title");
        var what = new Label(what(index, step));
        what.getStyleClass().addAll("muted", "small");
        var opened = model.opened.get();
        int all = opened == null ? 0 : opened.reach().all();
        var words = new VBox(title, what);
        words.getStyleClass().add("step-card-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(sign, words);
        row.getStyleClass().add("step-card");
        if (opened != null && all > 0) {
            var funnel = opened.funnel(step);
            var bar = new FunnelBar();
            bar.show(funnel.made() - funnel.replied(), funnel.replied(), all);
            words.getChildren().add(bar);
            var count =
                    new Label(Texts.get(step.kind().isTask() ? "editor.card.done" : "editor.card.sent", funnel.made()));
            count.getStyleClass().add("muted");
            count.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(count);
            Tooltip.install(
                    row,
                    new Tooltip(Texts.get("editor.card.tip", funnel.made(), funnel.replied(), funnel.waiting(), all)));
        }
        if (hasProblem(index)) {
            var warning = Icons.of(Feather.ALERT_CIRCLE);
            warning.getStyleClass().add("step-card-warning");
            row.getChildren().add(warning);
        }
        row.setId("step-card-" + (index + 1));
        row.setFocusTraversable(true);
        row.setAccessibleText(title.getText() + ", " + what.getText());
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pressed = event.getButton() == MouseButton.PRIMARY;
            row.requestFocus();
            if (model.chosen.get() != index) actions.onStepChosen(index);
        });
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(index, event));
        row.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop(index, event));
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(index, event));
        return row;
    }

    private boolean hasProblem(int index) {
        var review = model.review.get();
        return review != null
                && review.problems().stream()
                        .filter(SequenceProblem::isFatal)
                        .anyMatch(problem -> problem.step() == index + 1);
    }

    private String what(int index, StepText step) {
        if (step.kind().isTask()) return Texts.get("editor.card.task", Texts.of("editor.kind", step.kind()));
        var text = model.draft.get();
        int begin = step.inThread() && text != null ? StepReading.threadBegin(text, index) : -1;
        if (begin >= 0) return Texts.get("editor.card.thread", begin + 1);
        return Texts.get("editor.card.email", slot(step.slot()));
    }

    private static String slot(@Nullable Window slot) {
        return slot == null ? Texts.get("editor.slot.any") : Texts.get("editor.card.slot", ScheduleWords.hours(slot));
    }

    static Ikon icon(StepKind kind) {
        return switch (kind) {
            case AUTOMATIC_EMAIL -> Feather.MAIL;
            case MANUAL_EMAIL -> Feather.EDIT_3;
            case CALL -> Feather.PHONE;
            case LINKEDIN -> Feather.LINKEDIN;
            case OTHER_TASK -> Feather.CHECK_SQUARE;
        };
    }

    private void onKey(int index, KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) return;
        switch (event.getCode()) {
            case UP -> focus(index - 1, event);
            case DOWN -> focus(index + 1, event);
            case DELETE, BACK_SPACE -> {
                event.consume();
                actions.onStepDeleted();
            }
            default -> {}
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            actions.onStepChosen(index);
        }
    }

    private void focus(int index, KeyEvent event) {
        event.consume();
        if (index < 0 || index >= cards.size()) return;
        actions.onStepChosen(index);
        cards.get(index).requestFocus();
    }

    // --- dragging: the card stays, a line shows where it would go ---

    private void drag(int index, MouseEvent event) {
        if (!pressed) return;
        // A click shakes a little; a drag leaves the card.
        if (dragging < 0 && cards.get(index).getBoundsInLocal().contains(event.getX(), event.getY())) return;
        dragging = index;
        int to = target(event);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).pseudoClassStateChanged(DRAGGED, i == index);
            cards.get(i).pseudoClassStateChanged(TARGET, i == to && to != index);
        }
        event.consume();
    }

    private void drop(int index, MouseEvent event) {
        pressed = false;
        int to = dragging < 0 ? index : target(event);
        dragging = -1;
        for (var card : cards) {
            card.pseudoClassStateChanged(DRAGGED, false);
            card.pseudoClassStateChanged(TARGET, false);
        }
        if (to != index) actions.onStepMoved(index, to);
        else if (stale) lay();
        event.consume();
    }

    private int target(MouseEvent event) {
        int nearest = 0;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < cards.size(); i++) {
            Bounds bounds = cards.get(i).localToScene(cards.get(i).getBoundsInLocal());
            double distance = Math.abs(event.getSceneY() - bounds.getCenterY());
            if (distance < best) {
                best = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
