package app.fermata.ui.sequences;

import app.fermata.sequence.StepPreview;
import app.fermata.sequence.Templates.Rendering;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Under the message: variables to put in, which of them are empty for how many, and the mail as one contact will read
/// it.
final class ReadingPane {

    private static final double HEIGHT = 168;

    private final EditorModel model;
    private final VBox root = new VBox();
    private final VBox gaps = new VBox();
    private final Label heading = new Label();
    private final Label subject = new Label();
    private final Label body = new Label();

    ReadingPane(EditorModel model, Consumer<String> onInsert) {
        this.model = model;
        root.getStyleClass().add("reading");
        var insert = new MenuButton(Texts.get("editor.insert"));
        insert.setId("step-variables");
        insert.setMinWidth(Region.USE_PREF_SIZE);
        model.variables.addListener((ListChangeListener<String>) change -> insert.getItems()
                .setAll(model.variables.stream()
                        .map(name -> item(name, onInsert))
                        .toList()));
        gaps.setId("step-gaps");
        gaps.getStyleClass().add("gaps");
        gaps.setMinWidth(0);
        HBox.setHgrow(gaps, Priority.ALWAYS);
        var line = new HBox(insert, gaps);
        line.getStyleClass().add("insert-line");

        heading.setId("step-preview-heading");
        heading.getStyleClass().add("field-label");
        heading.setWrapText(true);
        subject.setId("step-preview-subject");
        subject.getStyleClass().add("muted");
        subject.setWrapText(true);
        subject.setMinHeight(Region.USE_PREF_SIZE);
        subject.managedProperty().bind(subject.visibleProperty());
        body.setId("step-preview-body");
        body.setWrapText(true);
        body.setMinHeight(Region.USE_PREF_SIZE);
        var letter = new VBox(subject, body);
        letter.getStyleClass().add("letter");
        var scroll = new ScrollPane(letter);
        scroll.setId("step-preview");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(96);
        scroll.getStyleClass().add("letter-frame");
        root.getChildren().addAll(line, heading, scroll);
        model.preview.subscribe(preview -> show(preview));
        model.gaps.addListener((ListChangeListener<Object>) change -> showGaps());
    }

    Node root() {
        return root;
    }

    private static MenuItem item(String name, Consumer<String> onInsert) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> onInsert.accept(name));
        return item;
    }

    private void showGaps() {
        gaps.getChildren()
                .setAll(model.gaps.stream()
                        .map(gap -> {
                            var words = gap.of() == 0
                                    ? Texts.get("editor.gap.nobody", gap.variable())
                                    : Texts.get("editor.gap", gap.variable(), gap.missing(), gap.of());
                            var prose = new Prose(words);
                            prose.getStyleClass().addAll("gap-words", "small");
                            return prose;
                        })
                        .toList());
    }

    private void show(@org.jspecify.annotations.Nullable StepPreview preview) {
        if (preview == null) {
            heading.setText(Texts.get("editor.preview.none"));
            subject.setVisible(false);
            body.setText(Texts.get("editor.preview.none.hint"));
            body.getStyleClass().setAll("label", "muted");
            return;
        }
        heading.setText(
                preview.planned() == null
                        ? Texts.get("editor.preview", preview.contactName())
                        : Texts.get(
                                "editor.preview.at",
                                preview.contactName(),
                                Texts.moment(preview.planned(), preview.zone())));
        subject.setVisible(true);
        say(subject, preview.subject(), preview.contactName(), "muted");
        say(body, preview.body(), preview.contactName(), "plain");
    }

    private static void say(Label label, Rendering rendering, String contact, String styleClass) {
        boolean isText = rendering instanceof Rendering.Text;
        label.getStyleClass().setAll("label", isText ? styleClass : "gap-words");
        label.setText(
                switch (rendering) {
                    case Rendering.Text(String text) -> text.strip();
                    case Rendering.Missing(String variable) -> Texts.get("editor.preview.missing", variable, contact);
                    case Rendering.Failed(var why) -> ProblemWords.sentence(why);
                });
    }
}
