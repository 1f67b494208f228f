package app.fermata.sequence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads everybody who stands before a step of one sequence.
final class WaitingRows {

    private static final String WAITING = "e.id between ? and ? and e.state in ('ADDED', 'ACTIVE', 'PAUSED', 'ERROR')";

    private static final String ROWS = "select e.id, e.version, e.state, e.paused_from, e.pause_id, e.step_position,"
            + " e.step_id, e.planned_at, e.planned_why, e.due_at, e.spread, e.added_at, e.step_done_at, e.leaving"
            + " from enrollment e where " + WAITING + " order by e.id";

    // Nearly always empty: only moving steps lets one that was made stand ahead.
    private static final String MADE = "select m.enrollment_id, m.step_id from (select d.enrollment_id, d.step_id from"
            + " delivery d where d.enrollment_id between ? and ? union select t.enrollment_id, t.step_id from task t"
            + " where t.enrollment_id between ? and ? and t.done_at is not null) m"
            + " join step s on s.id = m.step_id join enrollment e on e.id = m.enrollment_id"
            + " where s.position >= e.step_position and e.state in ('ADDED', 'ACTIVE', 'PAUSED', 'ERROR')";

    private WaitingRows() {}

    /// Those rows as they are now.
    static List<WaitingRow> of(StatelessSession session, long sequenceId) {
        return read(session, sequenceId, ROWS);
    }

    /// The same, with every other writer kept waiting until this transaction ends.
    static List<WaitingRow> locked(StatelessSession session, long sequenceId) {
        return read(session, sequenceId, ROWS + " for update");
    }

    private static List<WaitingRow> read(StatelessSession session, long sequenceId, String sql) {
        return session.doReturningWork(connection -> {
            var rows = new ArrayList<WaitingRow>();
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, EnrollmentId.first(sequenceId));
                statement.setLong(2, EnrollmentId.last(sequenceId));
                try (var row = statement.executeQuery()) {
                    while (row.next()) rows.add(row(row));
                }
            }
            Map<Long, Set<Long>> made = new HashMap<>();
            try (var statement = connection.prepareStatement(MADE)) {
                for (int i = 1; i <= 4; i += 2) {
                    statement.setLong(i, EnrollmentId.first(sequenceId));
                    statement.setLong(i + 1, EnrollmentId.last(sequenceId));
                }
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        made.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                                .add(row.getLong(2));
                    }
                }
            }
            rows.replaceAll(row -> made.containsKey(row.id()) ? row.withMade(made.get(row.id())) : row);
            return rows;
        });
    }

    private static WaitingRow row(ResultSet row) throws SQLException {
        var pausedFrom = row.getString(4);
        var place = new Place(
                SequenceState.valueOf(row.getString(3)),
                pausedFrom == null ? null : SequenceState.valueOf(pausedFrom),
                row.getObject(5, Long.class),
                row.getInt(6),
                row.getObject(7, Long.class),
                instant(row, 8),
                row.getString(9),
                instant(row, 10),
                row.getBoolean(11));
        return new WaitingRow(
                row.getLong(1),
                row.getInt(2),
                place,
                Objects.requireNonNull(instant(row, 12)),
                instant(row, 13),
                row.getBoolean(14),
                Set.of());
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }
}
