package app.fermata.sequence;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.store.Keys;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.StatelessSession;

/// Removing contacts from a sequence, and taking it back.
///
/// No step of it is made any more and its tasks are nowhere; what was sent stays known. The contact counts as having
/// been in the sequence. A message already leaving cannot be called back; where it goes is noted as ever.
public final class Removing {

    private static final String PRESENT = "select e.id from " + Keys.AS_C + " join enrollment e on e.id = c.id";

    private final Workspace workspace;
    private final MessageFates fates;

    public Removing(Workspace workspace, MessageFates fates) {
        this.workspace = workspace;
        this.fates = fates;
    }

    /// The sequences the selection is in, those with most of it first.
    public List<SequenceChoice> choices(Selection selection) {
        return workspace.read(session -> Selecting.choices(session, selection, SequenceChoice::inSelection));
    }

    /// What [#remove] would do now. Changes nothing.
    public RemovePreview preview(Selection selection, long sequenceId) {
        return workspace.read(session -> new RemovePreview(
                sequenceId,
                SequencePlans.one(session, sequenceId).name(),
                selection.size(),
                Loss.ofEnrollments(session, EnrollmentId.of(sequenceId, selection))));
    }

    /// Removes those of the selection that are in the sequence, whatever their state; nobody else is touched.
    public RemoveResult remove(RemoveRequest request, Instant now) {
        return workspace.write(session -> {
            var plan = SequencePlans.one(session, request.sequenceId());
            var keys = present(session, EnrollmentId.of(plan.id(), request.selection()));
            if (keys.length == 0) return new RemoveResult(0, plan.id(), plan.name(), 0, 0);
            long removalId = FormerEnrollments.removal(session, now);
            int leaving = FormerEnrollments.moveOut(session, keys, removalId);
            ActivityLog.note(
                    session,
                    ActivityKind.REMOVED_FROM_SEQUENCE,
                    plan.id(),
                    "",
                    now,
                    contactsOf(EnrollmentId.longs(keys)));
            return new RemoveResult(removalId, plan.id(), plan.name(), keys.length, leaving);
        });
    }

    private static Long[] present(StatelessSession session, Long[] keys) {
        var present = new ArrayList<Long>();
        Keys.inChunks(session, keys, PRESENT, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) present.add(row.getLong(1));
            }
        });
        return present.stream().sorted().toArray(Long[]::new);
    }

    private static long[] contactsOf(long[] keys) {
        return Arrays.stream(keys).map(EnrollmentId::contactOf).toArray();
    }

    /// Puts everybody back where they were, with state, date, pause and task. Who has been added again or deleted since
    /// is left and counted.
    public UndoResult undo(RemoveResult done, Instant now) {
        return workspace.write(session -> {
            var back = FormerEnrollments.moveBack(session, done.removalId(), fates, now);
            ActivityLog.note(
                    session,
                    ActivityKind.UNDONE,
                    done.sequenceId(),
                    ActivityKind.REMOVED_FROM_SEQUENCE.name(),
                    now,
                    contactsOf(back));
            return new UndoResult(back.length, done.removed() - back.length);
        });
    }
}
