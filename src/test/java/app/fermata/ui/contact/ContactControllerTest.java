package app.fermata.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.UndoResult;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Dialogs;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Until;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactControllerTest {

    private final ScriptedDesk desk =
            ScriptedDesk.with(ContactSamples.ada(), ContactSamples.pausedByHand(), ContactSamples.replied());
    private final UndoStack undo = new UndoStack();
    private final List<String> notices = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private Optional<Until> until = Optional.empty();
    private final ContactController controller = new ContactController(
            desk,
            ContactSamples.CLOCK,
            Background.immediate(),
            undo,
            (Notice notice) -> notices.add(notice.text()),
            new Errors(),
            (name, enrollment) -> until);

    @BeforeEach
    void english() {
        Texts.use("en");
    }

    @Test
    void showsAContactWithItsSequences() {
        controller.show(1);
        var shown = controller.model().shown.get();
        assertThat(shown.card()).isEqualTo(ContactSamples.ada());
        assertThat(shown.sequences()).containsExactly(ContactSamples.pausedByHand(), ContactSamples.replied());
    }

    @Test
    void unpausingIsSaidWithTheNextDateAndCanBeUndone() {
        controller.show(1);
        desk.answer = new ContactDesk.Done(1, 0, ContactSamples.paris("2026-03-11T10:35"), desk::undo);
        controller.onUnpauseRequested(ContactSamples.pausedByHand());
        assertThat(notices)
                .containsExactly("Ada Lovelace is unpaused in Q4 outbound; the next step comes Wed 11 Mar 10:35.");
        undo.undo();
        assertThat(desk.asked).containsExactly("unpause Q4 outbound", "undo");
        assertThat(notices).last().isEqualTo("Ada Lovelace is in Q4 outbound as before.");
    }

    @Test
    void aMessageAlreadyLeavingIsSaid() {
        controller.show(1);
        desk.answer = new ContactDesk.Done(1, 1, null, desk::undo);
        controller.onPauseRequested(ContactSamples.active());
        assertThat(notices)
                .containsExactly("Ada Lovelace is paused in Q4 outbound."
                        + " A message was already leaving and could not be called back.");
    }

    @Test
    void whoHasMovedOnMeanwhileIsLeftAndNothingIsUndoable() {
        controller.show(1);
        desk.answer = new ContactDesk.Done(0, 0, null, desk::undo);
        controller.onPauseRequested(ContactSamples.active());
        assertThat(notices).containsExactly("Ada Lovelace has moved on in Q4 outbound meanwhile: nothing was changed.");
        assertThat(undo.possibleProperty().get()).isFalse();
    }

    @Test
    void anUndoThatComesTooLateIsSaid() {
        controller.show(1);
        controller.onPauseRequested(ContactSamples.active());
        desk.undone = new UndoResult(0, 1);
        undo.undo();
        assertThat(notices)
                .last()
                .isEqualTo("Ada Lovelace has moved on in Q4 outbound: what has happened since stays.");
    }

    @Test
    void aPauseEndsOnTheDayAskedFor() {
        controller.show(1);
        until = Optional.of(Until.on(LocalDate.of(2026, 3, 16)));
        controller.onUnpauseOnRequested(ContactSamples.pausedByHand());
        assertThat(desk.asked).containsExactly("end at 2026-03-15T23:00:00Z");
        assertThat(notices).containsExactly("Ada Lovelace is unpaused in Q4 outbound on Mon 16 Mar.");
        until = Optional.of(Until.BY_HAND);
        controller.onUnpauseOnRequested(ContactSamples.pausedByHand());
        assertThat(desk.asked).last().isEqualTo("end at null");
    }

    @Test
    void aCancelledQuestionChangesNothing() {
        controller.show(1);
        controller.onUnpauseOnRequested(ContactSamples.pausedByHand());
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aFailureIsToldAndTheButtonsWorkAgain() {
        controller.show(1);
        desk.failure = new IllegalStateException("drawn");
        controller.onPauseRequested(ContactSamples.active());
        assertThat(errors).containsExactly("Ada Lovelace was not paused");
        assertThat(controller.model().acting.get()).isFalse();
        assertThat(controller.model().problem.get()).startsWith("This contact could not be loaded");
        desk.failure = null;
        controller.onRetryRequested();
        assertThat(controller.model().problem.get()).isEmpty();
        assertThat(controller.model().shown.get()).isNotNull();
    }

    @Test
    void aContactThatIsGoneIsSaid() {
        controller.show(99);
        assertThat(controller.model().shown.get()).isNull();
        assertThat(controller.model().problem.get()).isEqualTo("This contact is no longer there.");
    }

    @Test
    void theHistoryIsReadAPageAtATimeAndStaysReadAcrossAReload() {
        for (int i = 120; i > 0; i--) {
            desk.happened.add(ContactSamples.happened(i, ContactSamples.NOW.minusSeconds(120L - i)));
        }
        controller.show(1);
        assertThat(told()).isEqualTo(50);
        controller.onEarlierRequested();
        controller.refresh();
        assertThat(told()).isEqualTo(100);
        controller.onEarlierRequested();
        assertThat(told()).isEqualTo(120);
        controller.onEarlierRequested();
        assertThat(told()).isEqualTo(120);
        assertThat(controller.model().shown.get().history().next()).isNull();
    }

    @Test
    void aHistoryThatCannotBeReadFurtherSaysSo() {
        for (int i = 60; i > 0; i--) desk.happened.add(ContactSamples.happened(i, ContactSamples.NOW));
        controller.show(1);
        desk.failure = new IllegalStateException("drawn");
        controller.onEarlierRequested();
        assertThat(errors).containsExactly("What was before could not be read");
        assertThat(controller.model().readingBack.get()).isFalse();
        assertThat(told()).isEqualTo(50);
    }

    @Test
    void editingIsLeftToWhoeverKnowsTheForm() {
        var edited = new ArrayList<Long>();
        controller.setOnEdit(edited::add);
        controller.onEditRequested();
        controller.show(1);
        controller.onEditRequested();
        assertThat(edited).containsExactly(1L);
    }

    private int told() {
        return controller.model().shown.get().history().entries().size();
    }

    @Test
    void closingShowsNobodyAndTellsTheShell() {
        var closed = new ArrayList<String>();
        controller.setOnClose(() -> closed.add("closed"));
        controller.show(1);
        controller.onCloseRequested();
        assertThat(controller.model().shown.get()).isNull();
        assertThat(closed).containsExactly("closed");
        controller.refresh();
        assertThat(controller.model().shown.get()).isNull();
    }

    private final class Errors implements Dialogs {

        @Override
        public boolean confirm(String title, String text, String buttonText) {
            throw new AssertionError("nothing here asks to confirm");
        }

        @Override
        public void error(String title, String sentence, String whatToDo) {
            errors.add(title);
        }
    }
}
