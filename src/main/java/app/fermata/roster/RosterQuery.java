package app.fermata.roster;

import app.fermata.contact.Contact;
import app.fermata.sequence.SequenceState;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/// A filter and an order as queries.
final class RosterQuery {

    private static final List<SequenceState> WITH_NEXT_STEP =
            List.of(SequenceState.ADDED, SequenceState.ACTIVE, SequenceState.PAUSED);

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

    /// The contacts that match, in an order.
    SelectionQuery<Long> ids(ContactSort sort) {
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<Contact> contact = query.from(Contact.class);
        query.select(contact.get("id"))
                .where(new Conditions(session, today).of(filter, query, contact))
                .orderBy(order(sort, query, contact));
        return session.createQuery(query);
    }

    /// How many match.
    SelectionQuery<Long> count() {
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<Contact> contact = query.from(Contact.class);
        query.select(build.count(contact)).where(new Conditions(session, today).of(filter, query, contact));
        return session.createQuery(query);
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

    private List<Order> order(ContactSort sort, CriteriaQuery<?> query, Root<Contact> contact) {
        var id = build.asc(contact.get("id"));
        var name = build.asc(contact.get("sortName"));
        return switch (sort.by()) {
            case NAME -> List.of(turned(sort, contact.get("sortName")), turned(sort, contact.get("id")));
            case EMAIL -> List.of(turned(sort, contact.get("email")), id);
            case COMPANY -> List.of(turned(sort, build.lower(contact.get("company"))), name, id);
            case JOB_TITLE -> List.of(turned(sort, build.lower(contact.get("jobTitle"))), name, id);
            case STATUS -> List.of(turned(sort, contact.get("status")), name, id);
            case LAST_CONTACTED -> List.of(turned(sort, contact.get("lastContactedAt")), name, id);
            case NEXT_STEP -> List.of(turned(sort, nextStep(query, contact)), name, id);
        };
    }

    private Expression<Instant> nextStep(CriteriaQuery<?> query, Root<Contact> contact) {
        var earliest = query.subquery(Instant.class);
        Root<?> place = earliest.from(session.getFactory().getMetamodel().entity("Enrollment"));
        return earliest.select(build.least(place.<Instant>get("plannedAt")))
                .where(
                        build.equal(place.get("contactId"), contact.get("id")),
                        place.get("state").in(WITH_NEXT_STEP));
    }

    private Order turned(ContactSort sort, Expression<?> by) {
        boolean mayBeNull = sort.by() == ContactSort.Column.LAST_CONTACTED || sort.by() == ContactSort.Column.NEXT_STEP;
        if (mayBeNull) return sort.ascending() ? build.asc(by, Nulls.LAST) : build.desc(by, Nulls.LAST);
        return sort.ascending() ? build.asc(by) : build.desc(by);
    }
}
