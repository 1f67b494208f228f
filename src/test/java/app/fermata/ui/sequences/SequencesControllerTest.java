package app.fermata.ui.sequences;

import static app.fermata.ui.sequences.Desk.NOW;
import static app.fermata.ui.sequences.Desk.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.ScheduleText;
import app.fermata.sequence.SequenceRow;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepText;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.sequences.SequencesModel.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequencesControllerTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    private long spring;
    private long ada;

    @BeforeEach
    void open() {
        Texts.use("en");
        desk = new Desk(folder, dialogs);
        spring = desk.house.sequence("Spring").email(0).email(5).call(3).add();
        ada = desk.house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        desk.controller.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private EditorController editor() {
        return desk.controller.editor();
    }

    private EditorModel model() {
        return editor().model();
    }

    private SequenceRow row() {
        return desk.controller.model().rows.getFirst();
    }

    private void interval(int days) {
        editor().onStepChosen(1);
        var step = model().step().orElseThrow();
        editor().onStepEdited(new StepText(
                step.id(), step.kind(), step.title(), days, null, step.subject(), step.body(), step.inThread()));
        editor().onSettled();
    }

    private List<String> titles() {
        return model().steps().stream().map(StepText::title).toList();
    }

    @Test
    void anOpenedSequenceIsReadForSomebodyInIt() {
        desk.controller.open(spring);
        assertThat(desk.controller.model().page.get()).isEqualTo(Page.EDITOR);
        assertThat(Objects.requireNonNull(model().reader.get()).name()).isEqualTo("Ada");
        assertThat(Objects.requireNonNull(model().preview.get()).contactName()).isEqualTo("Ada");
        assertThat(model().dirtyProperty().get()).isFalse();
    }

    @Test
    void whomSavingMovesIsKnownWhileWriting() {
        desk.controller.open(spring);
        interval(7);
        assertThat(Objects.requireNonNull(model().review.get()).change().moved())
                .isEqualTo(1);
        assertThat(desk.house.planned(ada, spring)).isEqualTo(PLANNED);
    }

    @Test
    void savingShowsFirstWhomItMoves() {
        desk.controller.open(spring);
        interval(7);
        dialogs.goOn = false;
        editor().onSaveRequested();
        assertThat(dialogs.reviews).hasSize(1);
        assertThat(desk.house.planned(ada, spring)).isEqualTo(PLANNED);
        assertThat(model().dirtyProperty().get()).isTrue();
        dialogs.goOn = true;
        editor().onSaveRequested();
        assertThat(desk.said()).isEqualTo("Spring saved. 1 contact has a new date.");
        assertThat(desk.house.planned(ada, spring))
                .isEqualTo(dialogs.reviews.getLast().change().rows().getFirst().after());
        assertThat(model().dirtyProperty().get()).isFalse();
        desk.undoStack.undo();
        assertThat(desk.house.planned(ada, spring)).isEqualTo(PLANNED);
        assertThat(model().steps().get(1).intervalDays()).isEqualTo(5);
    }

    @Test
    void wordsAreSavedWithoutAQuestion() {
        desk.controller.open(spring);
        editor().onNameEdited("Early spring");
        editor().onSaveRequested();
        assertThat(dialogs.reviews).isEmpty();
        desk.controller.refresh();
        assertThat(row().name()).isEqualTo("Early spring");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsSaved() {
        desk.controller.open(spring);
        interval(-1);
        editor().onStepChosen(0);
        editor().onSaveRequested();
        assertThat(desk.said()).startsWith("Step 2: write the interval");
        assertThat(model().chosen.get()).isEqualTo(1);
        assertThat(desk.editing.open(spring).orElseThrow().text().steps().get(1).intervalDays())
                .isEqualTo(5);
    }

    @Test
    void stepsAreAddedMovedDuplicatedAndDeletedInTheTextAlone() {
        desk.controller.open(spring);
        editor().onStepAdded(StepKind.LINKEDIN);
        assertThat(titles()).containsExactly("Email 1", "Email 2", "Call 3", "LinkedIn");
        editor().onStepMoved(3, 0);
        editor().onStepDuplicated();
        assertThat(titles()).containsExactly("LinkedIn", "LinkedIn", "Email 1", "Email 2", "Call 3");
        editor().onStepDeleted();
        editor().onStepDeleted();
        assertThat(titles()).containsExactly("LinkedIn", "Email 2", "Call 3");
        desk.undoStack.undo();
        assertThat(titles()).containsExactly("LinkedIn", "Email 1", "Email 2", "Call 3");
        assertThat(desk.editing.open(spring).orElseThrow().text().steps()).hasSize(3);
        editor().onDiscardRequested();
        assertThat(titles()).containsExactly("Email 1", "Email 2", "Call 3");
        desk.undoStack.undo();
        assertThat(titles()).containsExactly("LinkedIn", "Email 1", "Email 2", "Call 3");
    }

    @Test
    void leavingAsksWhatBecomesOfWhatWasWritten() {
        desk.controller.open(spring);
        interval(7);
        editor().onBackRequested();
        assertThat(desk.controller.model().page.get()).isEqualTo(Page.EDITOR);
        dialogs.leaving = SequencesDialogs.Leaving.SAVE;
        editor().onBackRequested();
        assertThat(desk.controller.model().page.get()).isEqualTo(Page.SEQUENCES);
        assertThat(desk.house.planned(ada, spring)).isNotEqualTo(PLANNED);
        desk.controller.open(spring);
        interval(2);
        dialogs.leaving = SequencesDialogs.Leaving.DISCARD;
        editor().onBackRequested();
        assertThat(desk.controller.model().page.get()).isEqualTo(Page.SEQUENCES);
        assertThat(desk.editing.open(spring).orElseThrow().text().steps().get(1).intervalDays())
                .isEqualTo(7);
    }

    @Test
    void whatIsWrittenSurvivesAChangeOfTheStore() {
        desk.controller.open(spring);
        interval(7);
        desk.house.pause(spring, NOW, ada);
        desk.controller.refresh();
        assertThat(model().steps().get(1).intervalDays()).isEqualTo(7);
        assertThat(Objects.requireNonNull(model().opened.get()).reach().paused())
                .isEqualTo(1);
    }

    @Test
    void aNewSequenceIsOpenedAndCanBeTakenBack() {
        dialogs.name = Optional.of("Autumn");
        desk.controller.onNewRequested();
        assertThat(model().text().name()).isEqualTo("Autumn");
        desk.undoStack.undo();
        assertThat(desk.controller.model().rows).extracting(SequenceRow::name).containsExactly("Spring");
        assertThat(desk.controller.model().page.get()).isEqualTo(Page.SEQUENCES);
    }

    @Test
    void aSequenceIsDuplicatedRenamedArchivedAndBack() {
        desk.controller.onDuplicateRequested(row());
        assertThat(desk.controller.model().rows).hasSize(2);
        desk.undoStack.undo();
        assertThat(desk.controller.model().rows).hasSize(1);
        dialogs.name = Optional.of("Early");
        desk.controller.onRenameRequested(row());
        assertThat(row().name()).isEqualTo("Early");
        desk.controller.onArchiveRequested(row());
        assertThat(desk.controller.model().rows).isEmpty();
        assertThat(desk.said()).contains("1 contact stays where it is");
        desk.controller.model().archivedToo.set(true);
        assertThat(row().archived()).isTrue();
        desk.undoStack.undo();
        assertThat(row().archived()).isFalse();
    }

    @Test
    void oneWithContactsIsNotDeleted() {
        desk.controller.onDeleteRequested(row());
        assertThat(desk.said()).startsWith("Spring was not deleted");
        assertThat(desk.controller.model().rows).hasSize(1);
    }

    @Test
    void aScheduleShowsFirstWhomItMoves() {
        var stored = desk.controller.model().schedules.getFirst();
        var own = new TreeMap<>(stored.text().own());
        own.put(LocalDate.of(2026, 3, 11), "Away day");
        var edited = new ScheduleText(
                stored.id(), "Office", stored.text().zone(), stored.text().windows(), "", own);
        dialogs.schedules.add(edited);
        desk.controller.onEditScheduleRequested(stored);
        assertThat(dialogs.scheduleReviews).hasSize(1);
        assertThat(desk.house.planned(ada, spring)).isNotEqualTo(PLANNED);
        desk.undoStack.undo();
        assertThat(desk.house.planned(ada, spring)).isEqualTo(PLANNED);
        desk.controller.onDeleteScheduleRequested(stored);
        assertThat(desk.said()).contains("1 sequence uses it (Spring)");
    }
}
