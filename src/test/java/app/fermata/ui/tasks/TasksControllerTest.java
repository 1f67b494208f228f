package app.fermata.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.activity.ActivityTables;
import app.fermata.contact.ContactTables;
import app.fermata.delivery.DeliveryTables;
import app.fermata.delivery.SentLog;
import app.fermata.mail.LiquidDrafting;
import app.fermata.sample.SampleClock;
import app.fermata.sample.SampleWorkspace;
import app.fermata.sequence.Overdue;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceTables;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskSheets;
import app.fermata.sequence.Tasking;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.sequence.Unpausing;
import app.fermata.store.Workspace;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.tasks.TaskLine.Entry;
import app.fermata.ui.tasks.TasksModel.Phase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksControllerTest {

    private static final Instant NOW = SampleClock.OPENING;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private static Tasking tasking;

    @SuppressWarnings("NullAway.Init")
    private static TaskSheets sheets;

    private final List<Notice> notices = new ArrayList<>();
    private final UndoStack undo = new UndoStack();
    private final TasksInMemory inMemory = TasksInMemory.of(3);

    @BeforeAll
    static void fill() {
        Texts.use("en");
        var entities = new ArrayList<Class<?>>();
        entities.addAll(ActivityTables.entities());
        entities.addAll(ContactTables.entities());
        entities.addAll(SequenceTables.entities());
        entities.addAll(DeliveryTables.entities());
        workspace = Workspace.open(folder, entities);
        SampleWorkspace.fill(workspace, NOW);
        tasking = new Tasking(workspace);
        sheets = new TaskSheets(workspace, new SentLog(), new LiquidDrafting());
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private TasksController over(TaskDesk desk) {
        var controller = new TasksController(desk, () -> NOW, Background.immediate(), undo, notices::add);
        controller.refresh();
        return controller;
    }

    private TasksController overTheSample() {
        var controller = over(TaskDesk.of(tasking, sheets));
        controller.model().fold(true);
        return controller;
    }

    private static List<TaskRow> shown(TasksController controller) {
        return controller.model().lines.stream()
                .filter(Entry.class::isInstance)
                .map(line -> ((Entry) line).task())
                .toList();
    }

    private static TaskRow current(TasksController controller) {
        return Objects.requireNonNull(controller.model().current.get()).task();
    }

    @Test
    void everyOpenTaskIsListedAndTheBadgeCountsWhatPresses() {
        var controller = overTheSample();
        assertThat(shown(controller)).isNotEmpty().containsExactlyElementsOf(tasking.open());
        assertThat(controller.badgeProperty().get())
                .isPositive()
                .isEqualTo(tasking.counts(NOW).pressing());
        assertThat(current(controller)).isEqualTo(shown(controller).getFirst());
    }

    @Test
    void taskDoneGivesWayToTheNextAndComesBackByUndo() {
        var controller = overTheSample();
        var before = shown(controller);
        controller.onDoneRequested(before.getFirst());

        assertThat(shown(controller)).doesNotContain(before.getFirst());
        assertThat(current(controller)).isEqualTo(before.get(1));
        assertThat(notices.getLast().text()).contains(before.getFirst().contactName() + " done. Next: step ");

        undo.undo();
        assertThat(shown(controller)).isEqualTo(before);
        assertThat(current(controller)).isEqualTo(before.getFirst());
        assertThat(notices.getLast().text())
                .isEqualTo("The task of " + before.getFirst().contactName() + " is open again.");
    }

    @Test
    void playerShowsTheSamplesTextsFilledIn() {
        var controller = overTheSample();
        controller.onWorkThroughRequested();
        var player = controller.player().model();
        int all = player.total.get();
        assertThat(all).isEqualTo(controller.badgeProperty().get());
        for (int i = 0; i < all; i++) {
            var sheet = Objects.requireNonNull(player.sheet.get());
            assertThat(sheet.draft().body().problem()).isNull();
            assertThat(sheet.draft().body().plain()).isNotBlank().doesNotContain("{{");
            assertThat(sheet.postponed()).hasSize(3);
            controller.player().onStepRequested(1);
        }
    }

    @Test
    void tasksOfPausedContactsAreNowhereUntilTheyAreUnpaused() {
        var controller = overTheSample();
        var task = shown(controller).getLast();
        var badge = controller.badgeProperty().get();
        var pausing = new Pausing(workspace, InstantSource.fixed(NOW));
        var selection = Selection.of(task.contactId());
        var sequence = pausing.choices(selection).stream()
                .filter(choice -> choice.name().equals(task.sequenceName()))
                .findFirst()
                .orElseThrow();
        pausing.pause(new PauseRequest(selection, sequence.id(), null), NOW);
        controller.refresh();
        assertThat(shown(controller)).noneMatch(row -> row.taskId() == task.taskId());
        assertThat(controller.model().counts.get()).isEqualTo(tasking.counts(NOW));

        new Unpausing(workspace, new SentLog(), InstantSource.fixed(NOW))
                .unpause(new UnpauseRequest(selection, sequence.id(), new Overdue.AsSoonAsPossible()), NOW);
        controller.refresh();
        assertThat(shown(controller)).contains(task);
        assertThat(controller.badgeProperty().get()).isEqualTo(badge);
    }

    @Test
    void taskThatIsNotOpenAnyMoreIsSaid() {
        var controller = over(inMemory);
        var task = current(controller);
        controller.onDoneRequested(task);
        controller.onDoneRequested(task);
        assertThat(notices.getLast())
                .isEqualTo(Notice.of("This task of Grace Hopper is not open any more: nothing was changed."));
        assertThat(shown(controller)).hasSize(2);
    }

    @Test
    void lastTaskDoneLeavesNobodyCurrent() {
        var controller = over(inMemory);
        while (!shown(controller).isEmpty()) controller.onDoneRequested(current(controller));
        assertThat(controller.model().current.get()).isNull();
        assertThat(controller.badgeProperty().get()).isZero();
        controller.model().step(1);
        assertThat(controller.model().current.get()).isNull();
    }

    @Test
    void currentTaskStaysCurrentWhenOthersComeBeforeIt() {
        var controller = over(inMemory);
        controller.model().step(1);
        var task = current(controller);
        inMemory.add("Alan Turing", "", task.kind(), NOW.minusSeconds(400_000));
        controller.refresh();
        assertThat(current(controller)).isEqualTo(task);
    }

    @Test
    void stepsGoFromTaskToTaskAndStopAtTheEnds() {
        var controller = over(inMemory);
        var tasks = shown(controller);
        controller.model().step(-1);
        assertThat(current(controller)).isEqualTo(tasks.getFirst());
        controller.model().step(1);
        assertThat(current(controller)).isEqualTo(tasks.get(1));
        controller.model().step(100);
        assertThat(current(controller)).isEqualTo(tasks.getLast());
    }

    @Test
    void tasksThatCannotBeReadAreSaidAndCanBeTriedAgain() {
        inMemory.broken = new IllegalStateException("on purpose");
        var controller = over(inMemory);
        assertThat(controller.model().phase.get()).isEqualTo(Phase.FAILED);
        assertThat(controller.model().failure.get()).startsWith("Something went wrong");

        inMemory.broken = null;
        controller.onRetryRequested();
        assertThat(controller.model().phase.get()).isEqualTo(Phase.SHOWN);
        assertThat(shown(controller)).hasSize(3);
    }

    @Test
    void failureLeavesTheListAsItIsAndIsSaid() {
        var controller = over(inMemory);
        inMemory.broken = new IllegalStateException("on purpose");
        controller.onDoneRequested(current(controller));
        assertThat(shown(controller)).hasSize(3);
        assertThat(notices).isNotEmpty().allMatch(notice -> notice.text().startsWith("Something went wrong"));

        inMemory.broken = null;
        controller.onDoneRequested(current(controller));
        assertThat(shown(controller)).hasSize(2);
    }

    @Test
    void contactOfTheTaskIsOpened() {
        var opened = new ArrayList<Long>();
        var controller = over(inMemory);
        controller.onOpenContact(opened::add);
        controller.onOpenRequested(current(controller));
        assertThat(opened).containsExactly(101L);
    }
}
