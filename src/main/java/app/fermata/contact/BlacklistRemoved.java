package app.fermata.contact;

import java.util.List;

/// Entries that have been taken off the blacklist, as they were.
public record BlacklistRemoved(List<BlacklistRow> entries) {

    public BlacklistRemoved {
        entries = List.copyOf(entries);
    }
}
