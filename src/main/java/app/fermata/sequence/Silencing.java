package app.fermata.sequence;

import app.fermata.store.Keys;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hibernate.StatelessSession;

/// Takes the alarms away that have rung for nobody: for the paused and the ended, so that each rings once.
public final class Silencing {

    // In the order of the keys, as pauses lock their rows: found by its date and changed at once, an alarm could wait
    // for
    // a pause that waits for the alarm before it.
    private static final String SILENCE = "merge into enrollment e using (select id from " + Keys.AS_C
            + ") c on e.id = c.id when matched and e.due_at <= ? and e.state not in ('ADDED', 'ACTIVE', 'STOPPED')"
            + " then update set due_at = null";

    private Silencing() {}

    /// Silences every alarm at or before `now` that nobody waits for.
    ///
    /// @return how many
    public static int rung(StatelessSession session, Instant now) {
        var ids = new EnrollmentAlarms_(session).rungForNobody(now).toArray(Long[]::new);
        var silenced = new int[1];
        Keys.inChunks(session, ids, SILENCE, 1, statement -> {
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            silenced[0] += statement.executeUpdate();
        });
        return silenced[0];
    }
}
