package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.sequence.SequenceState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant MOMENT = Instant.parse("2026-03-11T09:35:00Z");

    @BeforeEach
    void english() {
        Texts.use("en");
    }

    @AfterEach
    void englishAgain() {
        Texts.use("en");
    }

    @Test
    void datesReadAsTheRepSaysThem() {
        assertThat(Texts.day(LocalDate.of(2026, 3, 11))).isEqualTo("Wed 11 Mar");
        assertThat(Texts.moment(MOMENT, PARIS)).isEqualTo("Wed 11 Mar 10:35");
        assertThat(Texts.time(MOMENT, PARIS)).isEqualTo("10:35");
    }

    @Test
    void anotherYearIsNamed() {
        Instant now = Instant.parse("2026-12-30T10:00:00Z");
        Instant january = Instant.parse("2027-01-12T09:35:00Z");
        assertThat(Texts.moment(january, PARIS, now)).isEqualTo("Tue 12 Jan 2027 10:35");
        assertThat(Texts.moment(MOMENT, PARIS, now)).isEqualTo("Wed 11 Mar 10:35");
        assertThat(Texts.day(LocalDate.of(2027, 1, 12), LocalDate.of(2026, 12, 30)))
                .isEqualTo("Tue 12 Jan 2027");
    }

    @Test
    void numbersAreGroupedAsTheLanguageDoesIt() {
        assertThat(Texts.number(12_480)).isEqualTo("12,480");
        assertThat(Texts.get("status.sent", 12, 1_400)).isEqualTo("**12** of 1,400 today");
        Texts.use("fr");
        assertThat(Texts.number(12_480)).isEqualTo("12\u202f480");
    }

    @Test
    void frenchSpeaksFrench() {
        Texts.use("fr-CA");
        assertThat(Texts.of("state", SequenceState.PAUSED)).isEqualTo("En pause");
        assertThat(Texts.moment(MOMENT, PARIS)).isEqualTo("mer. 11 mars 10:35");
    }

    @Test
    void aLanguageWithoutTextsGetsEnglish() {
        Texts.use("ja");
        assertThat(Texts.of("state", SequenceState.PAUSED)).isEqualTo("Paused");
    }

    @Test
    void aMissingKeyIsAnErrorHere() {
        assertThatThrownBy(() -> Texts.get("no.such.key"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void aZoneIsCalledByItsPlace() {
        assertThat(Texts.place(ZoneId.of("America/New_York"))).isEqualTo("New York");
        assertThat(Texts.place(ZoneOffset.UTC)).isEqualTo("UTC");
    }
}
