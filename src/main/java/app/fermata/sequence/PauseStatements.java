package app.fermata.sequence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    // not.
    private static final String UNPAUSE_AS_KEPT = MERGE + """
             when matched and e.state = 'PAUSED' then update set
              state = e.paused_from, paused_from = null, pause_id = null, spread = false,
              due_at = case when e.due_at is null and not e.leaving and not exists (
                  select 1 from step s where s.id = e.step_id and s.kind <> 'AUTOMATIC_EMAIL')
                then e.planned_at else e.due_at end,
              version = e.version + 1
            """;

    private static final String STATES = "select e.state, count(*), sum(case when e.leaving"
            + " and (e.pause_id = ? or e.state in ('ADDED', 'ACTIVE')) then 1 else 0 end) from " + Keys.AS_C
            + " join enrollment e on e.id = c.id group by e.state";

    private static final String PAUSED =
            "select e.id, e.version, e.paused_from, e.pause_id, e.step_position, e.step_id,"
                    + " e.planned_at, e.planned_why, e.due_at, e.spread, e.leaving from " + Keys.AS_C
                    + " join enrollment e on e.id = c.id where e.state = 'PAUSED'";

    private static final long NO_PAUSE = 0;

    private PauseStatements() {}

    /// How many of some enrollments are in each state.
    ///
    /// @param leaving how many of them a pause could not hold back any more
    record States(Map<SequenceState, Integer> counts, int leaving) {}

    /// Pauses those that are Added or Active.
    ///
    /// @return how many that were
    static int pause(StatelessSession session, Long[] ids, long pauseId) {
        return update(session, ids, PAUSE, statement -> statement.setLong(2, pauseId));
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
        Keys.inChunks(session, ids, STATES, 2, statement -> {
            statement.setLong(1, pauseId);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    counts.merge(SequenceState.valueOf(row.getString(1)), row.getInt(2), Integer::sum);
                    leaving[0] += row.getInt(3);
                }
            }
        });
        return new States(counts, leaving[0]);
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
