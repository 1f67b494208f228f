package app.fermata.ui.tasks;

import app.fermata.sequence.TaskRow;
import app.fermata.sequence.Tasking;
import app.fermata.sequence.UndoResult;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import app.fermata.ui.tasks.TasksModel.Phase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The tasks screen: lists the open tasks and marks them done (`design/screens.md`, Tasks).
///
/// All of it is called on the FX thread. The shell calls [#refresh] when the store has changed and when a day may have
/// begun.
public final class TasksController implements TasksView.Actions {

    private final TaskDesk desk;
    private final InstantSource clock;
    private final Background background;
    private final Latest loads;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final TasksModel model;
    private final Set<Long> beingDone = new HashSet<>();
    private @Nullable Long reopened;
    private LongConsumer openContact = contactId -> {};

    /// @param notices shows a notice, in place of the one before
    public TasksController(
            Tasking tasking,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices) {
        this(TaskDesk.of(tasking), clock, background, undoStack, notices);
    }

    TasksController(
            TaskDesk desk, InstantSource clock, Background background, UndoStack undoStack, Consumer<Notice> notices) {
        this.desk = desk;
        this.clock = clock;
        this.background = background;
        this.loads = background.latest();
        this.undoStack = undoStack;
        this.notices = notices;
        this.model = new TasksModel(clock.instant());
    }

    /// Builds the screen; to be called once.
    public Parent view() {
        return new TasksView(model, this).root();
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
    }

    TasksModel model() {
        return model;
    }

    @Override
    public void onDoneRequested(TaskRow task) {
        // A second press comes before the list has changed: it means the same task.
        if (!beingDone.add(task.taskId())) {
            return;
        }
        Instant now = clock.instant();
        background.run(
                () -> desk.done(task.taskId(), now),
                done -> {
                    beingDone.remove(task.taskId());
                    announce(task, done);
                    refresh();
                },
                failure -> {
                    beingDone.remove(task.taskId());
                    onActionFailed(failure);
                });
    }

    @Override
    public void onOpenRequested(TaskRow task) {
        openContact.accept(task.contactId());
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
        if (reopened != null) {
            model.choose(reopened);
            reopened = null;
        }
    }

    private void announce(TaskRow task, Optional<TaskDesk.Done> done) {
        done.ifPresentOrElse(
                marked -> notices.accept(undoStack.done(
                        undoable(task, TaskWords.done(task, marked.next(), clock.instant()), marked.undo()))),
                () -> notices.accept(Notice.of(Texts.get("tasks.gone", task.contactName()))));
    }

    private Undoable undoable(TaskRow task, String words, Callable<UndoResult> undo) {
        return new Undoable(
                words,
                () -> background.run(undo, result -> onUndone(task, result), failure -> {
                    // What could not be undone now may be undone later.
                    undoStack.push(undoable(task, words, undo));
                    onActionFailed(failure);
                }));
    }

    private void onUndone(TaskRow task, UndoResult result) {
        boolean restored = result.restored() > 0;
        reopened = restored ? task.taskId() : null;
        notices.accept(Notice.of(Texts.get(restored ? "tasks.undone" : "tasks.movedOn", task.contactName())));
        refresh();
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

    private void onActionFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
        refresh();
    }
}
