package app.fermata.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.DeletePreview;
import app.fermata.sequence.EnrollRequest;
import app.fermata.sequence.Loss;
import app.fermata.sequence.RemoveRequest;
import app.fermata.sequence.Selection;
import app.fermata.sequence.Sending;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ContactAction;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is asked, what is done and what is said, with nobody at the screen.
class EnrollControllerTest implements EnrollDialogs {

    private static final Selection TWELVE = Selection.of(Intakes.ids(12));
    private static final EnrollRequest REQUEST = new EnrollRequest(TWELVE, 1, null, new Sending.AsSoonAsPossible());

    private final ScriptedCases cases = new ScriptedCases();
    private final UndoStack undoStack = new UndoStack();
    private final List<Notice> notices = new ArrayList<>();
    private final List<DeletePreview> confirmed = new ArrayList<>();
    private boolean agrees = true;
    private final EnrollController controller =
            new EnrollController(cases, this, Intakes.CLOCK, Background.immediate(), undoStack, notices::add);

    @BeforeEach
    void english() {
        Texts.use("en");
    }

    @Override
    public Optional<EnrollRequest> askEnroll(Selection selection) {
        return agrees ? Optional.of(REQUEST) : Optional.empty();
    }

    @Override
    public Optional<RemoveRequest> askRemove(Selection selection) {
        return agrees ? Optional.of(new RemoveRequest(selection, 1)) : Optional.empty();
    }

    @Override
    public boolean confirmDelete(DeletePreview preview) {
        confirmed.add(preview);
        return agrees;
    }

    @Test
    void addingIsSaidAndUndone() {
        run("action-enroll");
        assertThat(cases.done).containsExactly(REQUEST);
        assertThat(said()).isEqualTo("12 contacts added to Q4 outbound. 6 were refused.");

        undoStack.undo();
        assertThat(cases.done).contains("enroll undone");
        assertThat(said())
                .isEqualTo("Undone: 11 contacts are out of Q4 outbound again. 1 has moved on since and stays in it.");
    }

    @Test
    void removingIsSaidAndUndone() {
        run("action-remove");
        assertThat(cases.done).containsExactly(new RemoveRequest(TWELVE, 1));
        assertThat(said())
                .isEqualTo(
                        "9 contacts removed from Q4 outbound. 1 message was already leaving and cannot be called back.");

        undoStack.undo();
        assertThat(said()).isEqualTo("Undone: 9 contacts are back in Q4 outbound.");
    }

    @Test
    void onePaneContactIsRemovedAtOnce() {
        controller.remove(7, 1);
        assertThat(cases.done).containsExactly(new RemoveRequest(Selection.of(7), 1));
        assertThat(undoStack.possibleProperty().get()).isTrue();
    }

    @Test
    void deletingIsAskedWithWhatIsLostThenSaidAndUndone() {
        run("action-delete");
        assertThat(confirmed).containsExactly(cases.deletion);
        assertThat(EnrollWords.lost(cases.deletion))
                .isEqualTo("The 12 contacts go with all that is known of them. **7 are engaged** in sequences and leave"
                        + " them. 6 planned emails will not leave. 1 task vanishes. 1 message was already leaving and cannot be"
                        + " called back.");
        assertThat(cases.done).containsExactly(TWELVE);

        undoStack.undo();
        assertThat(said()).isEqualTo("Undone: 12 contacts are back.");
    }

    @Test
    void whoCancelsChangesNothing() {
        agrees = false;
        for (var id : List.of("action-enroll", "action-remove", "action-delete")) run(id);
        assertThat(cases.done).isEmpty();
        assertThat(notices).isEmpty();
    }

    @Test
    void nobodyLeftToDeleteIsSaidAndNotAsked() {
        cases.deletion = new DeletePreview(0, new Loss(0, 0, 0, 0, 0));
        run("action-delete");
        assertThat(confirmed).isEmpty();
        assertThat(said()).isEqualTo("Nobody was deleted: they are gone already.");
    }

    @Test
    void whatFailedIsToldAndAFailedUndoCanBeTriedAgain() {
        cases.failure = new IllegalStateException("the disk is on fire");
        run("action-enroll");
        assertThat(said()).startsWith("Something went wrong");
        assertThat(undoStack.possibleProperty().get()).isFalse();

        cases.failure = null;
        run("action-enroll");
        cases.failure = new IllegalStateException("not now");
        undoStack.undo();
        cases.failure = null;
        undoStack.undo();
        assertThat(cases.done).contains("enroll undone");
    }

    // --- the form ---

    @Test
    void previewFollowsStartAndSendingMode() {
        var form = form();
        form.model().start.set(Start.on(LocalDate.of(2026, 3, 9)));
        form.model().perHour.set(4);
        form.model().spread.set(true);

        var expected = new EnrollRequest(TWELVE, 1, LocalDate.of(2026, 3, 9), new Sending.SpreadOverTime(4, 50));
        assertThat(cases.asked.getLast()).isEqualTo(expected);
        assertThat(form.request()).contains(expected);
    }

    @Test
    void startInThePastAndANumberThatIsNoneAreNoRequest() {
        var form = form();
        int asked = cases.asked.size();
        form.model().start.set(Start.on(LocalDate.of(2026, 3, 4)));
        assertThat(form.model().obstacle.get()).isEqualTo("Wed 4 Mar has passed. Choose today or a later day.");
        assertThat(form.request()).isEmpty();
        form.model().start.set(Start.unread("soon"));
        assertThat(form.model().obstacle.get()).startsWith("“soon” cannot be read as a day");
        form.model().start.set(Start.NOW);
        form.model().perDay.set(0);
        form.model().spread.set(true);
        assertThat(form.model().obstacle.get()).startsWith("Write how many messages");
        assertThat(form.request()).isEmpty();
        // Only the way back to now was worth a look.
        assertThat(cases.asked).hasSizeLessThanOrEqualTo(asked + 2);
    }

    @Test
    void sequenceThatCannotPlanSaysWhy() {
        var form = form();
        form.model().plan.chosen.set(Intakes.VAGUE);
        assertThat(form.model().obstacle.get()).contains("has no schedule");
        assertThat(form.request()).isEmpty();
    }

    @Test
    void nobodyToAddAndNoSequenceAtAllAreSaid() {
        cases.preview = Intakes.nobody();
        assertThat(form().model().obstacle.get()).isEqualTo("None of them can be added to Q4 outbound.");
        cases.choices.clear();
        assertThat(form().model().obstacle.get()).startsWith("There is no sequence yet.");
    }

    @Test
    void messageFollowsContactAndStep() {
        var form = form();
        form.model().shown.set(2);
        form.model().email.set(Intakes.OUTBOUND.emails().get(1));
        assertThat(cases.drafts).endsWith("1 to 3", "2 to 3");
        form.model().plan.chosen.set(Intakes.CALLS);
        assertThat(form.model().draft.get()).isNull();
    }

    private EnrollForm form() {
        var form = new EnrollForm(cases, Background.immediate(), Intakes.CLOCK, TWELVE);
        form.open();
        return form;
    }

    private void run(String id) {
        controller.actions().stream()
                .filter(action -> action.id().equals(id))
                .map(ContactAction::action)
                .findFirst()
                .orElseThrow()
                .accept(Intakes.ids(12));
    }

    private String said() {
        return notices.getLast().text();
    }
}
