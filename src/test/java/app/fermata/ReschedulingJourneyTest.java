package app.fermata;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.ui.kit.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The help article, 3. *Reschedule the emails when the contact is unpaused*, in the window: Alan Turing had the first
/// step on Wed 4 Mar, and the second is planned 5 working days later, for Wed 11 Mar 10:12.
@Tag("journey")
class ReschedulingJourneyTest {

    private static final String ALAN = "Alan Turing";
    private static final String OUTBOUND = "Q4 outbound";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @RegisterExtension
    final Program program = new Program();

    @Test
    void unpausedBeforeTheIntervalHasPassedTheMailLeavesInTheSlotFirstPlanned() {
        var rep = program.rep();
        pauseAlan(rep);
        rep.letsDaysPass(1);

        rep.asksToUnpauseIn(OUTBOUND);
        assertThat(rep.sight.words("#unpause-table"))
                .contains("Wed 11 Mar 10:12 Wed 11 Mar 10:12")
                .contains("still ahead, kept");
        rep.clicks("#unpause-submit");
        rep.isTold("1 contact unpaused in Q4 outbound.");
        rep.seesLine("Active", "Wed 11 Mar 10:12");

        rep.letsDaysPass(4);
        assertThat(mailsToAlan()).isZero();
        rep.letsDaysPass(1);
        rep.opens(ALAN);
        rep.seesInPane("Sent Wed 11 Mar 10:12");
        assertThat(mailsToAlan()).isEqualTo(1);
    }

    @Test
    void unpausedAfterTheIntervalHasPassedTheMailLeavesAsSoonAsPossible() {
        var rep = program.rep();
        pauseAlan(rep);
        rep.letsDaysPass(8);
        assertThat(mailsToAlan()).isZero();
        rep.seesLine("Paused", "kept Wed 11 Mar");
        var unpaused = program.engine().clock.instant();
        assertThat(unpaused.atZone(PARIS).toLocalDate()).hasToString("2026-03-13");

        rep.asksToUnpauseIn(OUTBOUND);
        var now = Texts.moment(unpaused, PARIS, unpaused);
        assertThat(rep.sight.words("#unpause-table"))
                .contains("Wed 11 Mar 10:12 " + now)
                .contains("overdue, schedule open now");
        rep.clicks("#unpause-submit");
        rep.isTold("1 contact unpaused in Q4 outbound.");

        rep.opens(ALAN);
        rep.seesInPane("Sent " + now);
        assertThat(mailsToAlan()).isEqualTo(1);
        assertThat(sent().truncatedTo(ChronoUnit.MINUTES)).isEqualTo(unpaused.truncatedTo(ChronoUnit.MINUTES));
    }

    @Test
    void unpausedOverdueOnASaturdayTheMailLeavesWhenTheScheduleOpens() {
        var rep = program.rep();
        pauseAlan(rep);
        rep.letsDaysPass(9);

        rep.asksToUnpauseIn(OUTBOUND);
        assertThat(rep.sight.words("#unpause-table"))
                .contains("Wed 11 Mar 10:12 Mon 16 Mar 09:0")
                .contains("overdue, next open time");
        rep.clicks("#unpause-submit");
        rep.isTold("1 contact unpaused in Q4 outbound.");

        rep.letsDaysPass(1);
        assertThat(mailsToAlan()).isZero();
        rep.letsDaysPass(1);
        rep.opens(ALAN);
        rep.seesInPane("Sent Mon 16 Mar 09:0");
        assertThat(mailsToAlan()).isEqualTo(1);
    }

    private static void pauseAlan(Rep rep) {
        rep.selects(ALAN);
        rep.seesLine("Active", "Wed 11 Mar 10:12");
        rep.pausesIn(OUTBOUND);
        rep.isTold("1 contact paused in Q4 outbound.");
        rep.seesLine("Paused", "kept Wed 11 Mar");
    }

    private long mailsToAlan() {
        var stored = program.stored();
        return program.mailsTo(stored.contact(ALAN), stored.sequence(OUTBOUND));
    }

    private Instant sent() {
        var at = program.stored().lastDone(ALAN, OUTBOUND).at();
        assertThat(at).isNotNull();
        return at == null ? Instant.MAX : at;
    }
}
