package app.fermata.transfer;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.contact.ContactIntake;
import app.fermata.contact.ContactIntake.Stored;
import app.fermata.contact.FieldIntake;
import app.fermata.contact.ListIntake;
import app.fermata.sequence.Deleting;
import app.fermata.sequence.Selection;
import app.fermata.transfer.ImportRecords.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/// Takes one import back, in the caller's transaction.
final class ImportUndo {

    private final StatelessSession session;
    private final long importId;
    private final Instant now;
    private final LongStream.Builder touched = LongStream.builder();
    private int restored;
    private int leftAlone;

    ImportUndo(StatelessSession session, long importId, Instant now) {
        this.session = session;
        this.importId = importId;
        this.now = now;
    }

    ImportUndone run() {
        if (!ImportRecords.undo(session, importId, now)) return new ImportUndone(0, 0, 0);
        restoreChanged();
        var added = ImportRecords.added(session, importId);
        if (added.length > 0) {
            Deleting.takeAway(session, Selection.of(added), now);
        }
        FieldIntake.dropUnused(session, importId);
        ListIntake.dropUnused(session, importId);
        for (long id : added) touched.add(id);
        ActivityLog.note(
                session,
                ActivityKind.UNDONE,
                null,
                ActivityKind.IMPORTED.name(),
                now,
                touched.build().toArray());
        return new ImportUndone(added.length, restored, leftAlone);
    }

    private void restoreChanged() {
        for (var some = ImportRecords.changes(session, importId, 0);
                !some.isEmpty();
                some = ImportRecords.changes(session, importId, some.lastKey())) {
            restore(some);
        }
    }

    private void restore(Map<Long, List<Change>> changes) {
        var own = FieldIntake.values(session, changes.keySet());
        var lists = ListIntake.of(session, changes.keySet());
        var contacts = new ArrayList<Stored>();
        var values = new ArrayList<FieldIntake.Value>();
        var places = new ArrayList<ListIntake.Place>();
        for (var stored : ContactIntake.withIds(session, changes.keySet())) {
            long id = stored.id();
            var cells = StoredCells.of(stored.values());
            boolean whole = true;
            boolean rewritten = false;
            for (var change : changes.getOrDefault(id, List.of())) {
                if (change.cell().startsWith(DuplicateRows.OWN)) {
                    long field = key(change, DuplicateRows.OWN);
                    boolean same = own.getOrDefault(id, Map.of())
                            .getOrDefault(field, "")
                            .equals(change.after());
                    if (same) values.add(new FieldIntake.Value(id, field, change.before()));
                    whole &= same;
                } else if (change.cell().startsWith(DuplicateRows.LIST)) {
                    long list = key(change, DuplicateRows.LIST);
                    boolean same = lists.getOrDefault(id, List.of()).stream().anyMatch(on -> on.id() == list);
                    if (same) places.add(new ListIntake.Place(list, id));
                } else {
                    var field = ContactField.valueOf(change.cell());
                    boolean same = change.after().equals(cells.get(field));
                    if (same) cells.put(field, change.before());
                    rewritten |= same;
                    whole &= same;
                }
            }
            if (rewritten) contacts.add(new Stored(id, StoredCells.values(cells), stored.importId()));
            if (whole) restored++;
            else leftAlone++;
            touched.add(id);
        }
        ContactIntake.change(session, contacts);
        FieldIntake.put(session, values);
        ListIntake.remove(session, places);
    }

    private static long key(Change change, String prefix) {
        return Long.parseLong(change.cell().substring(prefix.length()));
    }
}
