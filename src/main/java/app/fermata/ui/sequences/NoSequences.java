package app.fermata.ui.sequences;

import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What stands where no sequence does: how to begin, why none is found, or why they cannot be read.
final class NoSequences {

    private final SequencesModel model;
    private final SequencesActions actions;
    private final VBox root = new VBox();

    NoSequences(SequencesModel model, SequencesActions actions) {
        this.model = model;
        this.actions = actions;
        root.setId("sequences-empty");
        root.getStyleClass().add("empty");
        model.phase.subscribe(phase -> show());
        model.search.subscribe(words -> show());
        model.rows.addListener((ListChangeListener<Object>) change -> show());
    }

    Node root() {
        return root;
    }

    private void show() {
        switch (model.phase.get()) {
            // Loading takes a blink; words that come and go with it would only flicker.
            case LOADING -> root.getChildren().clear();
            case FAILED -> {
                say(Feather.ALERT_TRIANGLE, Texts.get("sequences.failed"), model.failure.get());
                root.getChildren().add(button("sequences-retry", "sequences.retry", actions::onRetryRequested));
            }
            case SHOWN -> shown();
        }
    }

    private void shown() {
        if (!model.isEmpty()) {
            say(Feather.SEARCH, Texts.get("sequences.nothing"), Texts.get("sequences.nothing.hint"));
            return;
        }
        say(Feather.GIT_MERGE, Texts.get("sequences.empty"), Texts.get("sequences.empty.hint"));
        var begin = button("sequences-begin", "sequences.new", actions::onNewRequested);
        begin.getStyleClass().add(Styles.ACCENT);
        root.getChildren().add(begin);
    }

    private static Button button(String id, String textKey, Runnable action) {
        var button = new Button(Texts.get(textKey));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void say(Ikon sign, String title, String hint) {
        var icon = Icons.of(sign);
        icon.getStyleClass().add("empty-sign");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var words = new Label(hint);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(440);
        root.getChildren().setAll(icon, heading, words);
    }
}
