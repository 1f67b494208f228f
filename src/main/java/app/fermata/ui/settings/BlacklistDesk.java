package app.fermata.ui.settings;

import app.fermata.contact.BlacklistPreview;
import app.fermata.contact.BlacklistTarget.Address;
import app.fermata.contact.BlacklistUndone;
import app.fermata.contact.BlacklistWish;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/// What the blacklist's screens ask of the use cases; everything here runs in the background.
interface BlacklistDesk {

    /// What has gone on the blacklist.
    ///
    /// @param enrollments how many sequences contacts were taken out of
    /// @param leaving how many messages were on their way and could not be called back
    record Added(List<String> entries, int contacts, int enrollments, int leaving, Callable<BlacklistUndone> undo) {}

    /// What has been taken off it.
    record Removed(List<String> entries, Callable<BlacklistUndone> undo) {}

    List<Address> addresses(long[] contactIds);

    BlacklistPreview preview(List<BlacklistWish> wishes);

    Added add(List<BlacklistWish> wishes, Instant now);

    Removed remove(List<String> entries, Instant now);
}
