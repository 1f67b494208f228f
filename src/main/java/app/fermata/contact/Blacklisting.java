package app.fermata.contact;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.contact.BlacklistTarget.Address;
import app.fermata.contact.BlacklistTarget.Domain;
import app.fermata.contact.BlacklistTarget.Unreadable;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;

/// Putting addresses and domains on the blacklist, taking them off, and taking either back.
///
/// Whoever is covered is taken out of every sequence at once ([BlacklistEffect]). A contact's own status is left as
/// it is: it is the rep's word on a person, the blacklist a rule on addresses, and one that is lifted must not leave
/// its mark on thousands of contacts.
public final class Blacklisting {

    private static final int AT_ONCE = 1_000;

    private final Workspace workspace;
    private final BlacklistEffect effect;

    public Blacklisting(Workspace workspace, BlacklistEffect effect) {
        this.workspace = workspace;
        this.effect = effect;
    }

    /// Every entry with the contacts it covers, by entry.
    public List<BlacklistRow> entries() {
        return workspace.read(Blacklisting::rows);
    }

    private static List<BlacklistRow> rows(StatelessSession session) {
        var entries = new BlacklistEntries_(session).all();
        var reasons = new HashMap<String, String>();
        for (var entry : entries) reasons.put(entry.entry, entry.reason);
        var covered = Coverage.counts(session, reasons);
        return entries.stream()
                .map(entry -> new BlacklistRow(
                        entry.entry, entry.reason, entry.addedAt, covered.getOrDefault(entry.entry, 0)))
                .toList();
    }

    /// The addresses of some contacts, in the order of their ids.
    public List<Address> addresses(long... contactIds) {
        return workspace.read(session -> {
            var addresses = new ArrayList<Address>(contactIds.length);
            for (var contact : Coverage.among(session, contactIds)) {
                if (BlacklistTarget.read(contact.email()) instanceof Address address) addresses.add(address);
            }
            return addresses;
        });
    }

    /// What [#add] would do. Changes nothing.
    public BlacklistPreview preview(List<BlacklistWish> wishes) {
        return workspace.read(session -> {
            var there = there(session);
            var fresh = fresh(wishes, there.keySet());
            var covered = Coverage.of(session, reasons(fresh));
            var already = wishes.stream()
                    .map(wish -> wish.target().entry())
                    .filter(there::containsKey)
                    .distinct()
                    .toList();
            var unreadable = wishes.stream()
                    .map(BlacklistWish::target)
                    .filter(Unreadable.class::isInstance)
                    .map(Unreadable.class::cast)
                    .toList();
            return new BlacklistPreview(
                    List.copyOf(fresh.values()),
                    already,
                    unreadable,
                    covered.size(),
                    effect.count(session, ids(covered)));
        });
    }

    /// Adds what can be read and is not there yet, and ends what the covered contacts are in.
    public BlacklistAdded add(List<BlacklistWish> wishes, Instant now) {
        return workspace.write(session -> {
            var fresh = fresh(wishes, there(session).keySet());
            new BlacklistEntries_(session)
                    .addAll(fresh.values().stream()
                            .map(wish -> entry(wish, now))
                            .toList());
            var covered = Coverage.of(session, reasons(fresh));
            Coverage.note(session, ActivityKind.BLACKLISTED, covered, now);
            var why = new HashMap<Long, String>();
            covered.forEach((id, hit) -> why.put(id, hit.inOneLine()));
            var ended = effect.end(session, why, now);
            return new BlacklistAdded(List.copyOf(fresh.keySet()), covered.size(), ended);
        });
    }

