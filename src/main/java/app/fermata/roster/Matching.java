package app.fermata.roster;

import app.fermata.contact.Contact;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactFilter.Part;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.hibernate.StatelessSession;
import org.roaringbitmap.RoaringBitmap;

/// Every contact that matches, as a set: each thing said is one query over all that is stored, and the sets are
/// combined.
///
/// So a million enrollments are read through once, in the order they lie in; asking contact by contact for theirs, as
/// [Conditions] do, finds the first matches sooner but all of them several times later.
final class Matching {

    private final StatelessSession session;
    private final CriteriaBuilder build;
    private final Conditions conditions;
    private final PlaceConditions places;
    private RoaringBitmap everybody = new RoaringBitmap();

    Matching(StatelessSession session, Today today) {
        this.session = session;
        this.build = session.getCriteriaBuilder();
        this.conditions = new Conditions(session, today);
        this.places = new PlaceConditions(session, today);
    }

    RoaringBitmap of(ContactFilter filter) {
        var onContact = filter.match() == Match.ALL
                ? filter.parts().stream().filter(this::isOnContact).toList()
                : List.<Part>of();
        everybody = contacts((query, contact) -> build.and(
                conditions.ofEverybody(filter, contact),
                build.and(onContact.stream()
                        .map(part -> conditions.of((Criterion) part, query, contact))
                        .toList())));
        var others = filter.parts().stream()
                .filter(part -> !onContact.contains(part))
                .toList();
        if (others.isEmpty()) return everybody;
        return RoaringBitmap.and(everybody, of(filter.match(), others));
    }

    private boolean isOnContact(Part part) {
        return part instanceof Criterion criterion && !criterion.ofEnrollment() && conditions.beside(criterion) == null;
    }

    private RoaringBitmap of(Match match, List<? extends Part> parts) {
        var sets = new ArrayList<RoaringBitmap>();
        for (var together : SamePlace.of(match, parts)) sets.add(ofPlace(together));
        for (var part : SamePlace.others(match, parts)) {
            sets.add(
                    switch (part) {
                        case Criterion criterion -> of(criterion);
                        case Group group -> of(group.match(), group.criteria());
                    });
        }
        return combined(match, sets);
    }

    private RoaringBitmap ofPlace(List<Part> together) {
        if (together.stream().anyMatch(SamePlace::affirms)) return atPlaces(together);
        return combined(
                Match.ALL,
                together.stream()
                        .map(part -> switch (part) {
                            case Criterion denial -> others(atPlaces(List.of(denial.opposite())));
                            case Group denials -> of(denials.match(), denials.criteria());
                        })
                        .toList());
    }

    private RoaringBitmap atPlaces(List<? extends Part> together) {
        return owners("Enrollment", (query, place) -> places.all(together, query, place));
    }

    private RoaringBitmap of(Criterion criterion) {
        if (criterion.operator().isNegative()) return others(of(criterion.opposite()));
        if (isOnContact(criterion)) return contacts((query, contact) -> conditions.of(criterion, query, contact));
        var beside = Objects.requireNonNull(conditions.beside(criterion));
        return owners(beside.entity(), (query, row) -> beside.condition().apply(row));
    }

    private RoaringBitmap others(RoaringBitmap these) {
        return RoaringBitmap.andNot(everybody, these);
    }

    private static RoaringBitmap combined(Match match, List<RoaringBitmap> sets) {
        var combined = sets.getFirst();
        for (var set : sets.subList(1, sets.size())) {
            combined = match == Match.ALL ? RoaringBitmap.and(combined, set) : RoaringBitmap.or(combined, set);
        }
        return combined;
    }

    private RoaringBitmap contacts(BiFunction<CriteriaQuery<?>, Root<?>, Predicate> condition) {
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<Contact> contact = query.from(Contact.class);
        return read(query.select(contact.get("id")).where(condition.apply(query, contact)));
    }

    private RoaringBitmap owners(String entity, BiFunction<CriteriaQuery<?>, Root<?>, Predicate> condition) {
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<?> row = query.from(session.getFactory().getMetamodel().entity(entity));
        return read(query.select(row.get("contactId")).where(condition.apply(query, row)));
    }

    private RoaringBitmap read(CriteriaQuery<Long> query) {
        var ids = new RoaringBitmap();
        for (long id : session.createQuery(query).getResultList()) ids.add((int) id);
        return ids;
    }
}
