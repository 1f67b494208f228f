package app.fermata.ui.tasks;

import app.fermata.sequence.Postponement;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.UndoResult;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Makes of a task what the rep asks for, says it in a notice, and takes it back.
final class TaskActions {

    /// Who is told.
    interface Listener {
        void onDeed(Deed deed);

        /// The task is as before; to be shown again.
        void onUndone(TaskRow task);

        /// Something has changed, here or elsewhere.
        void onChanged();
    }

    /// One action of the desk.
    private interface Action {
        Optional<TaskDesk.Done> on(long taskId, Instant now);
    }

    private final TaskDesk desk;
    private final InstantSource clock;
    private final Background background;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final Listener listener;
    private final Set<Long> underWay = new HashSet<>();

    TaskActions(
            TaskDesk desk,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            Listener listener) {
        this.desk = desk;
        this.clock = clock;
        this.background = background;
        this.undoStack = undoStack;
        this.notices = notices;
        this.listener = listener;
    }

    void done(TaskRow task) {
        act(task, Deed.Kind.DONE, desk::done);
    }

    void skip(TaskRow task) {
        act(task, Deed.Kind.SKIPPED, desk::skip);
    }

    void postpone(TaskRow task, Postponement how) {
        act(task, Deed.Kind.POSTPONED, (taskId, now) -> desk.postpone(taskId, how, now));
    }

    private void act(TaskRow task, Deed.Kind kind, Action action) {
        // A second press comes before the list has changed: it means the same task.
        if (!underWay.add(task.taskId())) {
            return;
        }
        Instant now = clock.instant();
        background.run(
                () -> action.on(task.taskId(), now),
                done -> {
                    underWay.remove(task.taskId());
                    done.ifPresentOrElse(
                            made -> announce(new Deed(task, kind, made.next()), made.undo()),
                            () -> notices.accept(Notice.of(Texts.get("tasks.gone", task.contactName()))));
                    listener.onChanged();
                },
                failure -> {
                    underWay.remove(task.taskId());
                    onFailed(failure);
                });
    }

    private void announce(Deed deed, Callable<UndoResult> undo) {
        listener.onDeed(deed);
        notices.accept(undoStack.done(undoable(deed, TaskWords.said(deed, clock.instant()), undo)));
    }

    private Undoable undoable(Deed deed, String words, Callable<UndoResult> undo) {
        return new Undoable(
                words,
                () -> background.run(undo, result -> onUndone(deed, result), failure -> {
                    // What could not be undone now may be undone later.
                    undoStack.push(undoable(deed, words, undo));
                    onFailed(failure);
                }));
    }

    private void onUndone(Deed deed, UndoResult result) {
        boolean restored = result.restored() > 0;
        if (restored) {
            listener.onUndone(deed.task());
        }
        notices.accept(Notice.of(
                restored
                        ? TaskWords.undone(deed)
                        : Texts.get("tasks.movedOn", deed.task().contactName())));
        listener.onChanged();
    }

    private void onFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
        listener.onChanged();
    }
}
