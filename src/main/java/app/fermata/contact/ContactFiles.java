package app.fermata.contact;

import java.util.Optional;
import org.hibernate.StatelessSession;

/// Reads all that is known of single contacts.
final class ContactFiles {

    private ContactFiles() {}

    /// The file of the contact with this id, unless it has been deleted.
    static Optional<ContactFile> one(StatelessSession session, long id) {
        return ContactCards.one(session, id)
                .map(card ->
                        new ContactFile(card, new ContactLists_(session).of(id), new CustomFields_(session).of(id)));
    }
}
