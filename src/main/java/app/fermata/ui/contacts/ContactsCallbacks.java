package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactSort;
import app.fermata.roster.OwnView;
import java.util.List;

/// What a rep can ask of the contacts screen besides its commands.
interface ContactsCallbacks {

    void onFilterRequested(ContactFilter filter);

    /// Shows what one of the rep's own views finds.
    void onViewRequested(OwnView view);

    /// Keeps the filter as a view of this name.
    void onViewSaveRequested(String name);

    /// Has the own view last chosen find what the filter finds now.
    void onViewUpdateRequested();

    void onViewRenameRequested(OwnView view, String name);

    void onViewDeleteRequested(OwnView view);

    /// Puts the own views in this order.
    void onViewsOrderRequested(List<Long> ids);

    void onSortRequested(ContactSort sort);

    void onSelectAllRequested();

    /// All where not all are selected, none where they are.
    void onSelectAllToggled();

    void onClearSelectionRequested();

    void onOpenRequested();

    void onRetryRequested();
}
