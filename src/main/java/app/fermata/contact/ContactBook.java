package app.fermata.contact;

import app.fermata.store.Workspace;
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
}
