package app.fermata.sequence;

import app.fermata.store.Keys;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.StatelessSession;

/// The statements that add many contacts to a sequence and take them out again.
final class EnrollStatements {

    private static final int BATCH = 1_000;

    private static final String INSERT = """
            insert into enrollment (id, sequence_id, contact_id, state, version, added_at, step_position, step_id,
              planned_at, planned_why, due_at, batch_id, spread)
            values (?, ?, ?, 'ADDED', 0, ?, 1, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SET_ADDED = "merge into contact k using (select id from " + Keys.AS_C
            + ") c on k.id = c.id when matched and k.status = 'NEW' then update set status = 'ADDED'";

    private static final String UNTOUCHED = "e.batch_id = ? and e.state = 'ADDED' and not e.leaving";

    private static final String DROP_TASKS = "merge into task t using (select o.id from " + Keys.AS_C
            + " join enrollment e on e.id = c.id join task o on o.enrollment_id = e.id where " + UNTOUCHED
            + ") n on t.id = n.id when matched then delete";

    // Before the enrollments go: whose status is still the one that adding gave it.
    private static final String SET_NEW = "merge into contact k using (select e.contact_id as id from " + Keys.AS_C
            + " join enrollment e on e.id = c.id where " + UNTOUCHED
            + ") n on k.id = n.id when matched and k.status = 'ADDED' then update set status = 'NEW'";

    private static final String DROP = "merge into enrollment e using (select id from " + Keys.AS_C
            + ") c on e.id = c.id when matched and " + UNTOUCHED + " then delete";

    private EnrollStatements() {}

    /// What all rows of a batch have in common.
    record Common(SequencePlan plan, StepPlan step, long batchId, boolean spread, Instant now) {}

    /// Inserts one row for each key, in the order given, which is that of the keys.
    static void insert(StatelessSession session, Common common, Long[] keys, List<Planned> dates) {
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (int i = 0; i < keys.length; i++) {
                    bind(insert, common, keys[i], dates.get(i));
                    insert.addBatch();
                    if ((i + 1) % BATCH == 0) insert.executeBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement insert, Common common, long key, Planned planned) throws SQLException {
        // The store keeps microseconds and would round up, to an instant that has not come yet.
        var at = planned.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        insert.setLong(1, key);
        insert.setLong(2, common.plan().id());
        insert.setLong(3, EnrollmentId.contactOf(key));
        insert.setObject(4, common.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        insert.setLong(5, common.step().id());
        insert.setObject(6, at);
        insert.setString(7, planned.why().text());
        if (common.step().kind().isTask()) insert.setNull(8, Types.TIMESTAMP_WITH_TIMEZONE);
        else insert.setObject(8, at);
        insert.setLong(9, common.batchId());
        insert.setBoolean(10, common.spread());
    }

    /// Gives those whose status is New the status Added.
    static void setAdded(StatelessSession session, Selection contacts) {
        Keys.inChunks(session, contacts.keys(), SET_ADDED, 1, PreparedStatement::executeUpdate);
    }

    /// Takes out again whoever of a batch has not moved on, with their tasks and the status of before.
    ///
    /// @return how many
    static int takeBack(StatelessSession session, long sequenceId, EnrollResult.Before before) {
        var keys = EnrollmentId.of(sequenceId, before.contacts());
        ofBatch(session, keys, DROP_TASKS, before.batchId());
        ofBatch(session, EnrollmentId.of(sequenceId, before.renamed()), SET_NEW, before.batchId());
        return ofBatch(session, keys, DROP, before.batchId());
    }

    private static int ofBatch(StatelessSession session, Long[] keys, String sql, long batchId) {
        var changed = new int[1];
        Keys.inChunks(session, keys, sql, 1, statement -> {
            statement.setLong(2, batchId);
            changed[0] += statement.executeUpdate();
        });
        return changed[0];
    }
}
