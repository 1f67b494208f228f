package app.fermata.ui.contacts;

import app.fermata.roster.OwnView;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Asks, in the panel itself, what a view is to be called. Enter answers, Esc thinks better of it.
final class NameForm {

    private final TextField name = new TextField();
    private final Label refusal = new Label();
    private final Button apply = new Button();
    private final Predicate<String> taken;
    private final VBox root;
    private Consumer<String> onNamed = named -> {};
    private String before = "";

    /// @param taken whether another view has this name
    NameForm(Predicate<String> taken) {
        this.taken = taken;
        name.setId("view-name");
        name.setPromptText(Texts.get("view.name"));
        name.setAccessibleText(Texts.get("view.name"));
        name.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= OwnView.LONGEST_NAME ? change : null));
        name.textProperty().subscribe((before, now) -> check());
        refusal.getStyleClass().addAll("muted", "small");
        refusal.setWrapText(true);
        CriterionForm.shownWhileFilled(refusal);
        apply.setId("view-name-apply");
        apply.getStyleClass().add(Styles.ACCENT);
        apply.setMaxWidth(Double.MAX_VALUE);
        apply.setOnAction(event -> answer());
        var cancel = new Button(Texts.get("modal.cancel"));
        cancel.setId("view-name-cancel");
        cancel.getStyleClass().add(Styles.FLAT);
        cancel.setMaxWidth(Double.MAX_VALUE);
        cancel.setOnAction(event -> hide());
        root = new VBox(name, refusal, apply, cancel);
        root.getStyleClass().add("criterion-form");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        hide();
    }

    Node root() {
        return root;
    }

    /// Asks for a name.
    ///
    /// @param now the name there is, or empty
    void ask(String button, String now, Consumer<String> answer) {
        onNamed = answer;
        before = now;
        apply.setText(button);
        name.setText(now);
        check();
        CriterionForm.setShown(root, true);
        name.requestFocus();
        name.selectAll();
    }

    void hide() {
        CriterionForm.setShown(root, false);
    }

    private void check() {
        var named = name.getText().strip();
        boolean isTaken = !named.equalsIgnoreCase(before) && taken.test(named);
        refusal.setText(isTaken ? Texts.get("view.name.taken") : "");
        apply.setDisable(named.isEmpty() || isTaken);
    }

    private void answer() {
        hide();
        onNamed.accept(name.getText().strip());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !apply.isDisabled()) {
            answer();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }
}
