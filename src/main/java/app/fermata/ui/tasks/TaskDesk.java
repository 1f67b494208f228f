package app.fermata.ui.tasks;

import app.fermata.sequence.TaskRow;
import app.fermata.sequence.Tasking;
import app.fermata.sequence.UndoResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// What the tasks screen asks of the use cases; everything here runs in the background.
interface TaskDesk {

    /// A task marked done.
    ///
    /// @param next when the next step comes; null where this was the last
    /// @param undo opens it again
    record Done(@Nullable Instant next, Callable<UndoResult> undo) {}

    /// The open tasks, the earliest first.
    List<TaskRow> open();

    /// Empty when the task is not open any more.
    Optional<Done> done(long taskId, Instant now);

    /// The real one.
    static TaskDesk of(Tasking tasking) {
        return new TaskDesk() {
            @Override
            public List<TaskRow> open() {
                return tasking.open();
            }

            @Override
            public Optional<Done> done(long taskId, Instant now) {
                return tasking.done(taskId, now).map(done -> new Done(done.next(), () -> tasking.undo(done, now)));
            }
        };
    }
}
