package app.fermata.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/// The statements behind what is remembered of imports.
final class ImportRecords {

    private static final int FILE_NAME = 260;

    /// More cells than a contact can have.
    private static final int AT_ONCE = 5_000;

    private ImportRecords() {}

    /// One cell of a contact an import changed.
    record Change(long contactId, String cell, String before, String after) {}

    static long begin(StatelessSession session, String fileName, Instant at) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into import (file_name, imported_at, added, updated) values (?, ?, 0, 0)",
                    new String[] {"ID"})) {
                statement.setString(1, fileName.substring(0, Math.min(fileName.length(), FILE_NAME)));
                statement.setObject(2, at);
                statement.executeUpdate();
                try (var key = statement.getGeneratedKeys()) {
                    key.next();
                    return key.getLong(1);
                }
            }
        });
    }

    static void finish(StatelessSession session, long importId, int added, int updated) {
        run(session, "update import set added = ?, updated = ? where id = ?", added, updated, importId);
    }

    /// Marks an import as undone; false when it was already, or there is none.
    static boolean undo(StatelessSession session, long importId, Instant at) {
        return run(session, "update import set undone_at = ? where id = ? and undone_at is null", at, importId) == 1;
    }

    /// Remembers changes; of a cell changed twice, the content before the first.
    static void remember(StatelessSession session, long importId, List<Change> changes) {
        if (changes.isEmpty()) return;
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "merge into import_change t using (values (cast(? as bigint), cast(? as bigint),"
                            + " cast(? as varchar), cast(? as varchar), cast(? as varchar))) s(i, c, cell, b, a)"
                            + " on t.import_id = s.i and t.contact_id = s.c and t.cell = s.cell"
                            + " when matched then update set content_after = s.a"
                            + " when not matched then insert (import_id, contact_id, cell, content_before,"
                            + " content_after) values (s.i, s.c, s.cell, s.b, s.a)")) {
                for (var change : changes) {
                    statement.setLong(1, importId);
                    statement.setLong(2, change.contactId());
                    statement.setString(3, change.cell());
                    statement.setString(4, change.before());
                    statement.setString(5, change.after());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /// What an import changed of the contacts with ids above `after`, by contact, in ascending order: of some of them,
    /// and of each of those all.
    static NavigableMap<Long, List<Change>> changes(StatelessSession session, long importId, long after) {
        return session.doReturningWork(connection -> {
            // In the order of the key, so that nothing is sorted.
            try (var statement = connection.prepareStatement("select contact_id, cell, content_before, content_after"
                    + " from import_change where import_id = ? and contact_id > ?"
                    + " order by import_id, contact_id, cell limit " + AT_ONCE)) {
                statement.setLong(1, importId);
                statement.setLong(2, after);
                var changes = new TreeMap<Long, List<Change>>();
                int count = 0;
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        count++;
                        var change = new Change(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
                        changes.computeIfAbsent(change.contactId(), id -> new ArrayList<>())
                                .add(change);
                    }
                }
                // The last may have been cut in two.
                if (count == AT_ONCE && changes.size() > 1) changes.pollLastEntry();
                return changes;
            }
        });
    }

    /// The living contacts an import added, in ascending order.
    static long[] added(StatelessSession session, long importId) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "select id from contact where import_id = ? and deletion_id = 0 order by id")) {
                statement.setLong(1, importId);
                var ids = java.util.stream.LongStream.builder();
                try (var row = statement.executeQuery()) {
                    while (row.next()) ids.add(row.getLong(1));
                }
                return ids.build().toArray();
            }
        });
    }

    private static int run(StatelessSession session, String sql, Object... values) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
                return statement.executeUpdate();
            }
        });
    }
}
