package app.fermata.contact;

/// What is known of a contact before it is stored; empty strings for what is not known. Its email is its identity.
public record NewContact(
        String firstName,
        String lastName,
        String email,
        String company,
        String jobTitle,
        String phone,
        ContactStatus status) {}
