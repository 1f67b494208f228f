package app.fermata.sequence;

import app.fermata.store.Keys;
import java.util.Arrays;
import org.hibernate.StatelessSession;

/// Keeps tasks with their enrollments: exactly one open task where the next step is one, none for any other step.
final class TaskFollowing {

    private static final String WAITING = "e.state in ('ADDED', 'ACTIVE', 'PAUSED')";

    // An inner merge looks up by key what `exists` over the keys would compare one by one.
    private static final String EACH_TASK = "merge into task t using (select o.id, e.id is not null as is_next from "
            + Keys.AS_C + " join task o on o.enrollment_id = c.id left join enrollment e on e.id = o.enrollment_id"
            + " and e.step_id = o.step_id and " + WAITING + ") n on t.id = n.id when matched and ";

    private static final String DROP_STRAY = EACH_TASK + "t.done_at is null and not n.is_next then delete";

    private static final String REOPEN =
            EACH_TASK + "t.done_at is not null and n.is_next then update set done_at = null, outcome = null";

    // A task comes into being when the step before it was performed.
    private static final String ADD_MISSING = "insert into task (enrollment_id, step_id, created_at)"
            + " select e.id, e.step_id, coalesce(e.step_done_at, e.added_at) from " + Keys.AS_C
            + " join enrollment e on e.id = c.id join step s on s.id = e.step_id where s.kind <> 'AUTOMATIC_EMAIL' and "
            + WAITING + " and not exists (select 1 from task t where t.enrollment_id = e.id and t.step_id = e.step_id)";

    private TaskFollowing() {}

    /// Brings the open tasks of the given enrollments in line with the step they now stand before.
    ///
    /// A task that was done before its step was moved behind this one is opened again: the step is to be made now.
    static void follow(StatelessSession session, long... enrollmentIds) {
        if (enrollmentIds.length == 0) return;
        var keys = Arrays.stream(enrollmentIds).boxed().toArray(Long[]::new);
        Keys.inChunks(session, keys, DROP_STRAY, 1, statement -> statement.executeUpdate());
        Keys.inChunks(session, keys, REOPEN, 1, statement -> statement.executeUpdate());
        Keys.inChunks(session, keys, ADD_MISSING, 1, statement -> statement.executeUpdate());
    }
}
