package app.fermata.ui.contact;

import app.fermata.contact.Listing;
import app.fermata.ui.contact.ContactQuestions.ListAnswer;
import app.fermata.ui.contact.ContactQuestions.ListQuestion;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks which list the selected contacts are to be put on or taken off; to be put on, it may be a new one.
final class ListCard {

    private final ListQuestion question;
    private final ToggleGroup choices = new ToggleGroup();
    private final StringProperty newName = new SimpleStringProperty(this, "newName", "");
    private final Modal<ListAnswer> modal;

    ListCard(ListQuestion question) {
        this.question = question;
        boolean isOn = question.isOn();
        modal = new Modal<>(Modal.Size.SMALL, Texts.get(isOn ? "list.put.title" : "list.take.title"));
        modal.subtitleProperty().set(Texts.get("status.subtitle", question.contacts()));
        var form = new VBox();
        form.setId("list-dialog");
        form.getStyleClass().add("choices");
        for (var list : question.lists()) form.getChildren().add(line(list));
        if (isOn) form.getChildren().add(newList());
        if (form.getChildren().isEmpty()) form.getChildren().add(new Label(Texts.get("list.none")));
        modal.setBody(form);
        modal.setPrimary(Texts.get(isOn ? "list.put.button" : "list.take.button", question.contacts()), this::answer);
        modal.primaryButton().setId("list-submit");
        modal.cancelButton().setId("list-cancel");
        var obstacle = Bindings.createStringBinding(this::obstacle, choices.selectedToggleProperty(), newName);
        modal.primaryButton().disableProperty().bind(obstacle.isNotEmpty());
        modal.hintProperty()
                .bind(Bindings.when(obstacle.isEmpty()).then(Undo.hint()).otherwise(obstacle));
    }

    Modal<ListAnswer> modal() {
        return modal;
    }

    private HBox line(Names.Row list) {
        var choice = Toggles.passingEnter(new RadioButton(list.name()));
        choice.setId("list-" + list.id());
        choice.setUserData(list.id());
        choice.setToggleGroup(choices);
        choice.setMinWidth(0);
        HBox.setHgrow(choice, Priority.ALWAYS);
        var size = new Label(list.beside());
        size.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(choice, gap, size);
        line.getStyleClass().add("choice-line");
        return line;
    }

    private TextField newList() {
        var name = new TextField();
        name.setId("list-new");
        name.setPromptText(Texts.get("list.new"));
        name.setAccessibleText(Texts.get("list.new"));
        name.textProperty().subscribe((before, after) -> {
            newName.set(after.strip());
            if (!newName.get().isEmpty()) choices.selectToggle(null);
        });
        choices.selectedToggleProperty().subscribe(chosen -> {
            if (chosen != null) name.clear();
        });
        return name;
    }

    private String obstacle() {
        if (choices.getSelectedToggle() != null) return "";
        if (newName.get().isEmpty()) return Texts.get(question.lists().isEmpty() ? "list.name" : "list.choose");
        int length = newName.get().length();
        return length > Listing.LONGEST_NAME ? Texts.get("names.tooLong", Listing.LONGEST_NAME, length) : "";
    }

    private ListAnswer answer() {
        @Nullable
        Object chosen = choices.getSelectedToggle() == null
                ? null
                : choices.getSelectedToggle().getUserData();
        return chosen instanceof Long id ? new ListAnswer(id, "") : new ListAnswer(0, newName.get());
    }
}
