package app.fermata.ui.contact;

import app.fermata.contact.ContactStatus;
import java.util.Optional;

/// What this screen asks the rep on cards. Every call returns when the rep has answered, and is made on the FX thread.
interface ContactQuestions {

    /// A form to write a contact down in.
    Optional<FormAnswer> form(FormController form);

    /// The rep's lists or own fields, to make, name and delete.
    void names(NamesController names);

    /// Which status so many contacts are to have.
    Optional<ContactStatus> status(int contacts);

    /// Which list so many contacts are to be put on or taken off.
    Optional<ListAnswer> list(ListQuestion question);

    /// What is asked about a list.
    ///
    /// @param isOn whether they are to be put on it
    /// @param lists the lists there are
    record ListQuestion(boolean isOn, int contacts, java.util.List<Names.Row> lists) {}

    /// The list meant: one there is, or one to be made first.
    ///
    /// @param listId 0 where it is new
    /// @param newName the name of a new one, or empty
    record ListAnswer(long listId, String newName) {}
}
