package app.fermata.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A stored contact. Its email is unique, compared in lower case; `sortName` and `searchText` are derived from the
/// rest.
@Entity
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String firstName = "";
    String lastName = "";
    String email = "";
    String company = "";
    String jobTitle = "";
    String phone = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 16)
    ContactStatus status = ContactStatus.NEW;

    Instant createdAt = Instant.EPOCH;

    @Nullable
    Instant lastContactedAt;

    /// An IANA zone, or empty where it is not known.
    String timeZone = "";

    @Column(length = 20_000)
    String notes = "";

    /// The import that brought it.
    @Nullable
    Long importId;

    /// 0, or the deletion that took it away and can still be undone.
    long deletionId;

    String sortName = "";
    String searchText = "";

    protected Contact() {}

    /// A contact as the rep knows it, with status New.
    public static Contact of(NewContact given, Instant createdAt) {
        var contact = new Contact();
        contact.firstName = given.firstName().strip();
        contact.lastName = given.lastName().strip();
        contact.email = given.email().strip().toLowerCase(Locale.ROOT);
        contact.company = given.company().strip();
        contact.jobTitle = given.jobTitle().strip();
        contact.phone = given.phone().strip();
        contact.status = given.status();
        contact.createdAt = createdAt;
        contact.sortName = (contact.firstName + " " + contact.lastName).strip().toLowerCase(Locale.ROOT);
        contact.searchText = String.join("\n", contact.sortName, contact.email, contact.company, contact.jobTitle)
                .toLowerCase(Locale.ROOT);
        return contact;
    }

    /// The key the store gave this contact.
    ///
    /// @throws IllegalStateException before the contact is stored
    public long id() {
        if (id == null) throw new IllegalStateException("This contact is not stored yet");
        return id;
    }
}
