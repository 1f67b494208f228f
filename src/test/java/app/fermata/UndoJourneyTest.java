package app.fermata;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.SequenceState;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every pause and every unpause can be undone, in the window.
@Tag("journey")
class UndoJourneyTest {

    // Closed already at the hour the sample opens: nothing unpaused leaves before it is undone.
    private static final String SEQUENCE = "Nordic partners";

    @RegisterExtension
    final Program program = new Program();

    @Test
    void aPauseIsUndoneByItsNoticeAndByCtrlZ() {
        var rep = program.rep();
        var everybody = everybody(rep);
        var before = program.stored().places(everybody);
        int pausable = pausable();

        rep.pausesIn(SEQUENCE);
        rep.isTold(pausable + " contacts paused in Nordic partners.");
        assertThat(pausable()).isZero();
        rep.clicks("#notice-action");
        rep.isTold("Undone: " + pausable + " contacts are as before.");
        assertThat(program.stored().places(everybody)).containsExactlyElementsOf(before);

        rep.pausesIn(SEQUENCE);
        rep.isTold(pausable + " contacts paused in Nordic partners.");
        rep.presses(KeyCode.CONTROL, KeyCode.Z);
        rep.isTold("Undone: " + pausable + " contacts are as before.");
        assertThat(program.stored().places(everybody)).containsExactlyElementsOf(before);
    }

    @Test
    void anUnpauseIsUndoneByItsNoticeAndByCtrlZ() {
        var rep = program.rep();
        var everybody = everybody(rep);
        var before = program.stored().places(everybody);
        int paused = paused();

        rep.unpausesIn(SEQUENCE);
        rep.isTold(paused + " contacts unpaused in Nordic partners.");
        assertThat(paused()).isZero();
        rep.clicks("#notice-action");
        rep.isTold("Undone: " + paused + " contacts are as before.");
        assertThat(program.stored().places(everybody)).containsExactlyElementsOf(before);

        rep.unpausesIn(SEQUENCE);
        rep.isTold(paused + " contacts unpaused in Nordic partners.");
        rep.presses(KeyCode.CONTROL, KeyCode.Z);
        rep.isTold("Undone: " + paused + " contacts are as before.");
        assertThat(program.stored().places(everybody)).containsExactlyElementsOf(before);
    }

    private long[] everybody(Rep rep) {
        var stored = program.stored();
        rep.filtersBy("Sequence", SEQUENCE);
        int all = stored.count(stored.in(SEQUENCE));
        rep.selectsAll(all);
        return stored.first(all, stored.in(SEQUENCE));
    }

    private int pausable() {
        var stored = program.stored();
        return stored.in(SEQUENCE, SequenceState.ADDED).length + stored.in(SEQUENCE, SequenceState.ACTIVE).length;
    }

    private int paused() {
        return program.stored().in(SEQUENCE, SequenceState.PAUSED).length;
    }
}
