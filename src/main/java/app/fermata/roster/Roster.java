package app.fermata.roster;

import app.fermata.contact.ContactStatus;
import app.fermata.sequence.SequencePlan;
import app.fermata.sequence.SequencePlans;
import app.fermata.sequence.SequenceState;
import app.fermata.store.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads the contacts table: what matches a filter, in an order, and the rows to show.
public final class Roster {

    // A statement takes so many ids at once; more rows are read in turns.
    private static final int IDS_AT_ONCE = 200;

    private final Workspace workspace;

    public Roster(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The first rows of the table, at most `limit`.
    public List<ContactRow> first(ContactFilter filter, ContactSort sort, int limit) {
        return workspace.read(session -> {
            var query = new RosterQuery(filter);
            return rows(
                    session,
                    query,
                    query.ids(session, sort).setMaxResults(limit).getResultList());
        });
    }

    /// The ids of every contact that matches, in the order of the table.
    public long[] ids(ContactFilter filter, ContactSort sort) {
        return workspace.read(session -> new RosterQuery(filter)
                .ids(session, sort).getResultList().stream()
                        .mapToLong(Long::longValue)
                        .toArray());
    }

    /// The rows of the given contacts, in the given order; contacts deleted meanwhile are left out.
    public List<ContactRow> rows(long[] ids, ContactFilter filter) {
        return workspace.read(session -> rows(
                session, new RosterQuery(filter), Arrays.stream(ids).boxed().toList()));
    }

    /// How many contacts match.
    public long count(ContactFilter filter) {
        return workspace.read(session -> new RosterQuery(filter).count(session).getSingleResult());
    }

    /// How many contacts there are.
    public long total() {
        return count(ContactFilter.ALL);
    }

    /// The sequences that are not archived, by name.
    public List<NamedSequence> sequences() {
        return workspace.read(session -> SequencePlans.all(session).values().stream()
                .filter(plan -> !plan.archived())
                .map(plan -> new NamedSequence(plan.id(), plan.name()))
                .sorted(Comparator.comparing(NamedSequence::name))
                .toList());
    }

    private record Person(
            long id, String firstName, String lastName, String email, String company, ContactStatus status) {}

    private record Membership(
            long contactId,
            long sequenceId,
            SequenceState state,
            int stepPosition,
            @Nullable Instant plannedAt,
            @Nullable Instant dueAt,
            @Nullable Instant resumeAt,
            Instant addedAt) {}

    private static List<ContactRow> rows(StatelessSession session, RosterQuery query, List<Long> ids) {
        var plans = SequencePlans.all(session);
        var rows = new ArrayList<ContactRow>(ids.size());
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
            var people = people(session, some);
            var memberships = memberships(session, some);
            for (var id : some) {
                var person = people.get(id);
                if (person != null) rows.add(row(query, plans, person, memberships.getOrDefault(id, List.of())));
            }
        }
        return rows;
    }

    private static Map<Long, Person> people(StatelessSession session, List<Long> ids) {
        var people = new HashMap<Long, Person>();
        session.createSelectionQuery(
                        "select c.id, c.firstName, c.lastName, c.email, c.company, c.status from Contact c where c.id in :ids",
                        Person.class)
                .setParameterList("ids", ids)
                .getResultList()
                .forEach(person -> people.put(person.id(), person));
        return people;
    }

    private static Map<Long, List<Membership>> memberships(StatelessSession session, List<Long> ids) {
        var memberships = new HashMap<Long, List<Membership>>();
        session.createSelectionQuery(
                        "select e.contactId, e.sequenceId, e.state, e.stepPosition, e.plannedAt, e.dueAt, p.resumeAt,"
                                + " e.addedAt from Enrollment e left join Pause p on p.id = e.pauseId"
                                + " where e.contactId in :ids",
                        Membership.class)
                .setParameterList("ids", ids)
                .getResultList()
                .forEach(m -> memberships
                        .computeIfAbsent(m.contactId(), id -> new ArrayList<>())
                        .add(m));
        return memberships;
    }

    private static ContactRow row(
            RosterQuery query, Map<Long, SequencePlan> plans, Person person, List<Membership> memberships) {
        var current = memberships.stream()
                .min(Comparator.comparing((Membership m) -> !query.names(m.sequenceId(), m.state()))
                        .thenComparing(m -> !m.state().isEngaged())
                        .thenComparing(Membership::addedAt, Comparator.reverseOrder()))
                .map(m -> current(Objects.requireNonNull(plans.get(m.sequenceId())), m))
                .orElse(null);
        var name = (person.firstName() + " " + person.lastName()).strip();
        return new ContactRow(
                person.id(),
                name.isEmpty() ? person.email() : name,
                person.email(),
                person.company(),
                person.status(),
                current,
                Math.max(0, memberships.size() - 1));
    }

    private static ContactRow.Current current(SequencePlan plan, Membership m) {
        return new ContactRow.Current(
                plan.id(),
                plan.name(),
                plan.zone(),
                m.state(),
                m.stepPosition(),
                m.plannedAt(),
                m.resumeAt(),
                m.state() == SequenceState.STOPPED ? m.dueAt() : null);
    }
}
