package app.fermata.ui.contacts;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.Criterion;
import app.fermata.roster.DayField;
import app.fermata.roster.FilterChoices;
import app.fermata.roster.NamedList;
import app.fermata.roster.NamedSequence;
import app.fermata.roster.Operator;
import app.fermata.roster.WordsField;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What contacts can be filtered by, in the words of the brief (`mission/brief.md`).
///
/// @param own which of the rep's own fields; null exactly where `kind` is another
record FilterField(Kind kind, WordsField.@Nullable Own own) {

    /// What a field holds decides what it is compared with.
    enum Holds {
        WORDS(Operator.CONTAINS),
        CHOICE(Operator.IS),
        NUMBER(Operator.IS),
        PAST(Operator.IN_LAST),
        FUTURE(Operator.IN_NEXT);

        /// The operator a rep is most likely to want.
        final Operator usual;

        Holds(Operator usual) {
            this.usual = usual;
        }

        List<Operator> operators() {
            return switch (this) {
                case WORDS -> Operator.OF_WORDS;
                case CHOICE -> Operator.OF_CHOICES;
                case NUMBER -> Operator.OF_NUMBERS;
                case PAST, FUTURE -> Operator.OF_DAYS;
            };
        }
    }

    /// The fields in the order they are offered.
    enum Kind {
        SEQUENCE_STATE(Holds.CHOICE),
        SEQUENCE(Holds.CHOICE),
        STEP(Holds.NUMBER),
        PLANNED(Holds.FUTURE),
        PAUSE_REASON(Holds.CHOICE),
        PAUSED(Holds.PAST),
        RESUMES(Holds.FUTURE),
        ADDED(Holds.PAST),
        CONTACT_STATUS(Holds.CHOICE),
        LIST(Holds.CHOICE),
        LAST_CONTACTED(Holds.PAST),
        CREATED(Holds.PAST),
        FIRST_NAME(Holds.WORDS),
        LAST_NAME(Holds.WORDS),
        EMAIL(Holds.WORDS),
        COMPANY(Holds.WORDS),
        JOB_TITLE(Holds.WORDS),
        PHONE(Holds.WORDS),
        TIME_ZONE(Holds.WORDS),
        NOTES(Holds.WORDS),
        OWN(Holds.WORDS);

        final Holds holds;

        Kind(Holds holds) {
            this.holds = holds;
        }
    }

    /// What a rep compares with: values picked, words or a number written, a day.
    record Input(List<?> picked, String written, @Nullable LocalDate day) {}

    static FilterField of(Kind kind) {
        return new FilterField(kind, null);
    }

    /// The field of a criterion.
    static FilterField of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.State state -> of(Kind.SEQUENCE_STATE);
            case Criterion.InSequence sequence -> of(Kind.SEQUENCE);
            case Criterion.Step step -> of(Kind.STEP);
            case Criterion.Reason reason -> of(Kind.PAUSE_REASON);
            case Criterion.Status status -> of(Kind.CONTACT_STATUS);
            case Criterion.Listed listed -> of(Kind.LIST);
            case Criterion.Day day -> of(Kind.valueOf(day.field().name()));
            case Criterion.Words words ->
                switch (words.field()) {
                    case WordsField.Given given -> of(Kind.valueOf(given.name()));
                    case WordsField.Own own -> new FilterField(Kind.OWN, own);
                };
        };
    }

    /// All there is to filter by; lists and own fields only where there are any.
    static List<FilterField> all(FilterChoices choices) {
        var fields = new ArrayList<FilterField>();
        for (var kind : Kind.values()) {
            if (kind == Kind.OWN || (kind == Kind.LIST && choices.lists().isEmpty())) continue;
            fields.add(of(kind));
        }
        choices.fields().forEach(own -> fields.add(new FilterField(Kind.OWN, own)));
        return fields;
    }

    /// Its name.
    String words() {
        return own == null ? Texts.of("filter.field", kind) : own.name();
    }

    Holds holds() {
        return kind.holds;
    }

    /// The values to pick from; none where something is written instead.
    List<?> values(FilterChoices choices) {
        return switch (kind) {
            case SEQUENCE_STATE -> List.of(SequenceState.values());
            case SEQUENCE -> choices.sequences();
            case PAUSE_REASON -> List.of(PauseReason.values());
            case CONTACT_STATUS -> List.of(ContactStatus.values());
            case LIST -> choices.lists();
            default -> List.of();
        };
    }

    /// The criterion.
    ///
    /// @throws IllegalArgumentException when the input is none for this operator
    Criterion criterion(Operator operator, Input input) {
        return switch (kind) {
            case SEQUENCE_STATE -> new Criterion.State(operator, picked(input, SequenceState.class));
            case SEQUENCE -> new Criterion.InSequence(operator, picked(input, NamedSequence.class));
            case PAUSE_REASON -> new Criterion.Reason(operator, picked(input, PauseReason.class));
            case CONTACT_STATUS -> new Criterion.Status(operator, picked(input, ContactStatus.class));
            case LIST -> new Criterion.Listed(operator, picked(input, NamedList.class));
            case STEP -> new Criterion.Step(operator, Integer.parseInt(input.written()));
            case PLANNED, PAUSED, RESUMES, ADDED, LAST_CONTACTED, CREATED ->
                new Criterion.Day(
                        DayField.valueOf(kind.name()),
                        operator,
                        operator.needsDay() ? input.day() : null,
                        operator.needsDays() ? Integer.parseInt(input.written()) : 0);
            case OWN -> words(Objects.requireNonNull(own), operator, input);
            case FIRST_NAME, LAST_NAME, EMAIL, COMPANY, JOB_TITLE, PHONE, TIME_ZONE, NOTES ->
                words(WordsField.Given.valueOf(kind.name()), operator, input);
        };
    }

    private static Criterion words(WordsField field, Operator operator, Input input) {
        return new Criterion.Words(field, operator, operator.needsNothing() ? "" : input.written());
    }

    private static <T> List<T> picked(Input input, Class<T> type) {
        return input.picked().stream().map(type::cast).toList();
    }

    /// What a criterion compares with, to be changed.
    static Input input(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Choice<?> choice -> new Input(choice.values(), "", null);
            case Criterion.Step step -> new Input(List.of(), String.valueOf(step.position()), null);
            case Criterion.Words words -> new Input(List.of(), words.value(), null);
            case Criterion.Day day ->
                new Input(List.of(), day.operator().needsDays() ? String.valueOf(day.days()) : "", day.day());
        };
    }
}
