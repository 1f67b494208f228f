package app.fermata.sequence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Writes many changes of place as one JDBC batch: every row gets a date of its own, so no single statement can do it.
final class Places {

    private static final int BATCH = 1_000;

    private Places() {}

    /// Carries the changes out by compare-and-set on the version; a row that has moved on is left.
    ///
    /// @return how many were carried out
    static int put(StatelessSession session, List<Place.Change> changes) {
        if (changes.isEmpty()) return 0;
        return session.doReturningWork(connection -> {
            try (var update = connection.prepareStatement("""
                    update enrollment set state = ?, paused_from = ?, pause_id = ?, step_position = ?, step_id = ?,
                      planned_at = ?, planned_why = ?, due_at = ?, spread = ?, version = version + 1
                    where id = ? and version = ?""")) {
                int done = 0;
                int waiting = 0;
                for (var change : changes) {
                    bind(update, change);
                    update.addBatch();
                    if (++waiting == BATCH) {
                        done += Arrays.stream(update.executeBatch()).sum();
                        waiting = 0;
                    }
                }
                return waiting == 0
                        ? done
                        : done + Arrays.stream(update.executeBatch()).sum();
            }
        });
    }

    private static void bind(PreparedStatement update, Place.Change change) throws SQLException {
        var to = change.to();
        update.setString(1, to.state().name());
        update.setString(2, to.pausedFrom() == null ? null : to.pausedFrom().name());
        update.setObject(3, to.pauseId(), Types.BIGINT);
        update.setInt(4, to.stepPosition());
        update.setObject(5, to.stepId(), Types.BIGINT);
        update.setObject(6, utc(to.plannedAt()));
        update.setString(7, to.plannedWhy());
        update.setObject(8, utc(to.dueAt()));
        update.setBoolean(9, to.spread());
        update.setLong(10, change.enrollmentId());
        update.setInt(11, change.version());
    }

    private static java.time.@Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
