package app.fermata.roster;

import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactFilter.Part;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/// A filter as a condition over contacts; every value is bound, none is written into the text of a statement.
final class Conditions {

    private static final char ESCAPE = '!';

    private final StatelessSession session;
    private final CriteriaBuilder build;
    private final PlaceConditions places;
    private final Today today;

    Conditions(StatelessSession session, Today today) {
        this.session = session;
        this.build = session.getCriteriaBuilder();
        this.places = new PlaceConditions(session, today);
        this.today = today;
    }

    /// What must hold of a living contact.
    Predicate of(ContactFilter filter, CommonAbstractCriteria query, Root<?> contact) {
        var all = new ArrayList<Predicate>();
        all.add(build.equal(contact.get("deletionId"), 0L));
        if (!filter.text().isEmpty()) all.add(contains(contact.get("searchText"), filter.text()));
        if (!filter.parts().isEmpty()) all.add(of(filter.match(), filter.parts(), query, contact));
        return all(all);
    }

    private Predicate of(Match match, List<? extends Part> parts, CommonAbstractCriteria query, Root<?> contact) {
        var conditions = new ArrayList<Predicate>();
        for (var together : SamePlace.of(match, parts)) conditions.add(ofPlace(together, query, contact));
        for (var part : SamePlace.others(match, parts)) {
            conditions.add(
                    switch (part) {
                        case Criterion criterion -> of(criterion, query, contact);
                        case Group group -> of(group.match(), group.criteria(), query, contact);
                    });
        }
        return match == Match.ALL ? all(conditions) : build.or(conditions);
    }

    private Predicate ofPlace(List<Part> together, CommonAbstractCriteria query, Root<?> contact) {
        if (together.stream().anyMatch(SamePlace::affirms)) return places.exists(together, query, contact);
        return all(together.stream()
                .map(part -> switch (part) {
                    case Criterion denial -> build.not(places.exists(List.of(denial.opposite()), query, contact));
                    case Group denials -> of(denials.match(), denials.criteria(), query, contact);
                })
                .toList());
    }

    private Predicate of(Criterion criterion, CommonAbstractCriteria query, Root<?> contact) {
        if (criterion.operator().isNegative()) return build.not(of(criterion.opposite(), query, contact));
        return switch (criterion) {
            case Criterion.Status status -> contact.get("status").in(status.values());
            case Criterion.Listed listed -> onList(listed, query, contact);
            case Criterion.Words words -> words(words, query, contact);
            case Criterion.Day day -> day(day, contact);
            default -> throw new IllegalArgumentException(criterion + " is about a place in a sequence");
        };
    }

    private Predicate onList(Criterion.Listed listed, CommonAbstractCriteria query, Root<?> contact) {
        var ids = listed.values().stream().map(NamedList::id).toList();
        return exists(
                "ListMember", query, contact, member -> member.get("listId").in(ids));
    }

    private Predicate words(Criterion.Words words, CommonAbstractCriteria query, Root<?> contact) {
        return switch (words.field()) {
            case WordsField.Given given -> words(words, contact.<String>get(given.attribute));
            case WordsField.Own own ->
                exists(
                        "CustomValue",
                        query,
                        contact,
                        value -> build.and(
                                build.equal(value.get("fieldId"), own.id()),
                                words(words, value.<String>get("content"))));
        };
    }

    private Predicate words(Criterion.Words words, Path<String> field) {
        var wanted = words.value().toLowerCase(Locale.ROOT);
        return switch (words.operator()) {
            case IS -> build.equal(build.lower(field), wanted);
            case CONTAINS -> contains(build.lower(field), wanted);
            case STARTS_WITH -> build.like(build.lower(field), escaped(wanted) + "%", ESCAPE);
            case KNOWN -> build.notEqual(field, "");
            default -> throw new IllegalArgumentException(words.operator() + " compares no words");
        };
    }

    private Predicate day(Criterion.Day day, Root<?> contact) {
        return Spans.within(
                build,
                contact.<Instant>get(day.field() == DayField.CREATED ? "createdAt" : "lastContactedAt"),
                today.spanOf(day));
    }

    private Predicate contains(Expression<String> lowered, String text) {
        return build.like(lowered, "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%", ESCAPE);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private Predicate exists(
            String entity, CommonAbstractCriteria query, Root<?> contact, Function<Root<?>, Predicate> condition) {
        Subquery<Integer> some = query.subquery(Integer.class);
        Root<?> row = some.from(session.getFactory().getMetamodel().entity(entity));
        return build.exists(some.select(build.literal(1))
                .where(build.equal(row.get("contactId"), contact.get("id")), condition.apply(row)));
    }

    private Predicate all(List<Predicate> conditions) {
        return conditions.size() == 1 ? conditions.getFirst() : build.and(conditions);
    }
}
