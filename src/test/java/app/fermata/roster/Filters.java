package app.fermata.roster;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactFilter.Part;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.SequenceState;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Filters of every shape over the people of [FilterWorld].
final class Filters {

    private Filters() {}

    static Arbitrary<ContactFilter> any() {
        return Combinators.combine(match(), part().list().ofMaxSize(4))
                .as((match, parts) -> new ContactFilter("", match, parts));
    }

    private static Arbitrary<Part> part() {
        Arbitrary<Part> group = Combinators.combine(
                        match(), criterion().list().ofMinSize(1).ofMaxSize(3))
                .as(Group::new);
        Arbitrary<Part> criterion = criterion().map(Part.class::cast);
        return Arbitraries.frequencyOf(Tuple.of(3, criterion), Tuple.of(1, group));
    }

    private static Arbitrary<Match> match() {
        return Arbitraries.of(Match.class);
    }

    static Arbitrary<Criterion> criterion() {
        return Arbitraries.oneOf(
                among(List.of(ContactStatus.values())).map(it -> new Criterion.Status(it.operator(), it.values())),
                among(List.of(SequenceState.values())).map(it -> new Criterion.State(it.operator(), it.values())),
                among(List.of(PauseReason.values())).map(it -> new Criterion.Reason(it.operator(), it.values())),
                among(FilterWorld.SEQUENCES).map(it -> new Criterion.InSequence(it.operator(), it.values())),
                among(FilterWorld.LISTS).map(it -> new Criterion.Listed(it.operator(), it.values())),
                words(),
                day(),
                Combinators.combine(
                                Arbitraries.of(Operator.OF_NUMBERS),
                                Arbitraries.integers().between(1, 3))
                        .as(Criterion.Step::new));
    }

    private record Among<T>(Operator operator, List<T> values) {}

    private static <T> Arbitrary<Among<T>> among(List<T> values) {
        return Combinators.combine(
                        Arbitraries.of(Operator.OF_CHOICES),
                        Arbitraries.of(values)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .as(Among::new);
    }

    private static Arbitrary<Criterion> words() {
        Arbitrary<WordsField> field =
                Arbitraries.oneOf(Arbitraries.of(WordsField.Given.class), Arbitraries.of(FilterWorld.OWN));
        var value = Arbitraries.of("acme", "ACME GmbH", "%", "_", "!", "ü", "O’Neill's", "p1", "' or 1=1 --");
        return Combinators.combine(field, Arbitraries.of(Operator.OF_WORDS), value)
                .as((of, operator, words) -> new Criterion.Words(of, operator, operator.needsNothing() ? "" : words));
    }

    private static Arbitrary<Criterion> day() {
        var days = Arbitraries.integers().between(0, 13);
        return Combinators.combine(Arbitraries.of(DayField.class), Arbitraries.of(Operator.OF_DAYS), days)
                .as((field, operator, count) -> new Criterion.Day(
                        field,
                        operator,
                        operator.needsDay() ? LocalDate.of(2026, 2, 27).plusDays(count) : null,
                        operator.needsDays() ? count : 0));
    }
}