    /// Takes an addition back: the entries go, and whoever nothing else forbids is exactly as before.
    public BlacklistUndone undo(BlacklistAdded added, Instant now) {
        return workspace.write(session -> {
            var entriesAgain = new HashMap<String, String>();
            for (var entry : added.entries()) entriesAgain.put(entry, "");
            var covered = Coverage.of(session, entriesAgain);
            int entries = remove(session, added.entries());
            var still = Blacklist.read(session);
            var forbidden = new HashSet<Long>();
            for (var contact : Coverage.among(session, ids(covered))) {
                if (still.covering(contact.email()).isPresent()) forbidden.add(contact.contactId());
            }
            int restored = added.ended().back(session, forbidden::contains);
            undone(session, ActivityKind.BLACKLISTED, ids(covered), now);
            return new BlacklistUndone(entries, restored, added.ended().count() - restored);
        });
    }

    /// Takes entries off the blacklist. Whoever they have taken out of a sequence stays out: it can be added again.
    public BlacklistRemoved remove(List<String> entries, Instant now) {
        return workspace.write(session -> {
            var wanted = new HashSet<>(entries);
            var rows = rows(session).stream()
                    .filter(row -> wanted.contains(row.entry()))
                    .toList();
            remove(session, entries);
            Coverage.note(session, ActivityKind.UNBLACKLISTED, Coverage.of(session, reasons(rows)), now);
            return new BlacklistRemoved(rows);
        });
    }

    /// Puts removed entries back as they were. Whoever has been added to a sequence meanwhile is looked at when the
    /// next message is due.
    public BlacklistUndone undo(BlacklistRemoved removed, Instant now) {
        return workspace.write(session -> {
            var there = there(session);
            var back = removed.entries().stream()
                    .filter(row -> !there.containsKey(row.entry()))
                    .toList();
            new BlacklistEntries_(session)
                    .addAll(back.stream()
                            .map(row -> entry(row.entry(), row.reason(), row.addedAt()))
                            .toList());
            undone(session, ActivityKind.UNBLACKLISTED, ids(Coverage.of(session, reasons(back))), now);
            return new BlacklistUndone(back.size(), 0, 0);
        });
    }

    private static Map<String, String> there(StatelessSession session) {
        var there = new HashMap<String, String>();
        for (var entry : new BlacklistEntries_(session).all()) there.put(entry.entry, entry.reason);
        return there;
    }

    private static Map<String, BlacklistWish> fresh(List<BlacklistWish> wishes, Set<String> there) {
        var fresh = new LinkedHashMap<String, BlacklistWish>();
        for (var wish : wishes) {
            boolean readable = wish.target() instanceof Address || wish.target() instanceof Domain;
            if (readable && !there.contains(wish.target().entry())) {
                fresh.putIfAbsent(wish.target().entry(), wish);
            }
        }
        return fresh;
    }

    private static Map<String, String> reasons(Map<String, BlacklistWish> wishes) {
        var reasons = new HashMap<String, String>();
        wishes.forEach((entry, wish) -> reasons.put(entry, wish.reason()));
        return reasons;
    }

    private static Map<String, String> reasons(List<BlacklistRow> rows) {
        var reasons = new HashMap<String, String>();
        for (var row : rows) reasons.put(row.entry(), row.reason());
        return reasons;
    }

    private static int remove(StatelessSession session, List<String> entries) {
        int removed = 0;
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            removed += new BlacklistEntries_(session)
                    .remove(entries.subList(from, Math.min(entries.size(), from + AT_ONCE)));
        }
        return removed;
    }

    private static BlacklistEntry entry(BlacklistWish wish, Instant now) {
        return entry(wish.target().entry(), wish.reason(), now);
    }

    private static BlacklistEntry entry(String target, String reason, Instant addedAt) {
        var entry = new BlacklistEntry();
        entry.entry = target;
        entry.reason = reason;
        entry.addedAt = addedAt;
        return entry;
    }

    private static void undone(StatelessSession session, ActivityKind kind, long[] contactIds, Instant now) {
        ActivityLog.note(session, ActivityKind.UNDONE, null, kind.name(), now, contactIds);
    }

    private static long[] ids(Map<Long, ?> covered) {
        return covered.keySet().stream().mapToLong(Long::longValue).toArray();
    }
}
