package app.fermata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fermata.sequence.SequenceState;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The main job by the keyboard alone, and the mouse with a key held.
@Tag("journey")
class KeyboardJourneyTest {

    private static final String SEQUENCE = "Nordic partners";

    @RegisterExtension
    final Program program = new Program();

    @Test
    void ctrlPPausesAndCtrlUUnpausesByEnterAndEscChangesNothing() {
        var rep = program.rep();
        var stored = program.stored();
        rep.filtersBy("Sequence", SEQUENCE);
        int all = stored.count(stored.in(SEQUENCE));
        rep.selectsAll(all);
        var everybody = stored.first(all, stored.in(SEQUENCE));
        var before = stored.places(everybody);

        rep.presses(KeyCode.CONTROL, KeyCode.P);
        rep.sight.until("the pause dialog is ready", () -> rep.sight.isShown("#pause-submit"));
        rep.presses(KeyCode.ESCAPE);
        rep.sight.until("the dialog is gone", () -> !rep.sight.isShown("#pause-dialog"));
        assertThat(stored.places(everybody)).containsExactlyElementsOf(before);

        rep.presses(KeyCode.CONTROL, KeyCode.P);
        rep.sight.until("the pause dialog is ready", () -> rep.sight.isShown("#pause-submit"));
        rep.presses(KeyCode.ENTER);
        rep.isTold("contacts paused in Nordic partners.");
        int paused = stored.in(SEQUENCE, SequenceState.PAUSED).length;
        assertThat(stored.in(SEQUENCE, SequenceState.ACTIVE)).isEmpty();

        rep.presses(KeyCode.CONTROL, KeyCode.U);
        rep.sight.until("the unpause dialog is ready", () -> rep.sight.isShown("#unpause-submit"));
        rep.presses(KeyCode.ENTER);
        rep.isTold(paused + " contacts unpaused in Nordic partners.");
        assertThat(stored.in(SEQUENCE, SequenceState.PAUSED)).isEmpty();
    }

    @Test
    void ctrlClickAddsALineAndShiftClickARange() {
        assumeTrue(Program.ON_DISPLAY, "On the headless platform a click carries no modifier");
        var rep = program.rep();
        var hands = rep.hands();

        hands.clickOn(rep.sight.cell(2, "Name"));
        hands.press(KeyCode.CONTROL).clickOn(rep.sight.cell(5, "Name")).release(KeyCode.CONTROL);
        rep.sight.until("two lines are selected", () -> rep.sight.selected().equals(java.util.List.of(2, 5)));

        hands.press(KeyCode.SHIFT).clickOn(rep.sight.cell(8, "Name")).release(KeyCode.SHIFT);
        rep.sight.until("the range is selected", () -> rep.sight.selected().equals(java.util.List.of(5, 6, 7, 8)));

        hands.press(KeyCode.CONTROL).clickOn(rep.sight.cell(7, "Name")).release(KeyCode.CONTROL);
        rep.sight.until("one is let go", () -> rep.sight.selected().equals(java.util.List.of(5, 6, 8)));
        assertThat(rep.sight.words("#selection-bar")).startsWith("3 selected");
    }
}
