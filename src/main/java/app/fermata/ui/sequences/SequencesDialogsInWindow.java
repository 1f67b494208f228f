package app.fermata.ui.sequences;

import app.fermata.sequence.ScheduleEditing;
import app.fermata.sequence.ScheduleReview;
import app.fermata.sequence.ScheduleRow;
import app.fermata.sequence.ScheduleText;
import app.fermata.sequence.SequenceReview;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The questions of the sequences screen as cards in the window. On the FX thread.
public final class SequencesDialogsInWindow implements SequencesDialogs {

    private final ScheduleEditing scheduling;
    private final Background background;
    private final InstantSource clock;
    private final ModalHost modals;

    /// Cards shown by `modals`; what they say of a schedule is looked up in the background.
    public SequencesDialogsInWindow(
            ScheduleEditing scheduling, Background background, InstantSource clock, ModalHost modals) {
        this.scheduling = scheduling;
        this.background = background;
        this.clock = clock;
        this.modals = modals;
    }

    @Override
    public Optional<String> name(String title, String name, String buttonText) {
        var modal = new Modal<String>(Modal.Size.SMALL, title);
        var field = new TextField(name);
        field.setId("name-field");
        field.setPromptText(Texts.get("editor.name"));
        field.selectAll();
        var label = new Label(Texts.get("editor.name"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        var form = new VBox(label, field);
        form.getStyleClass().add("form-field");
        modal.setBody(form);
        modal.setPrimary(buttonText, () -> field.getText().strip());
        modal.primaryButton()
                .disableProperty()
                .bind(field.textProperty()
                        .map(text -> text.isBlank() || text.strip().length() > 120));
        modal.setFirstFocus(field);
        return modals.ask(modal);
    }

    @Override
    public Leaving leaving(String sequenceName) {
        var modal = new Modal<Leaving>(Modal.Size.SMALL, Texts.get("editor.leave.title"));
        var discard = new Button(Texts.get("editor.leave.discard"));
        discard.setId("leave-discard");
        discard.setOnAction(event -> modal.answer(Leaving.DISCARD));
        var body = new VBox(new Prose(Texts.get("editor.leave.text", sequenceName)), discard);
        body.getStyleClass().add("form");
        modal.setBody(body);
        modal.setPrimary(Texts.get("editor.leave.save"), () -> Leaving.SAVE);
        modal.cancelButton().setText(Texts.get("editor.leave.stay"));
        modal.setFirstFocus(modal.primaryButton());
        return modals.ask(modal).orElse(Leaving.STAY);
    }

    @Override
    public boolean review(SequenceReview review) {
        return new ChangeCard(Texts.get("change.title", review.text().name()), List.of(review.change()), clock)
                .ask(modals);
    }

    @Override
    public boolean review(String scheduleName, ScheduleReview review) {
        return new ChangeCard(Texts.get("change.title", scheduleName), review.changes(), clock).ask(modals);
    }

    @Override
    public Optional<ScheduleText> schedule(@Nullable ScheduleRow row, ScheduleText text) {
        return new ScheduleCard(scheduling, background, clock, row, text).ask(modals);
    }
}
