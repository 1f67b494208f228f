package app.fermata.ui.contact;

import app.fermata.contact.ContactStatus;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Texts;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Asks which of the nine statuses the selected contacts are to have.
final class StatusCard {

    private StatusCard() {}

    static Modal<ContactStatus> modal(int contacts) {
        var modal = new Modal<ContactStatus>(Modal.Size.SMALL, Texts.get("status.title"));
        modal.subtitleProperty().set(Texts.get("status.subtitle", contacts));
        var choices = new ToggleGroup();
        var form = new VBox();
        form.setId("status-dialog");
        form.getStyleClass().add("choices");
        for (var status : ContactStatus.values()) {
            var choice = Toggles.passingEnter(new RadioButton(Texts.of("contactStatus", status)));
            choice.setId("status-" + status.name());
            choice.setUserData(status);
            choice.setToggleGroup(choices);
            form.getChildren().add(choice);
        }
        modal.setBody(form);
        var chosen = choices.selectedToggleProperty();
        modal.setPrimary(Texts.get("status.button", contacts), () ->
                (ContactStatus) Objects.requireNonNull(chosen.get()).getUserData());
        modal.primaryButton().setId("status-submit");
        modal.cancelButton().setId("status-cancel");
        modal.primaryButton().disableProperty().bind(chosen.isNull());
        modal.hintProperty()
                .bind(Bindings.when(chosen.isNull())
                        .then(Texts.get("status.choose"))
                        .otherwise(Undo.hint()));
        return modal;
    }
}
