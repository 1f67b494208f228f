package app.fermata.ui.contacts;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter.Criterion;
import app.fermata.roster.NamedSequence;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Texts;
import java.util.List;
import java.util.stream.Stream;

/// What contacts can be filtered by, in the words of the brief (`mission/brief.md`).
///
/// Each field has one value per contact and enrollment, so a second criterion on it could never match as well: a
/// field in use is not offered again.
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

    /// The criteria this field can be made into, one per value.
    List<Criterion> values(List<NamedSequence> sequences) {
        Stream<Criterion> values =
                switch (this) {
                    case SEQUENCE_STATE -> Stream.of(SequenceState.values()).map(Criterion.StateIs::new);
                    case SEQUENCE ->
                        sequences.stream().map(sequence -> new Criterion.SequenceIs(sequence.id(), sequence.name()));
                    case CONTACT_STATUS -> Stream.of(ContactStatus.values()).map(Criterion.StatusIs::new);
                };
        return values.toList();
    }

    /// The fields a criterion can still be added on.
    static List<FilterField> unused(List<Criterion> criteria) {
        var used = criteria.stream().map(FilterField::of).toList();
        return Stream.of(values()).filter(field -> !used.contains(field)).toList();
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
