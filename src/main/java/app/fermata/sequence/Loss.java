package app.fermata.sequence;

import app.fermata.store.Keys;
import java.util.HashSet;
import org.hibernate.StatelessSession;

/// What taking contacts out of sequences loses.
///
/// @param enrolled contacts that are in a sequence it concerns, in any state
/// @param engaged those of them a sequence still has steps for
/// @param messages emails planned to them, those kept through a pause too
/// @param tasks open tasks for them, hidden ones too
/// @param leaving messages already on their way, which cannot be called back
public record Loss(int enrolled, int engaged, int messages, int tasks, int leaving) {

    private static final String ROWS = "select e.contact_id, e.state, e.leaving, s.kind from " + Keys.AS_C
            + " join enrollment e on e.%s = c.id left join step s on s.id = e.step_id";

    /// Of the enrollments with these keys.
    static Loss ofEnrollments(StatelessSession session, Long[] keys) {
        return of(session, keys, ROWS.formatted("id"));
    }

    /// Of everything these contacts are in.
    static Loss ofContacts(StatelessSession session, Long[] contactIds) {
        return of(session, contactIds, ROWS.formatted("contact_id"));
    }

    private static Loss of(StatelessSession session, Long[] keys, String sql) {
        var enrolled = new HashSet<Long>();
        var engaged = new HashSet<Long>();
        int[] counts = new int[3];
        Keys.inChunks(session, keys, sql, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    enrolled.add(row.getLong(1));
                    if (row.getBoolean(3)) counts[2]++;
                    if (!SequenceState.valueOf(row.getString(2)).isEngaged()) continue;
                    engaged.add(row.getLong(1));
                    var kind = row.getString(4);
                    if (kind == null || row.getBoolean(3)) continue;
                    counts[StepKind.valueOf(kind).isTask() ? 1 : 0]++;
                }
            }
        });
        return new Loss(enrolled.size(), engaged.size(), counts[0], counts[1], counts[2]);
    }
}
