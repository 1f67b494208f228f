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
import org.jspecify.annotations.Nullable;

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

    /// What must hold of a contact.
    Predicate of(ContactFilter filter, CommonAbstractCriteria query, Root<?> contact) {
        var base = ofEverybody(filter, contact);
        return filter.parts().isEmpty() ? base : build.and(base, of(filter.match(), filter.parts(), query, contact));
    }

    /// What must hold whatever the criteria say: that the contact is not deleted, and that the text matches.
    Predicate ofEverybody(ContactFilter filter, Root<?> contact) {
        var living = build.equal(contact.get("deletionId"), 0L);
        return filter.text().isEmpty() ? living : build.and(living, contains(contact.get("searchText"), filter.text()));
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
        return match == Match.ALL ? build.and(conditions) : build.or(conditions);
    }

    private Predicate ofPlace(List<Part> together, CommonAbstractCriteria query, Root<?> contact) {
        if (together.stream().anyMatch(SamePlace::affirms)) return places.exists(together, query, contact);
        return build.and(together.stream()
                .map(part -> switch (part) {
                    case Criterion denial -> build.not(places.exists(List.of(denial.opposite()), query, contact));
                    case Group denials -> of(denials.match(), denials.criteria(), query, contact);
                })
                .toList());
    }

    /// What must hold of a contact by a criterion that is not about its places.
    Predicate of(Criterion criterion, CommonAbstractCriteria query, Root<?> contact) {
        if (criterion.operator().isNegative()) return build.not(of(criterion.opposite(), query, contact));
        var beside = beside(criterion);
        if (beside != null) return exists(beside, query, contact);
        return switch (criterion) {
            case Criterion.Status status -> contact.get("status").in(status.values());
            case Criterion.Words(WordsField.Given field, Operator operator, String value) ->
                words(operator, value, contact.<String>get(field.attribute));
            case Criterion.Day day -> day(day, contact);
            default -> throw new IllegalArgumentException(criterion + " is about a place in a sequence");
        };
    }

    /// What is stored beside the contact, a row for each fact.
    ///
    /// @param entity its rows name their contact as `contactId`
    record Beside(String entity, Function<Root<?>, Predicate> condition) {}

    /// The rows of which one must be there for an affirming criterion; null where it is about the contact's own row.
    @Nullable
    Beside beside(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Listed listed -> {
                var ids = listed.values().stream().map(NamedList::id).toList();
                yield new Beside("ListMember", member -> member.get("listId").in(ids));
            }
            case Criterion.Words(WordsField.Own own, Operator operator, String wanted) ->
                new Beside(
                        "CustomValue",
                        value -> build.and(
                                build.equal(value.get("fieldId"), own.id()),
                                words(operator, wanted, value.<String>get("content"))));
            default -> null;
        };
    }

    private Predicate words(Operator operator, String value, Path<String> field) {
        var wanted = value.toLowerCase(Locale.ROOT);
        return switch (operator) {
            case IS -> build.equal(build.lower(field), wanted);
            case CONTAINS -> contains(build.lower(field), wanted);
            case STARTS_WITH -> build.like(build.lower(field), escaped(wanted) + "%", ESCAPE);
            case KNOWN -> build.notEqual(field, "");
            default -> throw new IllegalArgumentException(operator + " compares no words");
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

    private Predicate exists(Beside beside, CommonAbstractCriteria query, Root<?> contact) {
        Subquery<Integer> some = query.subquery(Integer.class);
        Root<?> row = some.from(session.getFactory().getMetamodel().entity(beside.entity()));
        return build.exists(some.select(build.literal(1))
                .where(
                        build.equal(row.get("contactId"), contact.get("id")),
                        beside.condition().apply(row)));
    }
}
