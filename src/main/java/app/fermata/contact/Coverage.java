package app.fermata.contact;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.contact.BlacklistEntries.Addressee;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/// Whom entries of the blacklist cover. Told apart here, from every contact's address: what an entry covers depends on
/// the domains above an address and on how it is written, which no index of the store knows.
final class Coverage {

    private static final int AT_ONCE = 1_000;

    private Coverage() {}

    /// How many contacts each entry covers; one that covers nobody is left out.
    static Map<String, Integer> counts(StatelessSession session, Map<String, String> reasons) {
        var counts = new HashMap<String, Integer>();
        if (reasons.isEmpty()) return counts;
        var list = Blacklist.of(reasons);
        for (var contact : new BlacklistEntries_(session).everybody()) {
            for (var entry : list.allCovering(contact.email())) counts.merge(entry, 1, Integer::sum);
        }
        return counts;
    }

    /// Whom these entries cover, by contact id, ascending; each contact with the narrowest.
    ///
    /// @param reasons by entry
    static Map<Long, Blacklist.Hit> of(StatelessSession session, Map<String, String> reasons) {
        var covered = new LinkedHashMap<Long, Blacklist.Hit>();
        if (reasons.isEmpty()) return covered;
        var list = Blacklist.of(reasons);
        for (var contact : new BlacklistEntries_(session).everybody()) {
            list.covering(contact.email()).ifPresent(hit -> covered.put(contact.contactId(), hit));
        }
        return covered;
    }

    static List<Addressee> among(StatelessSession session, long[] contactIds) {
        var found = new ArrayList<Addressee>(contactIds.length);
        for (int from = 0; from < contactIds.length; from += AT_ONCE) {
            int to = Math.min(contactIds.length, from + AT_ONCE);
            found.addAll(new BlacklistEntries_(session)
                    .among(Arrays.stream(contactIds, from, to).boxed().toList()));
        }
        return found;
    }

    /// One note for each entry, however many contacts it covers.
    static void note(StatelessSession session, ActivityKind kind, Map<Long, Blacklist.Hit> covered, Instant now) {
        var byEntry = new LinkedHashMap<Blacklist.Hit, List<Long>>();
        covered.forEach((id, hit) ->
                byEntry.computeIfAbsent(hit, first -> new ArrayList<>()).add(id));
        byEntry.forEach((hit, ids) -> ActivityLog.note(
                session,
                kind,
                null,
                hit.inOneLine(),
                now,
                ids.stream().mapToLong(Long::longValue).toArray()));
    }
}
