package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactRow;
import app.fermata.roster.ContactSort;
import app.fermata.roster.FilterChoices;
import app.fermata.roster.Roster;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.PauseResult;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.UndoResult;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.sequence.UnpauseResult;
import app.fermata.sequence.Unpausing;
import java.time.Instant;
import java.util.List;

/// All the contacts screen asks of the rest of the house, so that it can be tried without a store.
interface ContactsUseCases {

    List<ContactRow> first(ContactFilter filter, ContactSort sort, int limit);

    long[] ids(ContactFilter filter, ContactSort sort);

    List<ContactRow> rows(long[] ids, ContactFilter filter);

    long total();

    long count(ContactFilter filter);

    FilterChoices choices();

    PauseResult pause(PauseRequest request, Instant now);

    UndoResult undo(PauseResult result);

    UnpauseResult unpause(UnpauseRequest request, Instant now);

    UndoResult undo(UnpauseResult result);

    /// The real ones.
    static ContactsUseCases of(Roster roster, Pausing pausing, Unpausing unpausing) {
        return new ContactsUseCases() {
            @Override
            public List<ContactRow> first(ContactFilter filter, ContactSort sort, int limit) {
                return roster.first(filter, sort, limit);
            }

            @Override
            public long[] ids(ContactFilter filter, ContactSort sort) {
                return roster.ids(filter, sort);
            }

            @Override
            public List<ContactRow> rows(long[] ids, ContactFilter filter) {
                return roster.rows(ids, filter);
            }

            @Override
            public long total() {
                return roster.total();
            }

            @Override
            public long count(ContactFilter filter) {
                return roster.count(filter);
            }

            @Override
            public FilterChoices choices() {
                return roster.choices();
            }

            @Override
            public PauseResult pause(PauseRequest request, Instant now) {
                return pausing.pause(request, now);
            }

            @Override
            public UndoResult undo(PauseResult result) {
                return pausing.undo(result);
            }

            @Override
            public UnpauseResult unpause(UnpauseRequest request, Instant now) {
                return unpausing.unpause(request, now);
            }

            @Override
            public UndoResult undo(UnpauseResult result) {
                return unpausing.undo(result);
            }
        };
    }
}
