package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntilTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Instant NOW = Instant.parse("2026-03-05T15:02:00Z");

    @BeforeEach
    @AfterEach
    void english() {
        Texts.use("en");
    }

    @Test
    void byHandNeverEndsByItself() {
        assertThat(Until.BY_HAND.resumeAt(NOW, PARIS)).isNull();
        assertThat(Until.BY_HAND.refusal(TODAY)).isEmpty();
    }

    @Test
    void aPauseEndsWhenTheDayBeginsInTheZoneOfTheSequence() {
        assertThat(Until.of(Until.Kind.WEEK).resumeAt(NOW, PARIS)).isEqualTo("2026-03-11T23:00:00Z");
        assertThat(Until.of(Until.Kind.TWO_WEEKS).resumeAt(NOW, PARIS)).isEqualTo("2026-03-18T23:00:00Z");
        assertThat(Until.on(LocalDate.of(2026, 3, 16)).resumeAt(NOW, NEW_YORK)).isEqualTo("2026-03-16T04:00:00Z");
    }

    @Test
    void aDayThatIsNotAheadIsRefusedInWords() {
        assertThat(Until.on(TODAY.plusDays(1)).refusal(TODAY)).isEmpty();
        assertThat(Until.on(TODAY).refusal(TODAY)).isEqualTo("Thu 5 Mar is not after today. Choose a later day.");
        assertThat(Until.on(TODAY.plusYears(4)).refusal(TODAY)).contains("too far away");
        assertThat(new Until(Until.Kind.DATE, null, "").refusal(TODAY)).isEqualTo("Choose the day the pause ends.");
        assertThat(new Until(Until.Kind.DATE, null, "soon").refusal(TODAY))
                .isEqualTo("“soon” cannot be read as a day. Write it like 12 Mar 2026.");
    }

    @ParameterizedTest
    @CsvSource({
        "12 Mar 2026,2026-03-12",
        "Thu 12 march,2026-03-12",
        "2026-03-12,2026-03-12",
        "5 Mar,2027-03-05",
        "29 feb,2028-02-29",
        " 1  june 2026 ,2026-06-01"
    })
    void daysAreReadAsARepWritesThem(String text, LocalDate day) {
        assertThat(DayText.read(text, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03/04", "3.4.2026", "12 ju", "12 jus", "30 Feb 2026", "soon", "12"})
    void whatCanBeReadTwoWaysOrNotAtAllIsNotGuessed(String text) {
        assertThat(DayText.read(text, TODAY)).isEmpty();
    }

    @Test
    void frenchMonthsAreReadWithAndWithoutTheirAccents() {
        Texts.use("fr");
        assertThat(DayText.read("jeu. 12 févr. 2027", TODAY)).contains(LocalDate.of(2027, 2, 12));
        assertThat(DayText.read("1er aout 2026", TODAY)).contains(LocalDate.of(2026, 8, 1));
    }

    @Test
    void whatTheProgramWritesItReadsBack() {
        for (String language : new String[] {"en", "fr"}) {
            Texts.use(language);
            for (LocalDate day = TODAY; day.isBefore(TODAY.plusYears(1)); day = day.plusDays(3)) {
                assertThat(DayText.read(Texts.day(day, LocalDate.EPOCH), TODAY)).contains(day);
            }
        }
    }
}
