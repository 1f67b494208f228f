package app.fermata.ui.sequences;

import app.fermata.sequence.SequenceProblem;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What saving would do or what is in its way, and the two buttons.
final class SaveBar {

    private static final PseudoClass FATAL = PseudoClass.getPseudoClass("fatal");
    private static final int SHOWN = 2;

    private final EditorModel model;
    private final EditorActions actions;
    private final VBox sentences = new VBox();
    private final HBox root = new HBox();

    SaveBar(EditorModel model, EditorActions actions) {
        this.model = model;
        this.actions = actions;
        sentences.setId("editor-problems");
        sentences.getStyleClass().add("save-sentences");
        sentences.setMinWidth(0);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        var discard = new Button(Texts.get("editor.discard"));
        discard.setId("editor-discard");
        discard.setMinWidth(Region.USE_PREF_SIZE);
        discard.disableProperty().bind(model.dirtyProperty().not());
        discard.setOnAction(event -> actions.onDiscardRequested());
        var save = new Button();
        save.setId("editor-save");
        save.getStyleClass().add(Styles.ACCENT);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(model.dirtyProperty().not().or(model.saving));
        save.setTooltip(new Tooltip(Texts.get("editor.save.keys")));
        save.setOnAction(event -> actions.onSaveRequested());
        model.review.subscribe(review -> save.setText(
                Texts.get(review != null && !review.change().isQuiet() ? "editor.review" : "editor.save")));
        root.getStyleClass().add("save-bar");
        root.getChildren().addAll(sentences, discard, save);
        model.review.subscribe(review -> {
            if (review != null) show();
        });
        model.dirtyProperty().subscribe(dirty -> show());
    }

    Node root() {
        return root;
    }

    private void show() {
        sentences.getChildren().clear();
        var review = model.review.get();
        if (review == null) return;
        var problems = review.problems();
        problems.stream()
                .limit(SHOWN)
                .forEach(problem -> sentences.getChildren().add(link(problem)));
        if (problems.size() > SHOWN) say(Texts.get("editor.problems.more", problems.size() - SHOWN));
        if (!review.isSavable() || !model.dirtyProperty().get()) {
            if (problems.isEmpty()) say(Texts.get("editor.saved.all"));
            return;
        }
        var change = review.change();
        if (change.isQuiet()) say(Texts.get("editor.quiet"));
        else if (change.over() > 0) say(Texts.get("editor.moves.over", change.moved(), change.over()));
        else say(Texts.get("editor.moves", change.moved()));
    }

    private Node link(SequenceProblem problem) {
        var link = new Hyperlink(ProblemWords.sentence(problem));
        link.getStyleClass().add("problem");
        link.pseudoClassStateChanged(FATAL, problem.isFatal());
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            if (problem.step() > 0) actions.onStepChosen(problem.step() - 1);
        });
        return link;
    }

    private void say(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        sentences.getChildren().add(label);
    }
}
