package app.fermata.sequence;

import app.fermata.store.Keys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The statements that take many contacts out of all their sequences at once, and what has to be read beside them.
final class BlacklistStatements {

    // From a contact to its enrollments by their keys, one for each sequence there is.
    private static final String OF_CONTACTS =
            Keys.AS_C + " cross join sequences s join enrollment e on e.id = s.id * 4294967296 + c.id";

    private static final String STATES = "('ADDED', 'ACTIVE', 'PAUSED', 'STOPPED')";

    private static final String COUNT = "select count(*) from " + OF_CONTACTS + " where e.state in " + STATES;

    private static final String ENDING = "select e.id, e.state, e.paused_from, e.pause_id, e.step_position, e.step_id,"
            + " e.planned_at, e.planned_why, e.due_at, e.spread, e.leaving, e.problem from " + OF_CONTACTS
            + " where e.state in " + STATES + " for update";

    private static final String END = "merge into enrollment e using (select id from " + Keys.AS_C
            + ") c on e.id = c.id when matched and e.state in " + STATES + """
             then update set
              state = 'BLACKLISTED', problem = ?, ended_at = ?, paused_from = null, pause_id = null,
              planned_at = null, planned_why = null, due_at = null, version = e.version + 1
            """;

    private static final String CLEAR = "merge into enrollment e using (select id from " + Keys.AS_C
            + ") c on e.id = c.id when matched and e.state in " + STATES
            + " then update set problem = null, ended_at = null";

    private BlacklistStatements() {}

    /// An enrollment about to be ended.
    record Ending(
            long id, Place place, boolean leaving, @Nullable String problem) {}

    static int count(StatelessSession session, Long[] contactIds) {
        var count = new int[1];
        Keys.inChunks(session, contactIds, COUNT, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) count[0] += row.getInt(1);
            }
        });
        return count[0];
    }

    /// The enrollments of these contacts that a blacklist ends, kept from every other writer until the transaction is
    /// over.
    static List<Ending> ending(StatelessSession session, Long[] contactIds) {
        var ending = new ArrayList<Ending>();
        Keys.inChunks(session, contactIds, ENDING, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) ending.add(ending(row));
            }
        });
        return ending;
    }

    static int end(StatelessSession session, Long[] ids, String problem, Instant at) {
        var ended = new int[1];
        Keys.inChunks(session, ids, END, 1, statement -> {
            statement.setString(2, problem);
            statement.setObject(3, at.atOffset(ZoneOffset.UTC));
            ended[0] += statement.executeUpdate();
        });
        return ended[0];
    }

    /// Takes the marks of the end away from those that have been brought back.
    static void clear(StatelessSession session, Long[] ids) {
        Keys.inChunks(session, ids, CLEAR, 1, statement -> statement.executeUpdate());
    }

    private static Ending ending(ResultSet row) throws SQLException {
        var pausedFrom = row.getString(3);
        var place = new Place(
                SequenceState.valueOf(row.getString(2)),
                pausedFrom == null ? null : SequenceState.valueOf(pausedFrom),
                row.getObject(4, Long.class),
                row.getInt(5),
                row.getObject(6, Long.class),
                instant(row, 7),
                row.getString(8),
                instant(row, 9),
                row.getBoolean(10));
        return new Ending(row.getLong(1), place, row.getBoolean(11), row.getString(12));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
