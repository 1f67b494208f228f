package app.fermata.contact;

import java.time.Instant;

/// An entry of the blacklist.
///
/// @param entry an address, or a domain with all that is under it
/// @param contacts how many contacts it covers
public record BlacklistRow(String entry, String reason, Instant addedAt, int contacts) {

    public boolean isDomain() {
        return entry.indexOf('@') < 0;
    }
}
