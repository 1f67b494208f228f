package app.fermata.transfer;

import app.fermata.contact.ContactStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The nine statuses as files name them: in the words Fermata writes them out with, in any of its languages.
final class StatusNames {

    private static final Map<String, ContactStatus> NAMES = new HashMap<>();

    static {
        for (var status : ContactStatus.values()) {
            name(status, status.name());
            name(status, status.name().replace('_', ' '));
        }
        // As in the French texts; a test holds the two together.
        name(ContactStatus.NEW, "Nouveau");
        name(ContactStatus.ADDED, "Ajouté");
        name(ContactStatus.CONTACTED, "Contacté");
        name(ContactStatus.REPLIED, "A répondu");
        name(ContactStatus.QUALIFIED, "Qualifié");
        name(ContactStatus.UNRESPONSIVE, "Sans réponse");
        name(ContactStatus.BAD_DATA, "Données erronées");
        name(ContactStatus.DO_NOT_CONTACT, "Ne pas contacter");
        name(ContactStatus.DISQUALIFIED, "Disqualifié");
    }

    private StatusNames() {}

    private static void name(ContactStatus status, String name) {
        NAMES.put(name.toLowerCase(Locale.ROOT), status);
    }

    static @Nullable ContactStatus of(String name) {
        return NAMES.get(name.toLowerCase(Locale.ROOT));
    }
}
