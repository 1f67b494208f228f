package app.fermata.sequence;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.store.Keys;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;

/// Deleting contacts with all they are in, and taking it back.
///
/// A deleted contact is hidden and out of every sequence until the program ends, then really gone. What was sent to it
/// stays counted.
public final class Deleting {

    private static final String LIVING =
            "select k.id from " + Keys.AS_C + " join contact k on k.id = c.id where k.deletion_id = 0";

    private static final String ENROLLED =
            "select e.id from " + Keys.AS_C + " join enrollment e on e.contact_id = c.id";

    private static final String HIDE = "merge into contact k using (select id from " + Keys.AS_C
            + ") c on k.id = c.id when matched and k.deletion_id = 0 then update set deletion_id = ?";

    // Somebody may have brought a contact with the same address meanwhile.
    private static final String RETURNING = "select k.id from contact k left join contact l on l.email = k.email"
            + " and l.deletion_id = 0 where k.deletion_id = :deletion and l.id is null order by k.id";

    private static final String SHOW = "merge into contact k using (select id from " + Keys.AS_C
            + ") c on k.id = c.id when matched then update set deletion_id = 0";

    private final Workspace workspace;
    private final MessageFates fates;

    public Deleting(Workspace workspace, MessageFates fates) {
        this.workspace = workspace;
        this.fates = fates;
    }

    /// What [#delete] would do now. Changes nothing.
    public DeletePreview preview(Selection selection) {
        return workspace.read(session -> {
            var contacts = ids(session, selection.keys(), LIVING);
            return new DeletePreview(contacts.length, Loss.ofContacts(session, contacts));
        });
    }

    /// Deletes the selection's contacts.
    public DeleteResult delete(Selection selection, Instant now) {
        return workspace.write(session -> {
            var contacts = ids(session, selection.keys(), LIVING);
            var result = takeAway(session, contacts, now);
            ActivityLog.note(session, ActivityKind.DELETED, null, "", now, EnrollmentId.longs(contacts));
            return result;
        });
    }

    /// Takes living contacts away as one deletion, in the caller's transaction, who notes what that was.
    public static DeleteResult takeAway(StatelessSession session, Selection living, Instant now) {
        return takeAway(session, living.keys(), now);
    }

    private static DeleteResult takeAway(StatelessSession session, Long[] contacts, Instant now) {
        if (contacts.length == 0) return new DeleteResult(0, 0, 0, 0);
        long removalId = FormerEnrollments.removal(session, now);
        int leaving = FormerEnrollments.moveOut(session, ids(session, contacts, ENROLLED), removalId);
        var deletion = new Deletion();
        deletion.deletedAt = now;
        session.insert(deletion);
        long deletionId = Objects.requireNonNull(deletion.id);
        Keys.inChunks(session, contacts, HIDE, 1, statement -> {
            statement.setLong(2, deletionId);
            statement.executeUpdate();
        });
        return new DeleteResult(deletionId, removalId, contacts.length, leaving);
    }

    /// Brings the contacts back with all they were in. One whose address belongs to a new contact since is left.
    public UndoResult undo(DeleteResult done, Instant now) {
        return workspace.write(session -> {
            var contacts = session
                    .createNativeQuery(RETURNING, Long.class)
                    .setParameter("deletion", done.deletionId())
                    .getResultList()
                    .stream()
                    .toArray(Long[]::new);
            Keys.inChunks(session, contacts, SHOW, 1, statement -> statement.executeUpdate());
            FormerEnrollments.moveBack(session, done.removalId(), fates, now);
            ActivityLog.note(
                    session, ActivityKind.UNDONE, null, ActivityKind.DELETED.name(), now, EnrollmentId.longs(contacts));
            return new UndoResult(contacts.length, done.deleted() - contacts.length);
        });
    }

    private static Long[] ids(StatelessSession session, Long[] keys, String sql) {
        var ids = new ArrayList<Long>();
        Keys.inChunks(session, keys, sql, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) ids.add(row.getLong(1));
            }
        });
        return ids.stream().sorted().toArray(Long[]::new);
    }

    /// Really deletes what was deleted before the program last ended: no undo reaches it any more. Their messages stay:
    /// the quotas count them.
    ///
    /// @return how many contacts
    public int purge() {
        return workspace.write(session -> {
            int contacts = count(session);
            if (contacts == 0) return 0;
            var gone = "(select id from contact where deletion_id <> 0)";
            var statements = List.of(
                    "delete from task where enrollment_id in (select id from former_enrollment where contact_id in "
                            + gone + ")",
                    "delete from former_enrollment where contact_id in " + gone,
                    "delete from contact where deletion_id <> 0",
                    "delete from deletion");
            for (var sql : statements) session.createNativeMutationQuery(sql).executeUpdate();
            return contacts;
        });
    }

    private static int count(StatelessSession session) {
        return Math.toIntExact(
                session.createNativeQuery("select count(*) from contact where deletion_id <> 0", Long.class)
                        .getSingleResult());
    }
}
