package app.fermata.sequence;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import java.time.Instant;
import org.hibernate.StatelessSession;

/// Notes in the history that something done in a sequence was taken back.
final class Undoing {

    private Undoing() {}

    /// @param undone the kind of what was taken back
    /// @param contactIds for whom it was; who had moved on is not among them
    static void note(StatelessSession session, ActivityKind undone, long sequenceId, Instant at, long... contactIds) {
        ActivityLog.note(session, ActivityKind.UNDONE, sequenceId, undone.name(), at, contactIds);
    }
}
