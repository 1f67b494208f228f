package app.fermata.sequence;

import app.fermata.store.Keys;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The statements that pause many enrollments and let them go again: one `merge` over the keys, and what has to be
/// read beside it.
final class PauseStatements {

    private static final String MERGE =
            "merge into enrollment e using (select id from " + Keys.AS_C + ") c on e.id = c.id";

    private static final String PAUSE = MERGE + """
             when matched and e.state in ('ADDED', 'ACTIVE') then update set
              state = 'PAUSED', paused_from = e.state, pause_id = ?, version = e.version + 1
            """;

    // The alarm a pause took away when it rang is set again; one that a message on its way or a task has none of is
    // not. A step that has no date yet waits for the scheduler to find one, whatever it is.
    private static final String ALARM = "case when e.due_at is null and not e.leaving and (e.planned_at is null"
            + " or not exists (select 1 from step s where s.id = e.step_id and s.kind <> 'AUTOMATIC_EMAIL'))"
            + " then coalesce(e.planned_at, e.added_at) else e.due_at end";

    private static final String UNPAUSE_AS_KEPT = MERGE
            + " when matched and e.state = 'PAUSED' then update set state = e.paused_from, paused_from = null,"
            + " pause_id = null, spread = false, due_at = " + ALARM + ", version = e.version + 1";

    private static final String STATES = "select e.state, count(*), sum(case when e.leaving"
            + " and (e.pause_id = ? or e.state in ('ADDED', 'ACTIVE')) then 1 else 0 end),"
            + " array_agg(e.contact_id) filter (where e.pause_id = ?) from " + Keys.AS_C
            + " join enrollment e on e.id = c.id group by e.state";

    private static final String PAUSED =
            "select e.id, e.version, e.paused_from, e.pause_id, e.step_position, e.step_id,"
                    + " e.planned_at, e.planned_why, e.due_at, e.spread, e.leaving from " + Keys.AS_C
                    + " join enrollment e on e.id = c.id where e.state = 'PAUSED'";

    // What `undo` of a pause did is in the answer: exactly those who were still paused by it.
    private static final String UNDO = "select contact_id from final table (update enrollment e set"
            + " state = e.paused_from, paused_from = null, pause_id = null, due_at = " + ALARM
            + ", version = e.version + 1"
            + " where e.id between ? and ? and e.state = 'PAUSED' and e.pause_id = ?)";

    private static final String GOING = "select e.contact_id from " + Keys.AS_C
            + " join enrollment e on e.id = c.id where e.state in ('ADDED', 'ACTIVE', 'STOPPED')";

    private static final long NO_PAUSE = 0;

    private PauseStatements() {}

    /// How many of some enrollments are in each state.
    ///
    /// @param leaving how many of them a pause could not hold back any more
    /// @param held the contacts the pause in question holds
    record States(Map<SequenceState, Integer> counts, int leaving, LongStream held) {}

    /// Pauses those that are Added or Active.
    ///
    /// @return how many that were
    static int pause(StatelessSession session, Long[] ids, long pauseId) {
        return update(session, ids, PAUSE, statement -> statement.setLong(2, pauseId));
    }

    /// Takes a pause back for everybody still paused by it.
    ///
    /// @return the contacts it was taken back for
    static long[] undo(StatelessSession session, long sequenceId, long pauseId) {
        return session.doReturningWork(connection -> {
            var back = LongStream.builder();
            try (var statement = connection.prepareStatement(UNDO)) {
                statement.setLong(1, EnrollmentId.first(sequenceId));
                statement.setLong(2, EnrollmentId.last(sequenceId));
                statement.setLong(3, pauseId);
                try (var row = statement.executeQuery()) {
                    while (row.next()) back.add(row.getLong(1));
                }
            }
            return back.build().toArray();
        });
    }

    /// Lets those that are Paused go again, with step and date as they are.
    ///
    /// @return how many that were
    static int unpauseAsKept(StatelessSession session, Long[] ids) {
        return update(session, ids, UNPAUSE_AS_KEPT, statement -> {});
    }

    /// Counts by state, and those that could be paused but for a message on its way.
    static States states(StatelessSession session, Long[] ids) {
        return states(session, ids, NO_PAUSE);
    }

    /// Counts by state, and those of a pause whose message is on its way. None of them is Added or Active any more.
    static States states(StatelessSession session, Long[] ids, long pauseId) {
        var counts = new EnumMap<SequenceState, Integer>(SequenceState.class);
        var leaving = new int[1];
        var held = LongStream.builder();
        Keys.inChunks(session, ids, STATES, 3, statement -> {
            statement.setLong(1, pauseId);
            statement.setLong(2, pauseId);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    counts.merge(SequenceState.valueOf(row.getString(1)), row.getInt(2), Integer::sum);
                    leaving[0] += row.getInt(3);
                    addAll(row.getArray(4), held);
                }
            }
        });
        return new States(counts, leaving[0], held.build());
    }

    private static void addAll(@Nullable Array contacts, LongStream.Builder into) throws SQLException {
        if (contacts == null) return;
        for (var contact : (Object[]) contacts.getArray()) into.add((Long) contact);
    }

    /// Those that are Paused, in the order they were planned.
    static List<PausedRow> paused(StatelessSession session, Long[] ids) {
        var paused = new ArrayList<PausedRow>();
        Keys.inChunks(session, ids, PAUSED, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) paused.add(pausedRow(row));
            }
        });
        paused.sort(Comparator.comparing(PausedRow::plannedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparingLong(PausedRow::id));
        return paused;
    }

    /// The contacts of paused rows that were let go.
    ///
    /// @param unpaused how many were: where it is not all of them, somebody else changed the rest first
    static long[] going(StatelessSession session, List<PausedRow> rows, int unpaused) {
        if (rows.size() == unpaused) return contacts(rows.stream().map(PausedRow::id));
        var ids = rows.stream().map(PausedRow::id).toArray(Long[]::new);
        var going = LongStream.builder();
        Keys.inChunks(session, ids, GOING, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) going.add(row.getLong(1));
            }
        });
        return going.build().toArray();
    }

    private static long[] contacts(Stream<Long> enrollmentIds) {
        return enrollmentIds.mapToLong(id -> EnrollmentId.contactOf(id)).toArray();
    }

    private static PausedRow pausedRow(ResultSet row) throws SQLException {
        return new PausedRow(
                row.getLong(1),
                row.getInt(2),
                SequenceState.valueOf(row.getString(3)),
                row.getLong(4),
                row.getInt(5),
                row.getObject(6, Long.class),
                instant(row, 7),
                row.getString(8),
                instant(row, 9),
                row.getBoolean(10),
                row.getBoolean(11));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static int update(StatelessSession session, Long[] ids, String sql, Keys.Work binding) {
        var changed = new int[1];
        Keys.inChunks(session, ids, sql, 1, statement -> {
            binding.run(statement);
            changed[0] += statement.executeUpdate();
        });
        return changed[0];
    }
}
