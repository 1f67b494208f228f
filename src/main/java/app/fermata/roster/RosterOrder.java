package app.fermata.roster;

import app.fermata.contact.Contact;
import app.fermata.roster.ContactSort.Column;
import app.fermata.sequence.SequenceState;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.StatelessSession;

/// The order of the table as a query has it.
final class RosterOrder {

    private static final List<SequenceState> WITH_NEXT_STEP = Arrays.stream(SequenceState.values())
            .filter(SequenceState::isEngaged)
            .toList();

    private final StatelessSession session;
    private final CriteriaBuilder build;

    RosterOrder(StatelessSession session) {
        this.session = session;
        this.build = session.getCriteriaBuilder();
    }

    List<Order> by(ContactSort sort, CriteriaQuery<?> query, Root<Contact> contact) {
        var id = build.asc(contact.get("id"));
        var name = build.asc(contact.get("sortName"));
        return switch (sort.by()) {
            // Turned as a whole, so that the index on both serves either way.
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
        boolean mayBeNull = sort.by() == Column.LAST_CONTACTED || sort.by() == Column.NEXT_STEP;
        if (mayBeNull) return sort.ascending() ? build.asc(by, Nulls.LAST) : build.desc(by, Nulls.LAST);
        return sort.ascending() ? build.asc(by) : build.desc(by);
    }
}
