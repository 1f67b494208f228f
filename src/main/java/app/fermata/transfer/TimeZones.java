package app.fermata.transfer;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The IANA zones, as files spell them.
final class TimeZones {

    private static final Map<String, String> BY_PLAIN_NAME = new HashMap<>();

    static {
        for (var zone : ZoneId.getAvailableZoneIds()) BY_PLAIN_NAME.put(zone.toLowerCase(Locale.ROOT), zone);
    }

    private TimeZones() {}

    /// The zone of this name in any case, also as HubSpot has it (`europe_slash_paris`); null where it is none.
    static @Nullable String named(String text) {
        return BY_PLAIN_NAME.get(
                text.toLowerCase(Locale.ROOT).replace("_slash_", "/").replace(' ', '_'));
    }
}
