package app.fermata.contact;

import app.fermata.store.Keys;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/// The statements that put many contacts on a list and take them off. Each answers whom it really touched.
final class ListStatements {

    private static final String PUT =
            "select contact_id from final table (insert into list_member (list_id, contact_id)"
                    + " select ?, k.id from " + Keys.AS_C + " join contact k on k.id = c.id where k.deletion_id = 0"
                    + " and not exists (select 1 from list_member m where m.list_id = ? and m.contact_id = k.id))";

    private static final String TAKE =
            "select contact_id from old table (merge into list_member m using (select id from " + Keys.AS_C
                    + ") c on m.list_id = ? and m.contact_id = c.id when matched then delete)";

    private static final String MEMBERS = "select contact_id from list_member where list_id = ?";

    private ListStatements() {}

    /// Puts those on the list that are not on it yet.
    static long[] put(StatelessSession session, long listId, long[] contactIds) {
        return touched(session, contactIds, PUT, 2, new int[] {1, 3}, listId);
    }

    /// Takes those off the list that are on it.
    static long[] take(StatelessSession session, long listId, long[] contactIds) {
        return touched(session, contactIds, TAKE, 1, new int[] {2}, listId);
    }

    /// Everybody on the list.
    static long[] members(StatelessSession session, long listId) {
        return session.doReturningWork(connection -> {
            var members = LongStream.builder();
            try (var statement = connection.prepareStatement(MEMBERS)) {
                statement.setLong(1, listId);
                try (var row = statement.executeQuery()) {
                    while (row.next()) members.add(row.getLong(1));
                }
            }
            return members.build().toArray();
        });
    }

    private static long[] touched(
            StatelessSession session, long[] contactIds, String sql, int keysAt, int[] listAt, long listId) {
        var touched = LongStream.builder();
        Keys.inChunks(session, contactIds, sql, keysAt, statement -> {
            for (int at : listAt) statement.setLong(at, listId);
            try (var row = statement.executeQuery()) {
                while (row.next()) touched.add(row.getLong(1));
            }
        });
        return touched.build().toArray();
    }
}
