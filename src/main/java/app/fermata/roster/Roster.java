package app.fermata.roster;

import app.fermata.store.Workspace;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.hibernate.StatelessSession;

/// Reads the contacts table: what matches a filter, in an order, and the rows to show.
public final class Roster {

    private final Workspace workspace;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param clock what day it is, for filters that count from today
    /// @param zone the rep's own, in which a filter's days begin and end
    public Roster(Workspace workspace, InstantSource clock, ZoneId zone) {
        this.workspace = workspace;
        this.clock = clock;
        this.zone = zone;
    }

    /// The first rows of the table, at most `limit`.
    public List<ContactRow> first(ContactFilter filter, ContactSort sort, int limit) {
        return workspace.read(session -> {
            var query = query(session, filter);
            return RosterRows.read(session, query, query.first(sort, limit));
        });
    }

    /// The ids of every contact that matches, in the order of the table.
    public long[] ids(ContactFilter filter, ContactSort sort) {
        return workspace.read(session -> query(session, filter).ids(sort));
    }

    /// The rows of the given contacts, in the given order; contacts deleted meanwhile are left out.
    public List<ContactRow> rows(long[] ids, ContactFilter filter) {
        return workspace.read(session -> RosterRows.read(
                session, query(session, filter), Arrays.stream(ids).boxed().toList()));
    }

    /// How many contacts match.
    public long count(ContactFilter filter) {
        return workspace.read(session -> query(session, filter).count());
    }

    /// How many contacts there are.
    public long total() {
        return count(ContactFilter.ALL);
    }

    /// The sequences that are not archived, by name.
    public List<NamedSequence> sequences() {
        return workspace.read(Roster::sequences);
    }

    /// What there is to filter by.
    public FilterChoices choices() {
        return workspace.read(session -> new FilterChoices(
                sequences(session),
                session.createSelectionQuery(
                                "select l.id, l.name from ContactList l order by lower(l.name)", NamedList.class)
                        .getResultList(),
                session.createSelectionQuery(
                                "select f.id, f.name from CustomField f order by lower(f.name)", WordsField.Own.class)
                        .getResultList()));
    }

    private static List<NamedSequence> sequences(StatelessSession session) {
        return session.createSelectionQuery(
                        "select s.id, s.name from Sequence s where not s.archived order by s.name", NamedSequence.class)
                .getResultList();
    }

    private RosterQuery query(StatelessSession session, ContactFilter filter) {
        return new RosterQuery(session, filter, Today.of(clock, zone));
    }
}
