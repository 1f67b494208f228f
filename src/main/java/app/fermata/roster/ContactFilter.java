package app.fermata.roster;

import java.util.List;
import java.util.stream.Stream;

/// Which contacts the table shows: those that match the text and the criteria.
///
/// **One and the same place.** A contact may be in several sequences. Criteria on that place (state, sequence, step,
/// dates, pause) which stand together under [Match#ALL] must hold of one of its places, not each of another: *state is
/// Paused and sequence is X* finds who is paused in X. A group of any, made of such criteria alone, belongs to that
/// same
/// place; a group of all is about a place of its own. Under [Match#ANY] each criterion has a place of its own.
///
/// **Denials.** Where nothing but denials speaks of a place, they speak of every one: *sequence is not X* finds who is
/// not in X, and who is in no sequence at all.
///
/// @param text looked for in name, address, company and job title, ignoring case; empty matches all
/// @param match whether all parts must hold or any one; no part at all matches everybody
public record ContactFilter(String text, Match match, List<Part> parts) {

    public static final ContactFilter ALL = new ContactFilter("", Match.ALL, List.of());

    public ContactFilter {
        text = text.strip();
        parts = List.copyOf(parts);
        // Of one part or none, all and any are the same: so that equal filters are equal.
        match = parts.size() < 2 ? Match.ALL : match;
    }

    /// All of these criteria, and no text.
    public static ContactFilter of(Criterion... criteria) {
        return new ContactFilter("", Match.ALL, List.of(criteria));
    }

    /// Just a text.
    public static ContactFilter text(String text) {
        return new ContactFilter(text, Match.ALL, List.of());
    }

    /// The same criteria with another text.
    public ContactFilter withText(String other) {
        return new ContactFilter(other, match, parts);
    }

    public boolean isAll() {
        return text.isEmpty() && parts.isEmpty();
    }

    /// Every criterion, those in groups too, in order.
    public List<Criterion> criteria() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Criterion criterion -> Stream.of(criterion);
                    case Group group -> group.criteria().stream();
                })
                .toList();
    }

    /// What a filter is made of: criteria, and one level of groups.
    public sealed interface Part permits Criterion, Group {}

    /// Criteria in brackets; at least one.
    public record Group(Match match, List<Criterion> criteria) implements Part {
        public Group {
            criteria = List.copyOf(criteria);
            if (criteria.isEmpty()) throw new IllegalArgumentException("A group without a criterion says nothing");
        }
    }
}
