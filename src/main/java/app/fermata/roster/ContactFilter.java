package app.fermata.roster;

import app.fermata.contact.ContactStatus;
import app.fermata.sequence.SequenceState;
import java.util.List;

/// Which contacts the table shows: those that match the text and every criterion.
///
/// @param text looked for in name, address, company and job title, ignoring case; empty matches all
/// @param criteria a state and a sequence must hold of one and the same enrollment
public record ContactFilter(String text, List<Criterion> criteria) {

    public static final ContactFilter ALL = new ContactFilter("", List.of());

    public ContactFilter {
        text = text.strip();
        criteria = List.copyOf(criteria);
    }

    public boolean isAll() {
        return text.isEmpty() && criteria.isEmpty();
    }

    /// One criterion of the filter panel.
    public sealed interface Criterion {
        record StateIs(SequenceState state) implements Criterion {}

        record SequenceIs(long sequenceId, String name) implements Criterion {}

        record StatusIs(ContactStatus status) implements Criterion {}
    }
}
