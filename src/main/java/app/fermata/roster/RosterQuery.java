package app.fermata.roster;

import app.fermata.contact.Contact;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/// A filter as queries, quick both where nearly everybody matches and where nearly nobody does.
final class RosterQuery {

    // So many contacts at the top of the table are looked at one by one …
    private static final int PROBED = 500;
    // … and where at least so many of them match, going on one by one is quicker than reading all that is stored.
    private static final int OFTEN = 5;
    // Up to so many contacts are named in a statement, to be put in order there.
    private static final int FEW = 500;

    private final StatelessSession session;
    private final CriteriaBuilder build;
    private final ContactFilter filter;
    private final Today today;

    RosterQuery(StatelessSession session, ContactFilter filter, Today today) {
        this.session = session;
        this.build = session.getCriteriaBuilder();
        this.filter = filter;
        this.today = today;
    }

    /// The first contacts that match, in an order.
    List<Long> first(ContactSort sort, int limit) {
        if (filter.isAll() && hasIndex(sort))
            return inOrder(sort).setMaxResults(limit).getResultList();
        if (!filter.isAll() && sort.by() == ContactSort.Column.NAME) {
            var edge = edge(sort);
            var near = query(sort, (query, contact) -> build.and(matches(query, contact), before(edge, sort, contact)))
                    .setMaxResults(limit)
                    .getResultList();
            if (near.size() == limit || edge == null) return near;
            if (near.size() >= OFTEN) {
                return query(sort, this::matches).setMaxResults(limit).getResultList();
            }
        }
        return Arrays.stream(ids(sort)).limit(limit).boxed().toList();
    }

    /// All contacts that match, in an order.
    long[] ids(ContactSort sort) {
        if (filter.isAll()) return everybody(sort);
        var matching = new Matching(session, today).of(filter);
        if (matching.isEmpty()) return new long[0];
        if (matching.getLongCardinality() <= FEW) {
            var few = matching.stream().mapToObj(Integer::toUnsignedLong).toList();
            return array(query(sort, (query, contact) -> contact.get("id").in(few)));
        }
        return Arrays.stream(everybody(sort))
                .filter(id -> matching.contains((int) id))
                .toArray();
    }

    private long[] everybody(ContactSort sort) {
        return hasIndex(sort)
                ? array(inOrder(sort))
                : new SortKeys(session).sorted(array(inOrder(ContactSort.BY_NAME)), sort);
    }

    private static boolean hasIndex(ContactSort sort) {
        return sort.by() == ContactSort.Column.NAME || sort.by() == ContactSort.Column.EMAIL;
    }

    private static long[] array(SelectionQuery<Long> query) {
        return query.getResultList().stream().mapToLong(Long::longValue).toArray();
    }

    /// How many match.
    long count() {
        return filter.isAll()
                ? living()
                : new Matching(session, today).of(filter).getLongCardinality();
    }

    /// The enrollments of these contacts that the filter means, by key: a row shows one of them rather than another.
    Set<Long> meant(List<Long> contactIds) {
        var meant = SamePlace.meant(filter);
        if (meant.isEmpty()) return Set.of();
        var conditions = new PlaceConditions(session, today);
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<?> place = query.from(session.getFactory().getMetamodel().entity("Enrollment"));
        query.select(place.get("id"))
                .where(
                        place.get("contactId").in(contactIds),
                        build.or(meant.stream()
                                .map(together -> conditions.all(together, query, place))
                                .toList()));
        return new HashSet<>(session.createQuery(query).getResultList());
    }

    private long living() {
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<Contact> contact = query.from(Contact.class);
        return session.createQuery(query.select(build.count(contact)).where(isLiving(contact)))
                .getSingleResult();
    }

    private SelectionQuery<Long> inOrder(ContactSort sort) {
        return query(sort, (query, contact) -> isLiving(contact));
    }

    private SelectionQuery<Long> query(ContactSort sort, BiFunction<CriteriaQuery<?>, Root<Contact>, Predicate> where) {
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<Contact> contact = query.from(Contact.class);
        return session.createQuery(query.select(contact.get("id"))
                .where(where.apply(query, contact))
                .orderBy(new RosterOrder(session).by(sort, query, contact)));
    }

    private Predicate matches(CriteriaQuery<?> query, Root<Contact> contact) {
        return new Conditions(session, today).of(filter, query, contact);
    }

    private Predicate isLiving(Root<Contact> contact) {
        return build.equal(contact.get("deletionId"), 0L);
    }

    /// The name at which the probe ends; null where there are fewer contacts than that.
    private @Nullable String edge(ContactSort sort) {
        CriteriaQuery<String> query = build.createQuery(String.class);
        Root<Contact> contact = query.from(Contact.class);
        query.select(contact.get("sortName"))
                .where(isLiving(contact))
                .orderBy(new RosterOrder(session).by(sort, query, contact));
        return session.createQuery(query)
                .setFirstResult(PROBED)
                .setMaxResults(1)
                .getSingleResultOrNull();
    }

    private Predicate before(@Nullable String edge, ContactSort sort, Root<Contact> contact) {
        if (edge == null) return build.conjunction();
        return sort.ascending()
                ? build.lessThanOrEqualTo(contact.get("sortName"), edge)
                : build.greaterThanOrEqualTo(contact.get("sortName"), edge);
    }
}
