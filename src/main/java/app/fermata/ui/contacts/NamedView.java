package app.fermata.ui.contacts;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Criterion;
import app.fermata.sequence.SequenceState;
import java.util.List;

/// A filter the panel offers by name, with the number of contacts it finds.
enum NamedView {
    ALL,
    ACTIVE(new Criterion.StateIs(SequenceState.ACTIVE)),
    PAUSED(new Criterion.StateIs(SequenceState.PAUSED)),
    WAITING(new Criterion.StateIs(SequenceState.STOPPED)),
    REPLIED(new Criterion.StateIs(SequenceState.REPLIED)),
    FAILED(new Criterion.StateIs(SequenceState.ERROR)),
    NEW(new Criterion.StatusIs(ContactStatus.NEW));

    private final ContactFilter filter;

    NamedView(Criterion... criteria) {
        this.filter = new ContactFilter("", List.of(criteria));
    }

    ContactFilter filter() {
        return filter;
    }
}
