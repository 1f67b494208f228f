package app.fermata.ui.contacts;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter.Criterion;
import app.fermata.roster.NamedSequence;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What contacts can be filtered by, in the words of the brief (`mission/brief.md`).
///
/// Two criteria on one field mean either, as a contact has one value for it in each enrollment; criteria on different
/// fields must all hold. So the cards of one field stand together, and no value is offered twice.
enum FilterField {
    SEQUENCE_STATE,
    SEQUENCE,
    CONTACT_STATUS;

    static FilterField of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.StateIs state -> SEQUENCE_STATE;
            case Criterion.SequenceIs sequence -> SEQUENCE;
            case Criterion.StatusIs status -> CONTACT_STATUS;
        };
    }

    private List<Criterion> values(List<NamedSequence> sequences) {
        Stream<Criterion> values =
                switch (this) {
                    case SEQUENCE_STATE -> Stream.of(SequenceState.values()).map(Criterion.StateIs::new);
                    case SEQUENCE ->
                        sequences.stream().map(sequence -> new Criterion.SequenceIs(sequence.id(), sequence.name()));
                    case CONTACT_STATUS -> Stream.of(ContactStatus.values()).map(Criterion.StatusIs::new);
                };
        return values.toList();
    }

    /// The criteria of this field that are not among `criteria` yet.
    List<Criterion> left(List<NamedSequence> sequences, List<Criterion> criteria) {
        return values(sequences).stream()
                .filter(value -> !criteria.contains(value))
                .toList();
    }

    /// These criteria with one more, field by field.
    static List<Criterion> with(List<Criterion> criteria, Criterion added) {
        return Stream.concat(criteria.stream(), Stream.of(added))
                .sorted(Comparator.comparing(FilterField::of))
                .toList();
    }

    /// Its name.
    String words() {
        return Texts.of("filter.field", this);
    }

    /// The value of a criterion.
    static String value(Criterion criterion) {
        return switch (criterion) {
            case Criterion.StateIs state -> Texts.of("state", state.state());
            case Criterion.SequenceIs sequence -> sequence.name();
            case Criterion.StatusIs status -> Texts.of("contactStatus", status.status());
        };
    }
}
