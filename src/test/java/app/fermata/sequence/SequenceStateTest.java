package app.fermata.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceStateTest {

    /// From the spec by hand: a row is the state of before, a column the state of after, `x` a transition.
    private static final String TABLE = """
                     ADDED ACTIVE PAUSED STOPPED REPLIED UNRESPONSIVE UNSUBSCRIBED BLACKLISTED BOUNCED ERROR
        ADDED          .     x      x      .       x          .            x            x         x      x
        ACTIVE         .     .      x      x       x          .            x            x         x      x
        PAUSED         x     x      .      x       x          .            x            x         x      .
        STOPPED        .     .      .      .       x          x            x            x         x      .
        REPLIED        .     .      .      .       .          .            .            .         .      .
        UNRESPONSIVE   .     .      .      .       x          .            .            .         .      .
        UNSUBSCRIBED   .     .      .      .       .          .            .            .         .      .
        BLACKLISTED    .     .      .      .       .          .            .            .         .      .
        BOUNCED        .     .      .      .       .          .            .            .         .      .
        ERROR          .     x      .      .       .          .            x            .         .      .
        """;

    static Stream<Arguments> pairs() {
        List<String> lines = TABLE.lines().map(String::strip).toList();
        List<String> after = words(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(SequenceStateTest::words)
                .flatMap(row -> Stream.iterate(0, i -> i + 1)
                        .limit(after.size())
                        .map(i -> Arguments.of(
                                SequenceState.valueOf(row.getFirst()),
                                SequenceState.valueOf(after.get(i)),
                                row.get(i + 1).equals("x"))));
    }

    @Test
    void theTableHoldsAHundredPairs() {
        assertThat(pairs().map(pair -> List.of(pair.get()[0], pair.get()[1])).distinct())
                .hasSize(100);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @MethodSource("pairs")
    void everyPairIsAsTheSpecSays(SequenceState before, SequenceState after, boolean possible) {
        assertThat(before.canBecome(after)).isEqualTo(possible);
    }

    @Test
    void addedAndActiveArePausable() {
        assertThat(SequenceState.values())
                .filteredOn(SequenceState::isPausable)
                .containsExactly(SequenceState.ADDED, SequenceState.ACTIVE);
    }

    @Test
    void addedActiveAndPausedAreEngaged() {
        assertThat(SequenceState.values())
                .filteredOn(SequenceState::isEngaged)
                .containsExactly(SequenceState.ADDED, SequenceState.ACTIVE, SequenceState.PAUSED);
    }

    @Test
    void fiveStatesAreTheEnd() {
        assertThat(SequenceState.values())
                .filteredOn(SequenceState::isEnded)
                .containsExactly(
                        SequenceState.REPLIED,
                        SequenceState.UNRESPONSIVE,
                        SequenceState.UNSUBSCRIBED,
                        SequenceState.BLACKLISTED,
                        SequenceState.BOUNCED);
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split(" +", -1));
    }
}
