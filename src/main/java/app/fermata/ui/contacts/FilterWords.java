package app.fermata.ui.contacts;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactFilter.Part;
import app.fermata.roster.Criterion;
import app.fermata.roster.Match;
import app.fermata.roster.NamedList;
import app.fermata.roster.NamedSequence;
import app.fermata.sequence.PauseReason;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// A filter in words: criterion by criterion, and as one sentence. What is compared with is strong (see `Prose`).
final class FilterWords {

    private FilterWords() {}

    /// The filter as a sentence: "Contacts whose sequence state is **Paused** and sequence is **Q4 outbound**".
    static String sentence(ContactFilter filter) {
        if (filter.isAll()) return Texts.get("filter.sentence.all");
        if (filter.parts().isEmpty()) return Texts.get("filter.sentence.text", plain(filter.text()));
        var clauses = clauses(filter.match(), filter.parts());
        return filter.text().isEmpty()
                ? Texts.get("filter.sentence", clauses)
                : Texts.get("filter.sentence.both", plain(filter.text()), clauses);
    }

    private static String clauses(Match match, List<? extends Part> parts) {
        return parts.stream()
                .map(part -> switch (part) {
                    case Criterion criterion -> clause(criterion);
                    case Group group
                    when group.criteria().size() == 1 -> clause(group.criteria().getFirst());
                    case Group group -> Texts.get("filter.sentence.group", clauses(group.match(), group.criteria()));
                })
                .reduce((before, next) -> Texts.of("filter.sentence.join", match, before, next))
                .orElseThrow();
    }

    private static String clause(Criterion criterion) {
        var field = FilterField.of(criterion);
        var noun = field.own() == null
                ? Texts.of("filter.noun", field.kind())
                : Texts.get("filter.noun.own", plain(field.own().name()));
        return criterion instanceof Criterion.Day day
                ? Texts.get("filter.sentence.clause", noun, Texts.of("filter.clause", day.operator(), value(day)))
                : Texts.get("filter.sentence.clause", noun, says(criterion));
    }

    /// What a criterion says of its field: "is **Paused**".
    static String says(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Choice<?> choice
            when choice.values().size() > 1 -> Texts.of("filter.among", choice.operator(), plain(values(choice)));
            case Criterion.Choice<?> choice -> Texts.of("filter.says", choice.operator(), plain(values(choice)));
            case Criterion.Words words -> Texts.of("filter.says", words.operator(), plain(words.value()));
            case Criterion.Step step -> Texts.of("filter.says", step.operator(), step.position());
            case Criterion.Day day -> Texts.of("filter.says", day.operator(), value(day));
        };
    }

    private static Object value(Criterion.Day day) {
        return day.day() == null ? day.days() : Texts.day(day.day(), LocalDate.EPOCH);
    }

    private static String values(Criterion.Choice<?> choice) {
        return choice.values().stream().map(FilterWords::value).collect(Collectors.joining(", "));
    }

    /// A value to pick.
    static String value(Object value) {
        return switch (value) {
            case SequenceState state -> Texts.of("state", state);
            case ContactStatus status -> Texts.of("contactStatus", status);
            case PauseReason reason -> Texts.of("filter.reason", reason);
            case NamedSequence sequence -> sequence.name();
            case NamedList list -> list.name();
            default -> throw new IllegalArgumentException(value + " cannot be picked");
        };
    }

    // Two stars in a rep's own words would be taken for the marks of strong text.
    private static String plain(String words) {
        return words.replace("**", "* *");
    }
}
