package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Window;
import app.fermata.sequence.Departures.Limit;
import app.fermata.sequence.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhyTextTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Window TEN = Window.of("10:00", "11:00");

    @BeforeEach
    @AfterEach
    void english() {
        Texts.use("en");
    }

    @Test
    void anIntervalNamesItsStepAndSlot() {
        assertThat(words(new Why.Interval(5, TEN, List.of()))).isEqualTo("5 working days after step 1, slot 10–11");
        assertThat(words(new Why.Interval(1, Window.of("09:30", "10:30"), List.of())))
                .isEqualTo("1 working day after step 1, slot 9:30–10:30");
        assertThat(words(new Why.Interval(0, null, List.of()))).isEqualTo("same working day as step 1");
    }

    @Test
    void closedDaysAreNamed() {
        var easter = new Why.Interval(2, null, List.of(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 1)));
        assertThat(words(easter)).isEqualTo("2 working days after step 1, Mon 6 Apr, Fri 1 May closed");
    }

    @Test
    void theReasonsOfAnUnpauseAreShort() {
        assertThat(words(new Why.Kept())).isEqualTo("still ahead, kept");
        assertThat(words(new Why.AsSoonAsPossible(true))).isEqualTo("overdue, schedule open now");
        assertThat(words(new Why.AsSoonAsPossible(false))).isEqualTo("overdue, next open time");
        assertThat(words(new Why.SpreadOver(5))).isEqualTo("overdue, spread over 5 working days");
        assertThat(words(new Why.Reopened(Instant.parse("2026-03-11T09:35:00Z"))))
                .isEqualTo("schedule no longer open Wed 11 Mar 10:35, next open time");
    }

    @Test
    void aPostponedTaskSaysWhenItWasDue() {
        assertThat(words(new Why.Postponed(LocalDate.of(2026, 3, 5)))).isEqualTo("postponed by you, was due Thu 5 Mar");
    }

    @Test
    void aPushNamesTheQuotaThatPushed() {
        assertThat(words(new Why.Pushed(Limit.HOUR, new Why.AsSoonAsPossible(true))))
                .isEqualTo("overdue, hourly quota is used up");
        assertThat(words(new Why.Pushed(Limit.DAY, new Why.SpreadOver(5))))
                .isEqualTo("overdue, spread over 5 working days, daily quota is used up");
    }

    @Test
    void firstStepsCountFromTheStart() {
        assertThat(words(new Why.FirstStep(false, TEN))).isEqualTo("first step, as soon as added, slot 10–11");
        assertThat(words(new Why.FirstStep(true, null))).isEqualTo("first step, from the day chosen");
        assertThat(WhyText.interval(2, 1, null)).isEqualTo("2 working days after it is added");
    }

    @Test
    void everyReasonHasWordsInFrenchToo() {
        Texts.use("fr");
        assertThat(words(new Why.Interval(5, TEN, List.of())))
                .isEqualTo("5 jours ouvrés après l’étape 1, créneau 10–11 h");
        for (Why why : List.of(
                new Why.Late(),
                new Why.Moved(),
                new Why.Unknown(),
                new Why.Kept(),
                new Why.Postponed(LocalDate.of(2026, 3, 5)))) {
            assertThat(words(why)).isNotBlank();
        }
    }

    private static String words(Why why) {
        return WhyText.of(why, 2, PARIS);
    }
}
