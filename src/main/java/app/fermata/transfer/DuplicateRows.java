package app.fermata.transfer;

import app.fermata.contact.ContactIntake;
import app.fermata.contact.ContactIntake.Stored;
import app.fermata.contact.FieldIntake;
import app.fermata.contact.ListIntake;
import app.fermata.transfer.ImportRecords.Change;
import app.fermata.transfer.ImportRun.Incoming;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/// What an import does with rows whose contact is there already; what it changes it remembers.
final class DuplicateRows {

    static final String OWN = "OWN:";
    static final String LIST = "LIST:";

    private final StatelessSession session;
    private final long importId;
    private final Duplicates choice;

    private final List<Stored> contacts = new ArrayList<>();
    private final List<FieldIntake.Value> values = new ArrayList<>();
    private final List<ListIntake.Place> places = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    DuplicateRows(StatelessSession session, long importId, Duplicates choice) {
        this.session = session;
        this.importId = importId;
        this.choice = choice;
    }

    /// Applies the rows; the ids of the contacts that have changed.
    long[] meet(Map<Stored, Incoming> rows) {
        if (choice == Duplicates.SKIP || rows.isEmpty()) return new long[0];
        var ids = rows.keySet().stream().map(Stored::id).toList();
        var own = FieldIntake.values(session, ids);
        var lists = ListIntake.of(session, ids);
        var changed = new ArrayList<Long>();
        rows.forEach((stored, row) -> {
            int before = changes.size();
            fields(stored, row.draft());
            own(stored.id(), own.getOrDefault(stored.id(), Map.of()), row.own());
            var on = lists.getOrDefault(stored.id(), List.of()).stream()
                    .map(ListIntake.NamedList::id)
                    .collect(Collectors.toSet());
            row.lists().stream().filter(list -> !on.contains(list)).forEach(list -> put(stored.id(), list));
            if (changes.size() > before) changed.add(stored.id());
            // Whom this very import has added goes whole when it is undone.
            if (Long.valueOf(importId).equals(stored.importId()))
                changes.subList(before, changes.size()).clear();
        });
        write();
        return changed.stream().mapToLong(Long::longValue).toArray();
    }

    private void fields(Stored stored, Draft draft) {
        var cells = StoredCells.of(stored.values());
        int before = changes.size();
        for (var field : StoredCells.CHANGEABLE) {
            var status = draft.status();
            var next = field != ContactField.STATUS ? draft.field(field) : status == null ? "" : status.name();
            var current = cells.getOrDefault(field, "");
            if (!takes(current, next)) continue;
            cells.put(field, next);
            changes.add(new Change(stored.id(), field.name(), current, next));
        }
        if (changes.size() > before)
            contacts.add(new Stored(stored.id(), StoredCells.values(cells), stored.importId()));
    }

    private void own(long contactId, Map<Long, String> before, Map<Long, String> row) {
        row.forEach((field, next) -> {
            var current = before.getOrDefault(field, "");
            if (!takes(current, next)) return;
            values.add(new FieldIntake.Value(contactId, field, next));
            changes.add(new Change(contactId, OWN + field, current, next));
        });
    }

    private void put(long contactId, long list) {
        places.add(new ListIntake.Place(list, contactId));
        changes.add(new Change(contactId, LIST + list, "", "on"));
    }

    private boolean takes(String current, String next) {
        if (next.isEmpty() || next.equals(current)) return false;
        return current.isEmpty() || choice == Duplicates.OVERWRITE;
    }

    private void write() {
        ContactIntake.change(session, contacts);
        FieldIntake.put(session, values);
        ListIntake.add(session, places);
        ImportRecords.remember(session, importId, changes);
        contacts.clear();
        values.clear();
        places.clear();
        changes.clear();
    }
}
