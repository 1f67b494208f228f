package app.fermata.ui.contact;

import app.fermata.contact.ContactStatus;
import app.fermata.ui.kit.ModalHost;
import java.util.Optional;

/// The questions of this screen as cards in the window.
record QuestionCards(ModalHost modals) implements ContactQuestions {

    @Override
    public Optional<FormAnswer> form(FormController form) {
        return modals.ask(new FormView(form).modal());
    }

    @Override
    public void names(NamesController names) {
        modals.ask(new NamesView(names).modal());
    }

    @Override
    public Optional<ContactStatus> status(int contacts) {
        return modals.ask(StatusCard.modal(contacts));
    }

    @Override
    public Optional<ListAnswer> list(ListQuestion question) {
        return modals.ask(new ListCard(question).modal());
    }
}
