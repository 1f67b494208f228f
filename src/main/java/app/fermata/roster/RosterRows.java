package app.fermata.roster;

import app.fermata.contact.ContactStatus;
import app.fermata.sequence.SequenceState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Puts the rows of the table together: people, the lists they are on, and the place each row is to show.
final class RosterRows {

    // A statement takes so many ids at once; more rows are read in turns.
    private static final int IDS_AT_ONCE = 200;

    private RosterRows() {}

    private record Person(
            long id,
            String firstName,
            String lastName,
            String email,
            String company,
            String jobTitle,
            String phone,
            ContactStatus status,
            @Nullable Instant lastContactedAt) {}

    private record Membership(
            long id,
            long contactId,
            long sequenceId,
            SequenceState state,
            int stepPosition,
            @Nullable Instant plannedAt,
            @Nullable Instant dueAt,
            @Nullable Instant resumeAt,
            Instant addedAt) {}

    private record Head(long id, String name, @Nullable String zone) {}

    private record OnList(long contactId, String name) {}

    /// The rows of these contacts, in this order; those that are gone are left out.
    static List<ContactRow> read(StatelessSession session, RosterQuery query, List<Long> ids) {
        var heads = heads(session);
        var rows = new ArrayList<ContactRow>(ids.size());
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
            var people = people(session, some);
            var memberships = memberships(session, some);
            var lists = lists(session, some);
            var meant = query.meant(some);
            for (var id : some) {
                var person = people.get(id);
                if (person == null) continue;
                var current = shown(memberships.getOrDefault(id, List.of()), meant, heads);
                int places = memberships.getOrDefault(id, List.of()).size();
                rows.add(row(person, lists.getOrDefault(id, List.of()), current, places));
            }
        }
        return rows;
    }

    private static Map<Long, Head> heads(StatelessSession session) {
        var heads = new HashMap<Long, Head>();
        session.createSelectionQuery(
                        "select s.id, s.name, d.zone from Sequence s left join StoredSchedule d on d.id = s.scheduleId",
                        Head.class)
                .getResultList()
                .forEach(head -> heads.put(head.id(), head));
        return heads;
    }

    private static Map<Long, Person> people(StatelessSession session, List<Long> ids) {
        var people = new HashMap<Long, Person>();
        session.createSelectionQuery(
                        "select c.id, c.firstName, c.lastName, c.email, c.company, c.jobTitle, c.phone, c.status,"
                                + " c.lastContactedAt from Contact c where c.id in :ids and c.deletionId = 0",
                        Person.class)
                .setParameterList("ids", ids)
                .getResultList()
                .forEach(person -> people.put(person.id(), person));
        return people;
    }

    private static Map<Long, List<Membership>> memberships(StatelessSession session, List<Long> ids) {
        var memberships = new HashMap<Long, List<Membership>>();
        session.createSelectionQuery(
                        "select e.id, e.contactId, e.sequenceId, e.state, e.stepPosition, e.plannedAt, e.dueAt,"
                                + " p.resumeAt, e.addedAt from Enrollment e left join Pause p on p.id = e.pauseId"
                                + " where e.contactId in :ids",
                        Membership.class)
                .setParameterList("ids", ids)
                .getResultList()
                .forEach(m -> memberships
                        .computeIfAbsent(m.contactId(), id -> new ArrayList<>())
                        .add(m));
        return memberships;
    }

    private static Map<Long, List<String>> lists(StatelessSession session, List<Long> ids) {
        var lists = new HashMap<Long, List<String>>();
        session.createSelectionQuery(
                        "select m.contactId, l.name from ListMember m join ContactList l on l.id = m.listId"
                                + " where m.contactId in :ids order by lower(l.name)",
                        OnList.class)
                .setParameterList("ids", ids)
                .getResultList()
                .forEach(on -> lists.computeIfAbsent(on.contactId(), id -> new ArrayList<>())
                        .add(on.name()));
        return lists;
    }

    private static ContactRow row(Person person, List<String> lists, ContactRow.@Nullable Current current, int places) {
        var name = (person.firstName() + " " + person.lastName()).strip();
        return new ContactRow(
                person.id(),
                name.isEmpty() ? person.email() : name,
                person.email(),
                person.company(),
                person.jobTitle(),
                person.phone(),
                person.status(),
                person.lastContactedAt(),
                lists,
                current,
                Math.max(0, places - 1));
    }

    private static ContactRow.@Nullable Current shown(
            List<Membership> memberships, Set<Long> meant, Map<Long, Head> heads) {
        return memberships.stream()
                .min(Comparator.comparing((Membership m) -> !meant.contains(m.id()))
                        .thenComparing(m -> !m.state().isEngaged())
                        .thenComparing(Membership::addedAt, Comparator.reverseOrder()))
                .map(m -> current(Objects.requireNonNull(heads.get(m.sequenceId())), m))
                .orElse(null);
    }

    private static ContactRow.Current current(Head head, Membership m) {
        return new ContactRow.Current(
                head.id(),
                head.name(),
                head.zone() == null ? ZoneOffset.UTC : ZoneId.of(head.zone()),
                m.state(),
                m.stepPosition(),
                m.plannedAt(),
                m.resumeAt(),
                m.state() == SequenceState.STOPPED ? m.dueAt() : null);
    }
}
