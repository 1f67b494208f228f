package app.fermata.ui.contacts;

import app.fermata.roster.ContactRow;
import org.jspecify.annotations.Nullable;

/// A line of the table: which contact stands there is known at once, what to show of it once its page is loaded.
record ContactLine(long id, @Nullable ContactRow row) {

    boolean isLoading() {
        return row == null;
    }
}
