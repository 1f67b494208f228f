package app.fermata.ui.enroll;

import app.fermata.sequence.DeletePreview;
import app.fermata.sequence.EnrollRequest;
import app.fermata.sequence.RemoveRequest;
import app.fermata.sequence.Selection;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Dialogue;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.InstantSource;
import java.util.Optional;

/// The questions as cards in the window. What they show is loaded in the background; only the newest choice counts.
record EnrollDialogsInWindow(EnrollCases cases, Background background, InstantSource clock, ModalHost modals)
        implements EnrollDialogs {

    @Override
    public Optional<EnrollRequest> askEnroll(Selection selection) {
        var form = new EnrollForm(cases, background, clock, selection);
        var view = new EnrollView(form.model(), form::request);
        form.open();
        var answer = modals.ask(view.modal());
        form.close();
        return answer;
    }

    @Override
    public Optional<RemoveRequest> askRemove(Selection selection) {
        var form = new RemoveForm(cases, background, selection);
        var view = new RemoveView(form.model(), form::request);
        form.open();
        var answer = modals.ask(view.modal());
        form.close();
        return answer;
    }

    @Override
    public boolean confirmDelete(DeletePreview preview) {
        var modal = new Modal<Boolean>(Modal.Size.SMALL, Texts.get("delete.title", preview.contacts()));
        modal.setBody(new Prose(EnrollWords.lost(preview)));
        modal.setPrimary(Texts.get("delete.button", preview.contacts()), () -> true);
        modal.primaryButton().setId("delete-submit");
        modal.primaryButton().getStyleClass().remove(Styles.ACCENT);
        modal.primaryButton().getStyleClass().add(Styles.DANGER);
        modal.cancelButton().setId("delete-cancel");
        modal.hintProperty().set(Texts.get("delete.undo", Dialogue.UNDO_KEYS));
        return modals.ask(modal).orElse(false);
    }
}
