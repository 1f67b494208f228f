package app.fermata.contact;

import app.fermata.store.Workspace;
import java.util.List;
import java.util.Optional;

/// Reads single contacts for the screens.
public final class ContactBook {

    private final Workspace workspace;

    public ContactBook(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The contact with this id, unless it has been deleted.
    public Optional<ContactCard> card(long id) {
        return workspace.read(session -> ContactCards.one(session, id));
    }

    /// All that is known of the contact with this id, unless it has been deleted.
    public Optional<ContactFile> file(long id) {
        return workspace.read(session -> ContactFiles.one(session, id));
    }

    /// The rep's lists, by name.
    public List<NamedList> lists() {
        return workspace.read(session -> new ContactLists_(session).all());
    }

    /// The rep's own fields, in the order they were made.
    public List<OwnField> fields() {
        return workspace.read(session -> new CustomFields_(session).all());
    }
}
