package app.fermata.contact;

import java.util.Locale;

/// All a contact has in fields of its own, as it is brought in, changed in bulk or written out; empty strings for what
/// is not known. The email is kept in lower case.
///
/// @param timeZone an IANA zone, or empty
public record ContactValues(
        String firstName,
        String lastName,
        String email,
        String company,
        String jobTitle,
        String phone,
        ContactStatus status,
        String timeZone,
        String notes) {

    public ContactValues {
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /// The part of it [Contact] derives its order and its search text from.
    NewContact asNewContact() {
        return new NewContact(firstName, lastName, email, company, jobTitle, phone, status);
    }
}
