package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactSort;

/// What a rep can ask of the contacts screen besides its commands.
interface ContactsCallbacks {

    void onFilterRequested(ContactFilter filter);

    void onSortRequested(ContactSort sort);

    void onSelectAllRequested();

    /// All where not all are selected, none where they are.
    void onSelectAllToggled();

    void onClearSelectionRequested();

    void onOpenRequested();

    void onRetryRequested();
}
