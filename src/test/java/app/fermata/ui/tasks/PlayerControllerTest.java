package app.fermata.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.Postponement;
import app.fermata.sequence.StepKind;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The player over tasks in memory: ten are overdue or for today.
class PlayerControllerTest {

    private final TasksInMemory tasks = TasksInMemory.of(40);
    private final List<Notice> notices = new ArrayList<>();
    private final UndoStack undo = new UndoStack();
    private final TasksController screen = new TasksController(
            tasks, InstantSource.fixed(TasksInMemory.NOW), Background.immediate(), undo, notices::add);
    private final PlayerController player = screen.player();
    private final PlayerModel model = player.model();

    @BeforeEach
    void open() {
        Texts.use("en");
        screen.refresh();
        screen.onWorkThroughRequested();
    }

    private long current() {
        return Objects.requireNonNull(model.current.get()).taskId();
    }

    @Test
    void whatPressesIsPlayedEarliestFirst() {
        assertThat(model.open.get()).isTrue();
        assertThat(model.queue).hasSize(screen.badgeProperty().get());
        assertThat(current()).isEqualTo(tasks.open().getFirst().taskId());
        assertThat(model.position.get()).isOne();
        assertThat(model.total.get()).isEqualTo(model.queue.size());
        assertThat(Objects.requireNonNull(model.sheet.get()).task().taskId()).isEqualTo(current());
    }

    @Test
    void doneGoesOnToTheNextAndTheCountGoesUp() {
        int total = model.total.get();
        long first = current();
        player.onDoneRequested();

        assertThat(current()).isNotEqualTo(first);
        assertThat(model.position.get()).isEqualTo(2);
        assertThat(model.total.get()).isEqualTo(total);
        assertThat(notices.getLast().text()).contains(" done. Next: step 4, ");
        assertThat(notices.getLast().actionText()).isEqualTo("Undo");
    }

    @Test
    void undoBringsTheTaskBackAsTheCurrentOne() {
        int total = model.total.get();
        long first = current();
        player.onSkipRequested();
        player.onDoneRequested();
        undo.undo();
        undo.undo();

        assertThat(current()).isEqualTo(first);
        assertThat(model.position.get()).isOne();
        assertThat(model.total.get()).isEqualTo(total);
        assertThat(model.deeds).isEmpty();
    }

    @Test
    void postponedTaskLeavesTheSittingAndItsUndoGivesTheDateBack() {
        long first = current();
        player.onPostponeRequested(Postponement.TOMORROW);

        assertThat(current()).isNotEqualTo(first);
        assertThat(notices.getLast().text()).contains("postponed to Fri 6 Mar");
        assertThat(screen.badgeProperty().get()).isEqualTo(model.queue.size());

        undo.undo();
        assertThat(current()).isEqualTo(first);
        assertThat(notices.getLast().text()).endsWith("has its date back.");
    }

    @Test
    void taskOfAContactPausedMeanwhileVanishesWithAWord() {
        long first = current();
        var name = Objects.requireNonNull(model.current.get()).contactName();
        int total = model.total.get();
        tasks.pause(first);
        screen.refresh();

        assertThat(current()).isNotEqualTo(first);
        assertThat(model.total.get()).isEqualTo(total - 1);
        assertThat(notices.getLast().text()).startsWith("The task of " + name + " is gone from here");
    }

    @Test
    void taskGoneBeforeItIsReadMovesOn() {
        long second = model.queue.get(1).taskId();
        tasks.pause(second);
        player.onStepRequested(1);

        assertThat(current()).isNotEqualTo(second);
        assertThat(model.sheet.get()).isNotNull();
    }

    @Test
    void arrowsGoBackAndForthAndStopAtTheEnds() {
        long first = current();
        player.onStepRequested(-1);
        assertThat(current()).isEqualTo(first);
        player.onStepRequested(1);
        assertThat(model.position.get()).isEqualTo(2);
        player.onStepRequested(1_000);
        assertThat(model.position.get()).isEqualTo(model.total.get());
    }

    @Test
    void oneKindAloneCanBePlayed() {
        int calls = model.left(StepKind.CALL);
        player.onKindRequested(StepKind.CALL);

        assertThat(model.queue).hasSize(calls).allMatch(task -> task.kind() == StepKind.CALL);
        while (model.current.get() != null) player.onDoneRequested();
        assertThat(model.left(null)).isPositive();
        player.onKindRequested(null);
        assertThat(model.current.get()).isNotNull();
    }

    @Test
    void endSaysWhatWasDone() {
        player.onSkipRequested();
        player.onPostponeRequested(Postponement.NEXT_WEEK);
        while (model.current.get() != null) player.onDoneRequested();

        assertThat(model.open.get()).isTrue();
        assertThat(model.queue).isEmpty();
        assertThat(model.sheet.get()).isNull();
        assertThat(model.deeds)
                .filteredOn(deed -> deed.kind() == Deed.Kind.SKIPPED)
                .hasSize(1);
        assertThat(model.deeds)
                .filteredOn(deed -> deed.kind() == Deed.Kind.POSTPONED)
                .hasSize(1);
    }

    @Test
    void failureKeepsTheTaskAndIsSaid() {
        long first = current();
        tasks.broken = new IllegalStateException("on purpose");
        player.onDoneRequested();

        assertThat(current()).isEqualTo(first);
        assertThat(notices.getLast().text()).startsWith("Something went wrong");
        player.onStepRequested(1);
        assertThat(model.failure.get()).startsWith("Something went wrong");

        tasks.broken = null;
        player.onRetryRequested();
        assertThat(model.failure.get()).isEmpty();
        assertThat(model.sheet.get()).isNotNull();
    }

    @Test
    void mailIsHandedToTheRepsProgramAndALongOneToTheClipboard() {
        var links = new ArrayList<String>();
        var clipboard = new ArrayList<String>();
        screen.onOpenLink(links::add);
        player.onKindRequested(StepKind.MANUAL_EMAIL);
        player.onMailRequested(clipboard::add);

        assertThat(links.getFirst())
                .startsWith(
                        "mailto:" + Objects.requireNonNull(model.current.get()).email()
                                + "?subject=Before%20the%20quarter%20ends&body=Hello%20");
        assertThat(clipboard).isEmpty();

        tasks.longText = true;
        player.onRetryRequested();
        player.onMailRequested(clipboard::add);
        assertThat(links.getLast()).doesNotContain("body=");
        assertThat(clipboard).hasSize(1);
        assertThat(notices.getLast().text()).contains("clipboard");
    }

    @Test
    void nothingIsPlayedWhereNothingPresses() {
        var idle = new TasksController(
                TasksInMemory.of(0),
                InstantSource.fixed(TasksInMemory.NOW),
                Background.immediate(),
                undo,
                notices::add);
        idle.refresh();
        idle.onWorkThroughRequested();
        assertThat(idle.player().model().open.get()).isFalse();
    }
}
