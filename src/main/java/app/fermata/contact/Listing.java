package app.fermata.contact;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// The rep's lists: making, naming and deleting them, putting contacts on and taking them off, each with its way back.
///
/// Names are at most [#LONGEST_NAME] characters and unique, whatever their capitals.
public final class Listing {

    /// How many characters the name of a list or of a field may have.
    public static final int LONGEST_NAME = 120;

    private final Workspace workspace;

    public Listing(Workspace workspace) {
        this.workspace = workspace;
    }

    /// How many contacts are on each list; a list nobody is on is left out.
    public Map<Long, Long> sizes() {
        return workspace.read(session -> {
            var sizes = new HashMap<Long, Long>();
            for (var size : new ContactLists_(session).sizes()) sizes.put(size.id(), size.count());
            return sizes;
        });
    }

    /// Makes a list.
    ///
    /// @throws IllegalArgumentException when the name is blank or too long
    public NameOutcome create(String name) {
        var wanted = requireName(name);
        return workspace.write(session -> {
            var rows = new ContactLists_(session);
            var taken = rows.named(wanted).stream().findFirst();
            if (taken.isPresent()) return new NameOutcome.Taken(taken.get().name());
            var list = new ContactList();
            list.name = wanted;
            rows.add(list);
            return new NameOutcome.Named(Objects.requireNonNull(list.id), wanted, "");
        });
    }

    /// Gives a list another name; giving the old name back undoes it.
    ///
    /// @throws IllegalArgumentException when the name is blank or too long
    public NameOutcome rename(long listId, String name) {
        var wanted = requireName(name);
        return workspace.write(session -> {
            var rows = new ContactLists_(session);
            var list = rows.find(listId).orElse(null);
            if (list == null) return new NameOutcome.Gone();
            var taken = rows.named(wanted).stream()
                    .filter(other -> other.id() != listId)
                    .findFirst();
            if (taken.isPresent()) return new NameOutcome.Taken(taken.get().name());
            return rows.rename(listId, list.name, wanted) == 1
                    ? new NameOutcome.Named(listId, wanted, list.name)
                    : new NameOutcome.Gone();
        });
    }

    /// Deletes a list; who was on it stays a contact.
    ///
    /// @return empty when it was gone already
    public Optional<DeletedList> delete(long listId, Instant now) {
        return workspace.write(session -> {
            var rows = new ContactLists_(session);
            var list = rows.find(listId).orElse(null);
            if (list == null) return Optional.empty();
            var members = ListStatements.members(session, listId);
            rows.remove(list);
            ActivityLog.note(session, ActivityKind.UNLISTED, null, list.name, now, members);
            return Optional.of(new DeletedList(new NamedList(listId, list.name), members));
        });
    }

    /// Brings a deleted list back, with everybody who was on it and is still there.
    ///
    /// @return false when another list has its name by now
    public boolean undo(DeletedList done, Instant now) {
        return workspace.write(session -> {
            var list = done.list();
            if (!new ContactLists_(session).named(list.name()).isEmpty()) return false;
            session.createNativeMutationQuery("insert into contact_list (id, name) values (:id, :name)")
                    .setParameter("id", list.id())
                    .setParameter("name", list.name())
                    .executeUpdate();
            var back = ListStatements.put(session, list.id(), done.contactIds());
            noteUndone(session, ActivityKind.UNLISTED, now, back);
            return true;
        });
    }

    /// Puts contacts on a list, or takes them off it; those for whom that changes nothing are left alone.
    ///
    /// @return empty when the list is gone
    public Optional<ListChange> change(long listId, boolean isOn, long[] contactIds, Instant now) {
        return workspace.write(session -> {
            var list = new ContactLists_(session).find(listId).orElse(null);
            if (list == null) return Optional.empty();
            var touched = isOn
                    ? ListStatements.put(session, listId, contactIds)
                    : ListStatements.take(session, listId, contactIds);
            var kind = isOn ? ActivityKind.LISTED : ActivityKind.UNLISTED;
            ActivityLog.note(session, kind, null, list.name, now, touched);
            return Optional.of(new ListChange(new NamedList(listId, list.name), isOn, touched));
        });
    }

    /// Takes a change of a list back, where the list is still there.
    ///
    /// @return how many contacts are as before
    public int undo(ListChange done, Instant now) {
        return workspace.write(session -> {
            long listId = done.list().id();
            if (new ContactLists_(session).find(listId).isEmpty()) return 0;
            var back = done.isOn()
                    ? ListStatements.take(session, listId, done.contactIds())
                    : ListStatements.put(session, listId, done.contactIds());
            noteUndone(session, done.isOn() ? ActivityKind.LISTED : ActivityKind.UNLISTED, now, back);
            return back.length;
        });
    }

    private static void noteUndone(StatelessSession session, ActivityKind kind, Instant now, long[] contactIds) {
        ActivityLog.note(session, ActivityKind.UNDONE, null, kind.name(), now, contactIds);
    }

    static String requireName(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("Not a name: “" + name + "”");
        }
        return stripped;
    }
}
