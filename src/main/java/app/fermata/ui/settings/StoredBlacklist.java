package app.fermata.ui.settings;

import app.fermata.contact.BlacklistPreview;
import app.fermata.contact.BlacklistRow;
import app.fermata.contact.BlacklistTarget.Address;
import app.fermata.contact.BlacklistWish;
import app.fermata.contact.Blacklisting;
import java.time.Instant;
import java.util.List;

/// The blacklist as the workspace has it.
record StoredBlacklist(Blacklisting blacklisting) implements BlacklistDesk {

    @Override
    public List<Address> addresses(long[] contactIds) {
        return blacklisting.addresses(contactIds);
    }

    @Override
    public BlacklistPreview preview(List<BlacklistWish> wishes) {
        return blacklisting.preview(wishes);
    }

    @Override
    public Added add(List<BlacklistWish> wishes, Instant now) {
        var added = blacklisting.add(wishes, now);
        return new Added(
                added.entries(),
                added.contacts(),
                added.ended().count(),
                added.ended().leaving(),
                () -> blacklisting.undo(added, now));
    }

    @Override
    public Removed remove(List<String> entries, Instant now) {
        var removed = blacklisting.remove(entries, now);
        var names = removed.entries().stream().map(BlacklistRow::entry).toList();
        return new Removed(names, () -> blacklisting.undo(removed, now));
    }
}
