package app.fermata.roster;

import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactFilter.Part;
import app.fermata.sequence.EnrollmentId;
import app.fermata.sequence.SequenceState;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/// What a filter says of a contact's place in a sequence, as a condition over enrollments.
final class PlaceConditions {

    private static final List<SequenceState> ENGAGED = Arrays.stream(SequenceState.values())
            .filter(SequenceState::isEngaged)
            .toList();

    private final StatelessSession session;
    private final CriteriaBuilder build;
    private final Today today;

    PlaceConditions(StatelessSession session, Today today) {
        this.session = session;
        this.build = session.getCriteriaBuilder();
        this.today = today;
    }

    /// That the contact has a place of which all of this holds.
    Predicate exists(List<? extends Part> together, CommonAbstractCriteria query, Root<?> contact) {
        Subquery<Integer> some = query.subquery(Integer.class);
        Root<?> place = some.from(session.getFactory().getMetamodel().entity("Enrollment"));
        var conditions = new ArrayList<Predicate>();
        conditions.add(build.equal(place.get("contactId"), contact.get("id")));
        // The key of a place is made of sequence and contact: where the sequence is given, no search is needed.
        for (var part : together) {
            if (part instanceof Criterion.InSequence(var operator, var values)
                    && operator == Operator.IS
                    && values.size() == 1) {
                long first = EnrollmentId.first(values.getFirst().id());
                conditions.add(build.equal(place.get("id"), build.sum(contact.<Long>get("id"), first)));
            }
        }
        conditions.add(all(together, some, place));
        return build.exists(some.select(build.literal(1)).where(conditions));
    }

    /// That all of this holds of a place.
    Predicate all(List<? extends Part> together, CommonAbstractCriteria query, Root<?> place) {
        return build.and(together.stream()
                .map(part -> switch (part) {
                    case Criterion criterion -> of(criterion, query, place);
                    case Group group ->
                        build.or(group.criteria().stream()
                                .map(criterion -> of(criterion, query, place))
                                .toList());
                })
                .toList());
    }

    private Predicate of(Criterion criterion, CommonAbstractCriteria query, Root<?> place) {
        if (criterion.operator().isNegative()) return build.not(of(criterion.opposite(), query, place));
        return switch (criterion) {
            case Criterion.State state -> place.get("state").in(state.values());
            case Criterion.InSequence in ->
                place.get("sequenceId")
                        .in(in.values().stream().map(NamedSequence::id).toList());
            case Criterion.Step step -> step(step, place.get("stepPosition"));
            case Criterion.Reason reason ->
                paused(query, place, pause -> pause.get("reason").in(reason.values()));
            case Criterion.Day day -> day(day, query, place);
            default -> throw new IllegalArgumentException(criterion + " is about a contact");
        };
    }

    private Predicate step(Criterion.Step step, Path<Integer> position) {
        return switch (step.operator()) {
            case IS -> build.equal(position, step.position());
            case AT_LEAST -> build.greaterThanOrEqualTo(position, step.position());
            case AT_MOST -> build.lessThanOrEqualTo(position, step.position());
            default -> throw new IllegalArgumentException(step.operator() + " compares no numbers");
        };
    }

    private Predicate day(Criterion.Day day, CommonAbstractCriteria query, Root<?> place) {
        var span = today.spanOf(day);
        return switch (day.field()) {
            case ADDED -> Spans.within(build, place.<Instant>get("addedAt"), span);
            // What has ended has no next step, though the date it had may still stand there.
            case PLANNED ->
                build.and(
                        Spans.within(build, place.<Instant>get("plannedAt"), span),
                        place.get("state").in(ENGAGED));
            case PAUSED -> paused(query, place, pause -> Spans.within(build, pause.<Instant>get("pausedAt"), span));
            case RESUMES -> paused(query, place, pause -> Spans.within(build, pause.<Instant>get("resumeAt"), span));
            case CREATED, LAST_CONTACTED -> throw new IllegalArgumentException(day.field() + " is the contact's");
        };
    }

    private Predicate paused(CommonAbstractCriteria query, Root<?> place, Function<Root<?>, Predicate> condition) {
        Subquery<Integer> some = query.subquery(Integer.class);
        Root<?> pause = some.from(session.getFactory().getMetamodel().entity("Pause"));
        return build.and(
                build.equal(place.get("state"), SequenceState.PAUSED),
                build.exists(some.select(build.literal(1))
                        .where(build.equal(pause.get("id"), place.get("pauseId")), condition.apply(pause))));
    }
}
