package app.fermata.activity;

import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads what happened to one contact, the newest first, a page at a time.
///
/// What happened to the contact alone is found by an index. Actions on many contacts are looked through from the
/// newest on, for whether the contact was among them: at most [#LOOKED_THROUGH] for one page. A page that found little
/// in them is short and says where the next one begins.
public final class History {

    /// How many actions on many contacts are looked through for one page.
    public static final int LOOKED_THROUGH = 1_000;

    private static final int AT_ONCE = 200;

    private static final Comparator<Position> NEWEST_FIRST =
            Comparator.comparing(Position::at).thenComparingLong(Position::id).reversed();

    private final Workspace workspace;

    public History(Workspace workspace) {
        this.workspace = workspace;
    }

    /// A place in the history: after what happened then, under this key.
    public record Position(Instant at, long id) {}

    /// Some of the history.
    ///
    /// @param entries the newest first; may be none though there are more
    /// @param next where the next page begins; null where there is nothing more
    public record Page(
            List<ActivityEntry> entries, @Nullable Position next) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    /// The page after a position, or the first; it has at most `limit` entries.
    public Page page(long contactId, @Nullable Position after, int limit) {
        return workspace.read(session -> page(session, contactId, after, limit));
    }

    private static Page page(StatelessSession session, long contactId, @Nullable Position after, int limit) {
        // One more than wanted shows that there are more.
        var found = new ArrayList<>(HistoryStatements.alone(session, contactId, after, limit + 1));
        Position end = null;
        var at = after;
        int among = 0;
        for (int looked = 0; ; looked += AT_ONCE) {
            var some = HistoryStatements.ofMany(session, contactId, at, AT_ONCE);
            found.addAll(some.among());
            among += some.among().size();
            if (some.last() == null) break;
            at = some.last();
            if (among > limit || isFull(found, at, limit) || looked + AT_ONCE >= LOOKED_THROUGH) {
                end = at;
                break;
            }
        }
        found.sort(Comparator.comparing(History::position, NEWEST_FIRST));
        return cut(found, end, limit);
    }

    /// Whether a page has enough that is newer than what was looked through.
    private static boolean isFull(List<ActivityEntry> found, Position at, int limit) {
        return found.stream()
                        .filter(entry -> NEWEST_FIRST.compare(position(entry), at) <= 0)
                        .count()
                > limit;
    }

    /// @param end how far the actions on many were looked through; null for all the way
    private static Page cut(List<ActivityEntry> found, @Nullable Position end, int limit) {
        var known = found.stream()
                .filter(entry -> end == null || NEWEST_FIRST.compare(position(entry), end) <= 0)
                .toList();
        if (known.size() > limit) {
            var entries = known.subList(0, limit);
            return new Page(entries, position(entries.getLast()));
        }
        return new Page(known, end);
    }

    private static Position position(ActivityEntry entry) {
        return new Position(entry.at(), entry.id());
    }
}
