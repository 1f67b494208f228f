package app.fermata.contact;

import java.util.List;

/// What has gone on the blacklist.
///
/// @param entries those that were not there before
/// @param contacts how many contacts they cover
/// @param ended what the contacts were taken out of; for the undo
public record BlacklistAdded(List<String> entries, int contacts, BlacklistEffect.Ended ended) {

    public BlacklistAdded {
        entries = List.copyOf(entries);
    }
}
