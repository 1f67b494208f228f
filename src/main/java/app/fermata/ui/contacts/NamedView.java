package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.Criterion;
import app.fermata.roster.DayField;
import app.fermata.roster.Operator;
import app.fermata.sequence.SequenceState;

/// A filter the panel offers from the start; the rep's own come after these.
enum NamedView {
    ALL,
    ACTIVE,
    PAUSED,
    BACK_SOON,
    PAUSED_LONG,
    WAITING,
    REPLIED,
    PROBLEMS,
    NEVER_CONTACTED;

    private static final int SOON_DAYS = 7;
    private static final int LONG_DAYS = 30;

    ContactFilter filter() {
        return switch (this) {
            case ALL -> ContactFilter.ALL;
            case ACTIVE -> ContactFilter.of(Criterion.state(SequenceState.ACTIVE));
            case PAUSED -> ContactFilter.of(Criterion.state(SequenceState.PAUSED));
            case BACK_SOON -> ContactFilter.of(Criterion.within(DayField.RESUMES, Operator.IN_NEXT, SOON_DAYS));
            case PAUSED_LONG -> ContactFilter.of(Criterion.within(DayField.PAUSED, Operator.LONGER_AGO, LONG_DAYS));
            case WAITING -> ContactFilter.of(Criterion.state(SequenceState.STOPPED));
            case REPLIED -> ContactFilter.of(Criterion.state(SequenceState.REPLIED));
            case PROBLEMS -> ContactFilter.of(Criterion.state(SequenceState.ERROR, SequenceState.BOUNCED));
            case NEVER_CONTACTED -> ContactFilter.of(Criterion.known(DayField.LAST_CONTACTED, false));
        };
    }
}
