package app.fermata.roster;

import app.fermata.store.Workspace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// Keeps the rep's own views: saves, renames, changes, orders and removes them. Each call is one transaction.
public final class KeepingViews {

    private final Workspace workspace;

    public KeepingViews(Workspace workspace) {
        this.workspace = workspace;
    }

    /// A view as it was stored, to be brought back.
    public record Removed(long id, String name, int position, String filter) {}

    /// All of them, in their order; sequences, lists and fields in their filters by the names they have now.
    public List<OwnView> all() {
        return workspace.read(session -> {
            var names = FilterNames.read(session);
            return new SavedViews_(session)
                    .all().stream().map(view -> own(view, names)).toList();
        });
    }

    /// Saves a filter under a name, behind all others.
    ///
    /// @throws IllegalArgumentException when the name is blank or too long, or the filter too large to be stored
    public OwnView save(String name, ContactFilter filter) {
        var view = new SavedView();
        view.name = checkedName(name);
        view.filter = checkedText(filter);
        return workspace.write(session -> {
            var rows = new SavedViews_(session);
            view.position = rows.lastPosition() + 1;
            rows.add(view);
            return own(view, FilterNames.read(session));
        });
    }

    /// Gives a view another name; false when it is gone.
    ///
    /// @throws IllegalArgumentException when the name is blank or too long
    public boolean rename(long id, String name) {
        var checked = checkedName(name);
        return workspace.write(session -> new SavedViews_(session).rename(id, checked) > 0);
    }

    /// Has a view find something else; gives what it was, or nothing when it is gone.
    public Optional<Removed> change(long id, ContactFilter filter) {
        var text = checkedText(filter);
        return workspace.write(session -> {
            var before = stored(session, id);
            if (before.isPresent()) new SavedViews_(session).change(id, text);
            return before;
        });
    }

    /// Takes a change back; false when the view is gone.
    public boolean changeBack(long id, Removed before) {
        return workspace.write(session -> new SavedViews_(session).change(id, before.filter()) > 0);
    }

    /// Removes a view; gives what it was, or nothing when it was gone already.
    public Optional<Removed> remove(long id) {
        return workspace.write(session -> {
            var before = stored(session, id);
            new SavedViews_(session).remove(id);
            return before;
        });
    }

    /// Brings a removed view back as it was, readable or not: with its place, and with its key, by which earlier
    /// changes
    /// of it are taken back.
    public void restore(Removed removed) {
        workspace.write(session -> session.createMutationQuery(
                        "insert into SavedView (id, name, position, filter) values (:id, :name, :position, :filter)")
                .setParameter("id", removed.id())
                .setParameter("name", removed.name())
                .setParameter("position", removed.position())
                .setParameter("filter", removed.filter())
                .executeUpdate());
    }

    /// Puts the views in this order; those not named follow as they were.
    public void order(List<Long> ids) {
        workspace.write(session -> {
            var rows = new SavedViews_(session);
            int position = 0;
            for (long id : ids) rows.place(id, ++position);
            for (var view : rows.all()) {
                long id = Objects.requireNonNull(view.id);
                if (!ids.contains(id)) rows.place(id, ++position);
            }
            return position;
        });
    }

    private static Optional<Removed> stored(StatelessSession session, long id) {
        return new SavedViews_(session).find(id).map(view -> new Removed(id, view.name, view.position, view.filter));
    }

    private static OwnView own(SavedView view, FilterNames names) {
        return new OwnView(
                Objects.requireNonNull(view.id),
                view.name,
                FilterText.read(view.filter, names).orElse(null));
    }

    private static String checkedName(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > OwnView.LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A view needs a name of at most " + OwnView.LONGEST_NAME + " characters");
        }
        return stripped;
    }

    private static String checkedText(ContactFilter filter) {
        var text = FilterText.write(filter);
        if (text.length() > FilterText.LONGEST)
            throw new IllegalArgumentException("The filter is too large to be stored");
        return text;
    }
}
