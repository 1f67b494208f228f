package app.fermata.ui.pause;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.SequenceState;
import app.fermata.sequence.Skip;
import app.fermata.ui.kit.Texts;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SkipsTest {

    @BeforeAll
    static void inEnglish() {
        Texts.use("en");
    }

    @Test
    void threeReasonsAreAllNamed() {
        var skips = List.of(
                new Skip(SequenceState.ACTIVE, 2), new Skip(SequenceState.PAUSED, 0),
                new Skip(SequenceState.BOUNCED, 1), new Skip(null, 9));
        assertThat(Skips.inShort(skips)).isEqualTo("9 not in this sequence, 2 active, 1 bounced");
    }

    @Test
    void ofManyReasonsTheMostFrequentAreNamedAndTheOthersCounted() {
        var skips = List.of(
                new Skip(SequenceState.ADDED, 14),
                new Skip(SequenceState.ACTIVE, 74),
                new Skip(SequenceState.UNRESPONSIVE, 81),
                new Skip(SequenceState.ERROR, 4),
                new Skip(null, 643));
        assertThat(Skips.inShort(skips)).isEqualTo("643 not in this sequence, 81 unresponsive, 92 others");
    }
}
