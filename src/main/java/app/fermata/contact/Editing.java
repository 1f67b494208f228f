package app.fermata.contact;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.contact.EditOutcome.Changed;
import app.fermata.contact.EditOutcome.Created;
import app.fermata.contact.EditOutcome.Gone;
import app.fermata.contact.EditOutcome.Stale;
import app.fermata.contact.EditOutcome.Taken;
import app.fermata.contact.EditOutcome.Unchanged;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/// Writing one contact down: new, or changed in whatever the rep changed, and taking it back.
///
/// An edit is laid over what is stored by then. What the rep left alone stays as it is now, whoever changed it; what
/// they changed is stored only if it is still what they saw.
public final class Editing {

    private final Workspace workspace;

    public Editing(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Stores a new contact: [Created] or [Taken].
    ///
    /// @throws IllegalArgumentException when the draft cannot be stored ([ContactDraft#isStorable])
    public EditOutcome create(ContactDraft draft, Instant now) {
        requireStorable(draft);
        return workspace.write(session -> {
            var holder = holder(session, draft.text(ContactField.EMAIL));
            if (holder.isPresent()) return holder.get();
            var contact =
                    Contact.of(new NewContact("", "", draft.text(ContactField.EMAIL), "", "", "", draft.status()), now);
            DraftRows.fill(contact, draft);
            session.insert(contact);
            DraftRows.writeOwn(session, contact.id(), draft.own(), draft.own().keySet());
            DraftRows.putOn(session, contact.id(), draft.lists());
            ActivityLog.note(session, ActivityKind.CREATED, null, "", now, contact.id());
            return new Created(contact.id(), draft);
        });
    }

    /// Stores what the rep made of what they saw: [Changed], [Unchanged], [Taken], [Stale] or [Gone].
    ///
    /// @param seen the contact as the rep saw it
    /// @throws IllegalArgumentException when `wanted` cannot be stored ([ContactDraft#isStorable])
    public EditOutcome change(long contactId, ContactDraft seen, ContactDraft wanted, Instant now) {
        requireStorable(wanted);
        return workspace.write(session -> {
            var outcome = apply(session, contactId, seen, wanted);
            if (outcome instanceof Changed changed) EditNotes.write(session, changed, now);
            return outcome;
        });
    }

    /// Takes a new contact away again, unless it has been put in a sequence meanwhile.
    ///
    /// @return whether it is gone
    public boolean undo(Created done) {
        return workspace.write(
                session -> session.createNativeMutationQuery("delete from contact where id = :id and deletion_id = 0"
                                        + " and not exists (select 1 from enrollment where contact_id = :id)")
                                .setParameter("id", done.contactId())
                                .executeUpdate()
                        == 1);
    }

    /// Brings back exactly what an edit changed, unless it has been changed again meanwhile.
    ///
    /// @return whether it is as before
    public boolean undo(Changed done, Instant now) {
        return workspace.write(session -> {
            var outcome = apply(session, done.contactId(), done.after(), done.before());
            if (!(outcome instanceof Changed)) return false;
            var kind = EditNotes.mainKind(done).name();
            ActivityLog.note(session, ActivityKind.UNDONE, null, kind, now, done.contactId());
            return true;
        });
    }

    private static EditOutcome apply(StatelessSession session, long id, ContactDraft seen, ContactDraft wanted) {
        var contact = session.get(Contact.class, id, LockMode.PESSIMISTIC_WRITE);
        if (contact == null || contact.deletionId != 0) return new Gone();
        var file = ContactFiles.one(session, id).orElseThrow();
        var current = file.draft();
        var merge = DraftMerge.of(seen, wanted, current);
        if (merge.isStale()) return new Stale(file);
        if (merge.merged().equals(current)) return new Unchanged(id);
        if (merge.changed().contains(ContactField.EMAIL)) {
            var holder = holder(session, merge.merged().text(ContactField.EMAIL));
            if (holder.isPresent()) return holder.get();
        }
        DraftRows.fill(contact, merge.merged());
        session.update(contact);
        DraftRows.writeOwn(session, id, merge.merged().own(), merge.changedOwn());
        DraftRows.putOn(
                session, id, DraftMerge.added(current.lists(), merge.merged().lists()));
        DraftRows.takeOff(session, id, DraftMerge.added(merge.merged().lists(), current.lists()));
        return new Changed(id, current, merge.merged());
    }

    private static Optional<Taken> holder(StatelessSession session, String email) {
        return new Contacts_(session).holder(email).map(holder -> new Taken(holder.id(), holder.name()));
    }

    private static void requireStorable(ContactDraft draft) {
        if (!draft.isStorable()) throw new IllegalArgumentException("A form refuses this before it is saved");
    }
}
