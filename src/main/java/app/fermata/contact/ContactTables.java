package app.fermata.contact;

import java.util.List;

/// The entity classes of this package, for the session factory.
public final class ContactTables {

    private ContactTables() {}

    public static List<Class<?>> entities() {
        return List.of(
                Contact.class,
                CustomField.class,
                CustomValue.class,
                ContactList.class,
                ListMember.class,
                BlacklistEntry.class);
    }
}
