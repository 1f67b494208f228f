package app.fermata.ui.contacts;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Criterion;
import app.fermata.sequence.SequenceState;
import java.util.List;

/// A filter the panel offers by name, with the number of contacts it finds.
enum NamedView {
    ALL,
    ACTIVE,
    PAUSED,
    WAITING,
    REPLIED,
    FAILED,
    NEW;

    ContactFilter filter() {
        return switch (this) {
            case ALL -> ContactFilter.ALL;
            case ACTIVE -> inState(SequenceState.ACTIVE);
            case PAUSED -> inState(SequenceState.PAUSED);
            case WAITING -> inState(SequenceState.STOPPED);
            case REPLIED -> inState(SequenceState.REPLIED);
            case FAILED -> inState(SequenceState.ERROR);
            case NEW -> by(new Criterion.StatusIs(ContactStatus.NEW));
        };
    }

    private static ContactFilter inState(SequenceState state) {
        return by(new Criterion.StateIs(state));
    }

    private static ContactFilter by(Criterion criterion) {
        return new ContactFilter("", List.of(criterion));
    }
}
