package app.fermata.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/// A contact on a list.
@Entity
@IdClass(ListMember.Key.class)
class ListMember {
    @Id
    long listId;

    @Id
    long contactId;

    record Key(long listId, long contactId) {}
}
