package app.fermata.ui.tasks;

import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskSheets;
import app.fermata.sequence.Tasking;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.tasks.TasksModel.Phase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The tasks screen: lists the open tasks, marks them done, and plays them one by one (`design/screens.md`, Tasks).
///
/// All of it is called on the FX thread. The shell calls [#refresh] when the store has changed and when a day may have
/// begun.
public final class TasksController implements TasksView.Actions {

    private final TaskDesk desk;
    private final InstantSource clock;
    private final Latest loads;
    private final Consumer<Notice> notices;
    private final TasksModel model;
    private final TaskActions deeds;
    private final PlayerController player;
    private @Nullable Long reopened;
    private LongConsumer openContact = contactId -> {};

    /// @param notices shows a notice, in place of the one before
    public TasksController(
            Tasking tasking,
            TaskSheets sheets,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices) {
        this(TaskDesk.of(tasking, sheets), clock, background, undoStack, notices);
    }

    TasksController(
            TaskDesk desk, InstantSource clock, Background background, UndoStack undoStack, Consumer<Notice> notices) {
        this.desk = desk;
        this.clock = clock;
        this.loads = background.latest();
        this.notices = notices;
        this.model = new TasksModel(clock.instant());
        this.deeds = new TaskActions(desk, clock, background, undoStack, notices, new Listener());
        this.player = new PlayerController(desk, deeds, clock, background, notices, this::refresh);
    }

    /// Builds the screen; to be called once.
    public Parent view() {
        var list = new TasksView(model, this).root();
        var playing = new PlayerView(player.model(), player).root();
        list.visibleProperty().bind(player.model().open.not());
        list.managedProperty().bind(list.visibleProperty());
        return new StackPane(list, playing);
    }

    /// Reads the tasks again, keeping the current one where it still is.
    public void refresh() {
        var now = clock.instant();
        loads.run(desk::open, tasks -> show(tasks, now), this::onLoadFailed);
    }

    /// How many tasks are overdue or for today.
    public ReadOnlyIntegerProperty badgeProperty() {
        return model.pressing.getReadOnlyProperty();
    }

    /// Has `listener` told the contact the rep wants to see.
    public void onOpenContact(LongConsumer listener) {
        openContact = listener;
        player.onOpenContact(listener);
    }

    /// Has `opener` open the links that begin a mail in the rep's own mail program.
    public void onOpenLink(Consumer<String> opener) {
        player.onOpenLink(opener);
    }

    TasksModel model() {
        return model;
    }

    PlayerController player() {
        return player;
    }

    @Override
    public void onDoneRequested(TaskRow task) {
        deeds.done(task);
    }

    @Override
    public void onOpenRequested(TaskRow task) {
        openContact.accept(task.contactId());
    }

    @Override
    public void onWorkThroughRequested() {
        player.open(model.tasks(), clock.instant());
    }

    @Override
    public void onFoldRequested(boolean unfolded) {
        model.fold(unfolded);
    }

    @Override
    public void onRetryRequested() {
        model.phase.set(Phase.LOADING);
        refresh();
    }

    private void show(List<TaskRow> tasks, Instant now) {
        model.show(tasks, now);
        player.show(tasks, now);
        if (reopened != null) {
            model.choose(reopened);
            player.choose(reopened);
            reopened = null;
        }
    }

    private void onLoadFailed(Throwable failure) {
        String sentence = Problems.logged(failure);
        model.failure.set(sentence);
        if (model.phase.get() == Phase.LOADING) {
            model.phase.set(Phase.FAILED);
        } else if (model.phase.get() == Phase.SHOWN) {
            notices.accept(Notice.of(sentence));
        }
    }

    /// What the deeds tell.
    private final class Listener implements TaskActions.Listener {

        @Override
        public void onDeed(Deed deed) {
            player.onDeed(deed);
        }

        @Override
        public void onUndone(TaskRow task) {
            reopened = task.taskId();
            player.onUndone(task);
        }

        @Override
        public void onChanged() {
            refresh();
        }
    }
}
