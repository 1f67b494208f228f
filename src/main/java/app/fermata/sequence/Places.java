package app.fermata.sequence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Writes many places as one JDBC batch: every row gets a date of its own, so no single statement can do it.
///
/// Rows are written in the order of their keys, so that two writers wait for one another and never in a circle.
final class Places {

    private static final int BATCH = 1_000;

    private static final String SET = """
            update enrollment set state = ?, paused_from = ?, pause_id = ?, step_position = ?, step_id = ?,
              planned_at = ?, planned_why = ?, due_at = ?, spread = ?, version = version + 1
            """;
    private static final int SET_VALUES = 9;

    private Places() {}

    /// Carries the changes out by compare-and-set on the version; a row that has moved on is left.
    ///
    /// @return how many were carried out
    static int put(StatelessSession session, List<Place.Change> changes) {
        var inOrder = changes.stream()
                .sorted(Comparator.comparingLong(Place.Change::enrollmentId))
                .toList();
        var done = batch(session, SET + "where id = ? and version = ?", inOrder, (update, change) -> {
            bind(update, change.to());
            update.setLong(SET_VALUES + 1, change.enrollmentId());
            update.setInt(SET_VALUES + 2, change.version());
        });
        return Arrays.stream(done).sum();
    }

    /// Carries returns out by compare-and-set on state and step; a row that has moved on is left.
    ///
    /// @return the contacts of those that were carried out
    static long[] putBack(StatelessSession session, List<Place.Return> returns) {
        var inOrder = returns.stream()
                .sorted(Comparator.comparingLong(Place.Return::enrollmentId))
                .toList();
        var where = "where id = ? and state = ? and step_position = ? and leaving = ?";
        var done = batch(session, SET + where, inOrder, (update, back) -> {
            bind(update, back.to());
            update.setLong(SET_VALUES + 1, back.enrollmentId());
            update.setString(SET_VALUES + 2, back.from().name());
            update.setInt(SET_VALUES + 3, back.fromPosition());
            update.setBoolean(SET_VALUES + 4, back.leaving());
        });
        return IntStream.range(0, done.length)
                .filter(i -> done[i] == 1)
                .mapToLong(i -> EnrollmentId.contactOf(inOrder.get(i).enrollmentId()))
                .toArray();
    }

    private interface Binding<T> {
        void bind(PreparedStatement update, T row) throws SQLException;
    }

    /// How many rows each update changed: one, or none.
    private static <T> int[] batch(StatelessSession session, String sql, List<T> rows, Binding<T> binding) {
        var done = new int[rows.size()];
        if (rows.isEmpty()) return done;
        return session.doReturningWork(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                for (int from = 0; from < done.length; from += BATCH) {
                    var some = rows.subList(from, Math.min(done.length, from + BATCH));
                    for (var row : some) {
                        binding.bind(update, row);
                        update.addBatch();
                    }
                    System.arraycopy(update.executeBatch(), 0, done, from, some.size());
                }
                return done;
            }
        });
    }

    private static void bind(PreparedStatement update, Place to) throws SQLException {
        update.setString(1, to.state().name());
        update.setString(2, to.pausedFrom() == null ? null : to.pausedFrom().name());
        update.setObject(3, to.pauseId(), Types.BIGINT);
        update.setInt(4, to.stepPosition());
        update.setObject(5, to.stepId(), Types.BIGINT);
        update.setObject(6, utc(to.plannedAt()));
        update.setString(7, to.plannedWhy());
        update.setObject(8, utc(to.dueAt()));
        update.setBoolean(9, to.spread());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
