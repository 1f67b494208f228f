package app.fermata.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/// What a contact has in one of the rep's own fields; there is no row where it has nothing.
@Entity
@IdClass(CustomValue.Key.class)
class CustomValue {
    @Id
    long contactId;

    @Id
    long fieldId;

    @Column(length = 4_000)
    String content = "";

    record Key(long contactId, long fieldId) {}
}
