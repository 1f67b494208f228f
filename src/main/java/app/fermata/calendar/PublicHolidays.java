package app.fermata.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The public holidays of the world's countries and their regions, named in one language.
///
/// A country is its ISO 3166 code in lower case, a region of it follows behind a hyphen: `fr`, `de-by`.
public final class PublicHolidays {

    private static final int COUNTRY = 2;

    private final Locale locale;

    /// @param locale the language of names
    public PublicHolidays(Locale locale) {
        this.locale = locale;
    }

    /// A country, or a region of one.
    public record Place(String code, String name) {}

    /// The countries whose holidays are known, by name.
    public List<Place> countries() {
        var known = Set.of(Locale.getISOCountries());
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> code.length() == COUNTRY && known.contains(code.toUpperCase(Locale.ROOT)))
                .distinct()
                .map(code -> new Place(code, countryName(code)))
                .sorted(byName())
                .toList();
    }

    /// The regions of a country that have holidays of their own, by name; none for most.
    ///
    /// @param country its code
    public List<Place> regions(String country) {
        return manager(country).getCalendarHierarchy().getChildren().values().stream()
                .map((CalendarHierarchy region) -> new Place(
                        country + "-" + region.getId().toLowerCase(Locale.ROOT), region.getDescription(locale)))
                .sorted(byName())
                .toList();
    }

    /// What a code stands for: "France", "Germany, Bavaria"; the code itself where it is not known.
    public String name(String code) {
        var country = country(code);
        if (country.equals(code)) return countryName(code);
        return regions(country).stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .map(region -> countryName(country) + ", " + region.name())
                .orElse(code);
    }

    /// The country a code is of or in.
    public static String country(String code) {
        return code.split("-", 2)[0];
    }

    /// The public holidays of whole years, first and last included, each with its name; none for a code that is empty
    /// or not known.
    public SortedMap<LocalDate, String> of(String code, int firstYear, int lastYear) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        if (code.isEmpty() || !isKnown(country(code))) return days;
        var parts = code.split("-", -1);
        var region = Arrays.copyOfRange(parts, 1, parts.length);
        for (int year = firstYear; year <= lastYear; year++) {
            Set<Holiday> holidays = manager(parts[0]).getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region);
            // Two on one day are one closed day, with both names.
            Map<LocalDate, String> ofYear = holidays.stream()
                    .sorted()
                    .collect(Collectors.toMap(
                            Holiday::getDate,
                            day -> day.getDescription(locale),
                            (a, b) -> a.equals(b) ? a : a + ", " + b));
            days.putAll(ofYear);
        }
        return days;
    }

    private static boolean isKnown(String country) {
        return HolidayManager.getSupportedCalendarCodes().stream().anyMatch(country::equalsIgnoreCase);
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    private String countryName(String code) {
        return Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(locale);
    }

    private Comparator<Place> byName() {
        var collator = Collator.getInstance(locale);
        return (a, b) -> collator.compare(a.name(), b.name());
    }
}
