package app.fermata.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.roster.ContactRow.Current;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final Instant PLANNED = Instant.parse("2026-03-11T09:35:00Z");

    @BeforeAll
    static void inEnglish() {
        Texts.use("en");
    }

    @Test
    void activeContactShowsWhenItsStepLeavesInTheSequencesZone() {
        assertThat(words(SequenceState.ACTIVE, PLANNED, null, null)).isEqualTo("Wed 11 Mar 10:35");
    }

    @Test
    void dayOfAnotherYearShowsIt() {
        assertThat(words(SequenceState.ADDED, Instant.parse("2027-01-12T09:35:00Z"), null, null))
                .isEqualTo("Tue 12 Jan 2027 10:35");
    }

    @Test
    void pausedContactShowsTheDayKept() {
        assertThat(words(SequenceState.PAUSED, PLANNED, null, null)).isEqualTo("kept Wed 11 Mar");
    }

    @Test
    void pauseThatEndsByItselfShowsTheDayBack() {
        assertThat(words(SequenceState.PAUSED, PLANNED, Instant.parse("2026-03-15T23:00:00Z"), null))
                .isEqualTo("back Mon 16 Mar");
    }

    @Test
    void stoppedContactShowsHowLongItWaits() {
        assertThat(words(SequenceState.STOPPED, null, null, Instant.parse("2026-03-11T12:00:00Z")))
                .isEqualTo("waits 6 more days");
        assertThat(words(SequenceState.STOPPED, null, null, Instant.parse("2026-03-06T12:00:00Z")))
                .isEqualTo("waits 1 more day");
        assertThat(words(SequenceState.STOPPED, null, null, Instant.parse("2026-03-05T22:00:00Z")))
                .isEqualTo("waits until today");
    }

    @Test
    void overForTheContactIsADash() {
        assertThat(words(SequenceState.REPLIED, PLANNED, null, null)).isEqualTo("–");
        assertThat(NextStep.words(null, ContactsInMemory.NOW)).isEqualTo("–");
    }

    private static String words(
            SequenceState state, @Nullable Instant planned, @Nullable Instant resume, @Nullable Instant waits) {
        var current = new Current(1, "Q4 outbound", ContactsInMemory.PARIS, state, 2, planned, resume, waits);
        return NextStep.words(current, ContactsInMemory.NOW);
    }
}
