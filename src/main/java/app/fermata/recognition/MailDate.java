package app.fermata.recognition;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date of a message with the zone it was written in: the Date header, else the last server's stamp.
final class MailDate {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{2}|\\d{4})\\s+"
            + "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|[A-Z]{2,4})?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> AMERICAN =
            Map.of("EDT", -4, "EST", -5, "CDT", -5, "CST", -6, "MDT", -6, "MST", -7, "PDT", -7, "PST", -8);

    private MailDate() {}

    static Optional<OffsetDateTime> of(Headers headers) {
        return read(headers.first("date"))
                .or(() -> read(headers.first("received").replaceFirst("(?s).*;", "")))
                .filter(date -> date.getYear() >= 1980 && date.getYear() <= 2200);
    }

    private static Optional<OffsetDateTime> read(String header) {
        var date = DATE.matcher(header);
        if (!date.find()) return Optional.empty();
        int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1;
        int year = Integer.parseInt(date.group(3));
        if (year < 100) year += year < 70 ? 2000 : 1900;
        try {
            return Optional.of(LocalDateTime.of(
                            year,
                            month,
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(4)),
                            Integer.parseInt(date.group(5)))
                    .atOffset(offset(date.group(7))));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(@Nullable String zone) {
        if (zone == null) return ZoneOffset.UTC;
        if (zone.length() != 5) return ZoneOffset.ofHours(AMERICAN.getOrDefault(zone, 0));
        int minutes = Integer.parseInt(zone.substring(1, 3)) * 60 + Integer.parseInt(zone.substring(3));
        return ZoneOffset.ofTotalSeconds(60 * (zone.charAt(0) == '-' ? -minutes : minutes));
    }
}
