package app.fermata.ui.contact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A time zone to choose: an IANA zone with what it is ahead of UTC by, or none.
///
/// @param id empty for none
/// @param offset what it is ahead of UTC by at the time it is shown: `+01:00`; empty for none
record ZoneChoice(String id, String offset) {

    static final ZoneChoice NONE = new ZoneChoice("", "");

    // What the zones' own list keeps for old files only.
    private static final Set<String> OUTDATED =
            Set.of("Etc", "SystemV", "US", "Canada", "Mexico", "Brazil", "Chile", "Cuba");

    /// Every zone of a place, by name, after none.
    static List<ZoneChoice> all(Instant now) {
        var all = new ArrayList<>(List.of(NONE));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && !OUTDATED.contains(id.substring(0, id.indexOf('/'))))
                .sorted()
                .forEach(id -> all.add(new ZoneChoice(id, offset(ZoneId.of(id), now))));
        return all;
    }

    /// The choice of a zone that is stored, if it is one.
    static Optional<ZoneChoice> find(String id, Instant now) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(new ZoneChoice(id, offset(ZoneId.of(id), now)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static String offset(ZoneId zone, Instant now) {
        var offset = zone.getRules().getOffset(now);
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }
}
