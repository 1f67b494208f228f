package app.fermata.sequence;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;

/// Writes the steps of a sequence. A step keeps its number through every edit: it is what the history hangs on.
final class StepRows {

    private static final String INSERT = "insert into step (id, sequence_id, position, kind, title, interval_days,"
            + " slot_from, slot_to, subject, body, in_thread) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private StepRows() {}

    /// Replaces the steps of a sequence by these, each of which has its number.
    static void replace(StatelessSession session, long sequenceId, List<StepText> steps) {
        new SequenceStore_(session).deleteSteps(sequenceId);
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                int position = 0;
                for (var step : steps) {
                    insert.setLong(1, Objects.requireNonNull(step.id()));
                    insert.setLong(2, sequenceId);
                    insert.setInt(3, ++position);
                    insert.setString(4, step.kind().name());
                    insert.setString(5, step.title());
                    insert.setInt(6, step.intervalDays());
                    insert.setObject(7, step.slot() == null ? null : step.slot().from(), Types.INTEGER);
                    insert.setObject(8, step.slot() == null ? null : step.slot().to(), Types.INTEGER);
                    insert.setString(9, step.subject());
                    insert.setString(10, step.body());
                    insert.setBoolean(11, step.inThread());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /// The same steps, the new ones with a number kept for them. A number that is never used is a gap, which does no
    /// harm.
    static List<StepText> numbered(StatelessSession session, long sequenceId, List<StepText> steps) {
        var numbered = new ArrayList<StepText>();
        for (var step : steps) {
            numbered.add(step.id() == null ? step.withId(reserve(session, sequenceId, -1 - numbered.size())) : step);
        }
        return numbered;
    }

    private static Long reserve(StatelessSession session, long sequenceId, int position) {
        var placeholder = new Step();
        placeholder.sequenceId = sequenceId;
        placeholder.position = position;
        session.insert(placeholder);
        session.delete(placeholder);
        return Objects.requireNonNull(placeholder.id);
    }
}
