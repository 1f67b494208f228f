package app.fermata.ui.contact;

import app.fermata.contact.EditOutcome;

/// How a form was closed, where it was not cancelled.
sealed interface FormAnswer {

    /// It is saved: created, changed, or as it was.
    record Saved(EditOutcome outcome) implements FormAnswer {}

    /// The rep would rather see who has the address.
    record Open(long contactId) implements FormAnswer {}
}
