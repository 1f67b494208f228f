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

    private static final int LONGEST_SORT_NAME = 241;
    private static final int LONGEST_SEARCH_TEXT = 1_000;

    protected Contact() {}

    /// A contact as the rep knows it, with status New.
    public static Contact of(NewContact given, Instant createdAt) {
        var contact = new Contact();
        contact.firstName = given.firstName().strip();
        contact.lastName = given.lastName().strip();
        contact.email = emailKey(given.email());
        contact.company = given.company().strip();
        contact.jobTitle = given.jobTitle().strip();
        contact.phone = given.phone().strip();
        contact.status = given.status();
        contact.createdAt = createdAt;
        contact.derive();
        return contact;
    }

    /// Works out again what is derived from the rest.
    void derive() {
        sortName = sortName(firstName, lastName);
        searchText = searchText(firstName, lastName, email, company, jobTitle);
    }

    /// An address as it is stored and compared: without spaces around it, in lower case.
    public static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /// What the table sorts a contact by.
    public static String sortName(String firstName, String lastName) {
        return cut((firstName + " " + lastName).strip().toLowerCase(Locale.ROOT), LONGEST_SORT_NAME);
    }

    /// What the search looks in.
    public static String searchText(String firstName, String lastName, String email, String company, String jobTitle) {
        var text = String.join("\n", sortName(firstName, lastName), email, company, jobTitle);
        return cut(text.toLowerCase(Locale.ROOT), LONGEST_SEARCH_TEXT);
    }

    // Some letters become two in lower case.
    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /// The key the store gave this contact.
    ///
    /// @throws IllegalStateException before the contact is stored
    public long id() {
        if (id == null) throw new IllegalStateException("This contact is not stored yet");
        return id;
    }
}
