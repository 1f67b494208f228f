package app.fermata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A pause holds when the program is closed and started again.
@Tag("journey")
class RestartJourneyTest {

    private static final String ALAN = "Alan Turing";
    private static final String OUTBOUND = "Q4 outbound";

    @RegisterExtension
    final Program program = new Program();

    @Test
    void aPauseHoldsAcrossARestart() throws Exception {
        var before = program.rep();
        before.selects(ALAN);
        before.pausesIn(OUTBOUND);
        before.isTold("1 contact paused in Q4 outbound.");
        program.close();

        program.open();
        var rep = program.rep();
        rep.selects(ALAN);
        rep.seesLine("Paused", "kept Wed 11 Mar");
        rep.letsDaysPass(7);

        rep.seesLine("Paused", "kept Wed 11 Mar");
        var stored = program.stored();
        assertThat(program.mailsTo(stored.contact(ALAN), stored.sequence(OUTBOUND)))
                .isZero();
        assertThat(program.mails()).isPositive();
    }
}
