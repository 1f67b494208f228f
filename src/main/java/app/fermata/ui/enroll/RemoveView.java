package app.fermata.ui.enroll;

import app.fermata.sequence.RemovePreview;
import app.fermata.sequence.RemoveRequest;
import app.fermata.sequence.SequenceChoice;
import app.fermata.ui.kit.Dialogue;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.SequencePicker;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.Tiles;
import app.fermata.ui.kit.Tiles.Tile;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The dialog that removes contacts from a sequence: which one, and what they lose.
final class RemoveView {

    private final Tiles tiles = new Tiles();
    private final Prose sentence = new Prose();
    private final Label leaving = new Label();
    private final Modal<RemoveRequest> modal;

    RemoveView(RemoveModel model, Supplier<Optional<RemoveRequest>> request) {
        var picker = new SequencePicker<>(
                "remove-sequence",
                model.plan,
                SequenceChoice::name,
                choice -> Texts.get("remove.choice", choice.inSelection(), model.plan.selected.get()));
        sentence.getStyleClass().add("muted");
        leaving.setWrapText(true);
        leaving.setMinHeight(Region.USE_PREF_SIZE);
        leaving.managedProperty().bind(leaving.visibleProperty());
        var preview = new VBox(tiles, sentence, leaving);
        preview.getStyleClass().add("preview");
        Dialogue.follow(preview, model.plan);
        model.plan.preview.subscribe(this::show);

        var form = new VBox(Dialogue.field("pause.sequence", picker), preview);
        form.getStyleClass().add("form");
        modal = Dialogue.card(
                Modal.Size.MEDIUM, "remove", Texts.get("remove.title"), form, model.obstacle, model.ready);
        modal.subtitleProperty().set(Texts.get("remove.subtitle", model.plan.selected.get()));
        modal.setPrimary("", () -> request.get().orElseThrow());
        modal.primaryButton()
                .textProperty()
                .bind(Bindings.createStringBinding(() -> button(model.plan.preview.get()), model.plan.preview));
        modal.setFirstFocus(picker);
    }

    Modal<RemoveRequest> modal() {
        return modal;
    }

    private void show(@Nullable RemovePreview plan) {
        if (plan == null) return;
        var loss = plan.loss();
        tiles.show(
                new Tile(loss.enrolled(), Texts.get("remove.will")),
                new Tile(loss.messages(), Texts.get("remove.messages", loss.messages())),
                new Tile(loss.tasks(), Texts.get("remove.tasks", loss.tasks())),
                new Tile(plan.selected() - loss.enrolled(), Texts.get("pause.absent")));
        sentence.textProperty().set(Texts.get("remove.then", plan.sequenceName()));
        sentence.setVisible(loss.enrolled() > 0);
        sentence.setManaged(loss.enrolled() > 0);
        leaving.setText(Texts.get("enroll.leaving", loss.leaving()));
        leaving.setVisible(loss.leaving() > 0);
    }

    private static String button(@Nullable RemovePreview plan) {
        return Texts.get("remove.button", plan == null ? 0 : plan.loss().enrolled());
    }
}
