package app.fermata.contact;

/// What came of writing a contact down.
public sealed interface EditOutcome {

    /// It is new, and stored.
    record Created(long contactId, ContactDraft stored) implements EditOutcome {}

    /// It is stored as wanted.
    ///
    /// @param before how it was, for undo
    /// @param after how it is
    record Changed(long contactId, ContactDraft before, ContactDraft after) implements EditOutcome {}

    /// Nothing was to be changed.
    record Unchanged(long contactId) implements EditOutcome {}

    /// Somebody else has this address; nothing was changed.
    record Taken(long holderId, String holderName) implements EditOutcome {}

    /// What the rep changed was changed by somebody else meanwhile, and differently; nothing was changed.
    ///
    /// @param current how it is now
    record Stale(ContactFile current) implements EditOutcome {}

    /// The contact is no longer there.
    record Gone() implements EditOutcome {}
}
