package app.fermata.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.PublicHolidays.Place;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {

    private final PublicHolidays english = new PublicHolidays(Locale.ENGLISH);
    private final PublicHolidays french = new PublicHolidays(Locale.FRENCH);

    @Test
    void franceIsClosedOnItsElevenDays() {
        assertThat(french.of("fr", 2026, 2026))
                .hasSize(11)
                .containsEntry(LocalDate.of(2026, 7, 14), "Fête Nationale")
                .containsKeys(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 14), LocalDate.of(2026, 12, 25));
    }

    @Test
    void aRegionHasDaysOfItsOwn() {
        var epiphany = LocalDate.of(2027, 1, 6);
        assertThat(english.of("de", 2027, 2027)).doesNotContainKey(epiphany);
        assertThat(english.of("de-by", 2027, 2027)).containsKey(epiphany);
        assertThat(english.name("de-by")).isEqualTo("Germany, Bavaria");
    }

    @Test
    void severalYearsFollowEachOther() {
        assertThat(english.of("fr", 2026, 2029).keySet())
                .contains(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 25));
    }

    @Test
    void countriesAreNamedInTheRepsLanguage() {
        assertThat(english.countries()).contains(new Place("de", "Germany"), new Place("gb", "United Kingdom"));
        assertThat(french.countries()).contains(new Place("de", "Allemagne")).hasSizeGreaterThan(100);
    }

    @Test
    void anUnknownCodeIsClosedOnNoDay() {
        assertThat(english.of("", 2026, 2026)).isEmpty();
        assertThat(english.of("zz", 2026, 2026)).isEmpty();
    }
}
