package app.fermata.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// Reads contacts with the rep's own fields.
public final class ContactCards {

    private static final int AT_ONCE = 1_000;

    private ContactCards() {}

    /// The contact with this id, unless it has been deleted.
    public static Optional<ContactCard> one(StatelessSession session, long id) {
        return all(session, List.of(id)).stream().findFirst();
    }

    /// The contacts with these ids, in no particular order; deleted ones are left out.
    public static List<ContactCard> all(StatelessSession session, List<Long> ids) {
        var rows = new Contacts_(session);
        var cards = new ArrayList<ContactCard>(ids.size());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            Map<Long, Map<String, String>> own = new HashMap<>();
            for (var value : rows.ownValues(some)) {
                own.computeIfAbsent(value.contactId(), contact -> new LinkedHashMap<>())
                        .put(value.variable(), value.content());
            }
            for (var known : rows.known(some)) cards.add(card(known, own.getOrDefault(known.id(), Map.of())));
        }
        return cards;
    }

    private static ContactCard card(Contacts.Known known, Map<String, String> own) {
        return new ContactCard(
                known.id(),
                known.firstName(),
                known.lastName(),
                known.email(),
                known.company(),
                known.jobTitle(),
                known.phone(),
                known.status(),
                known.createdAt(),
                known.lastContactedAt(),
                known.timeZone(),
                known.notes(),
                own);
    }
}
