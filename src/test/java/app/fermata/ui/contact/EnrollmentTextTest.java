package app.fermata.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.SequenceState;
import app.fermata.ui.kit.Texts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrollmentTextTest {

    @BeforeEach
    void english() {
        Texts.use("en");
    }

    @Test
    void aPauseByHandSaysSinceWhenAndWhatUnpausingNowDoes() {
        assertThat(words(ContactSamples.pausedByHand()).paused())
                .containsExactly(
                        "**Paused by hand** on Thu 5 Mar at 09:02, until you unpause.",
                        "If you unpause now, step 2 leaves **Wed 11 Mar 10:35**, the slot first planned.");
    }

    @Test
    void outOfOfficeShowsItsEvidenceReturnDateAndEnd() {
        assertThat(words(ContactSamples.away()).paused())
                .containsExactly(
                        "**Out of office** since Mon 2 Mar at 11:40, paused until Mon 16 Mar.",
                        "“I am out of the office until Friday 13 March with no access to my mail.”",
                        "Back on Mon 16 Mar, as the message says.",
                        "If you unpause now, step 2 leaves **Thu 5 Mar 16:02**: overdue, schedule open now.");
    }

    @Test
    void whoIsNotPausedHasNoPauseToSpeakOf() {
        assertThat(words(ContactSamples.active()).paused()).isEmpty();
        assertThat(words(ContactSamples.active()).standing()).isEmpty();
    }

    @Test
    void everyStepSaysItsDateAndTheReasonOfTheDate() {
        var words = words(ContactSamples.pausedByHand());
        assertThat(ContactSamples.pausedByHand().steps().stream().map(words::step))
                .containsExactly(
                        List.of("Sent Wed 4 Mar 10:20"),
                        List.of("Kept for Wed 11 Mar 10:35", "5 working days after step 1, slot 10–11"),
                        List.of("3 working days after step 2"),
                        List.of("5 working days after step 3, slot 14–15"));
    }

    @Test
    void aKeptDateThatHasPassedIsNotAnnouncedAsAhead() {
        var away = ContactSamples.away();
        assertThat(words(away).step(away.steps().get(1))).first().isEqualTo("Was due Tue 3 Mar 10:12, kept back");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STOPPED|Last step done. Waits for an answer until Wed 18 Mar.",
                "REPLIED|Answered Tue 20 Jan, after step 2",
                "UNRESPONSIVE|No answer by Tue 20 Jan",
                "UNSUBSCRIBED|Asked out Tue 20 Jan",
                "BLACKLISTED|On the blacklist since Tue 20 Jan",
                "BOUNCED|550 5.1.1 The email account that you tried to reach does not exist.",
                "ERROR|The variable company is missing in the text of step 3."
            })
    void everyOtherStateSaysHowItStands(SequenceState state, String sentence) {
        assertThat(words(ContactSamples.ended(state, "Q4 outbound", 1)).standing())
                .isEqualTo(sentence);
    }

    private static EnrollmentText words(EnrollmentView enrollment) {
        return new EnrollmentText(enrollment, ContactSamples.NOW);
    }
}
