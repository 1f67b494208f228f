package app.fermata.sequence;

import app.fermata.contact.ContactCard;

/// Fills a step's templates in for one contact, as its mail would be. What is missing is marked, never an exception.
public interface StepDrafting {

    /// The subject and the text of a step.
    StepDraft draft(ContactCard to, Sender from, StepPlan step);
}
