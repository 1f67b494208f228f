package app.fermata.ui.tasks;

import app.fermata.sequence.Postponement;
import app.fermata.sequence.TaskDone;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskSheet;
import app.fermata.sequence.TaskSheets;
import app.fermata.sequence.Tasking;
import app.fermata.sequence.UndoResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// What the tasks screen asks of the use cases; everything here runs in the background.
interface TaskDesk {

    /// A task marked done, left out or put off.
    ///
    /// @param next when the next step comes, or the task itself where it was put off; null where this was the last
    /// @param undo opens it again, or gives it its date back
    record Done(@Nullable Instant next, Callable<UndoResult> undo) {}

    /// The open tasks, the earliest first.
    List<TaskRow> open();

    /// All there is to know for doing a task; empty when it is not open any more.
    Optional<TaskSheet> sheet(long taskId, Instant now);

    /// Empty when the task is not open any more.
    Optional<Done> done(long taskId, Instant now);

    /// Leaves it out; empty when the task is not open any more.
    Optional<Done> skip(long taskId, Instant now);

    /// Puts it off; empty when the task is not open any more.
    Optional<Done> postpone(long taskId, Postponement how, Instant now);

    /// The real one.
    static TaskDesk of(Tasking tasking, TaskSheets sheets) {
        return new TaskDesk() {
            @Override
            public List<TaskRow> open() {
                return tasking.open();
            }

            @Override
            public Optional<TaskSheet> sheet(long taskId, Instant now) {
                return sheets.of(taskId, now);
            }

            @Override
            public Optional<Done> done(long taskId, Instant now) {
                return tasking.done(taskId, now).map(done -> ended(done, now));
            }

            @Override
            public Optional<Done> skip(long taskId, Instant now) {
                return tasking.skip(taskId, now).map(done -> ended(done, now));
            }

            @Override
            public Optional<Done> postpone(long taskId, Postponement how, Instant now) {
                return tasking.postpone(taskId, how, now)
                        .map(postponed -> new Done(postponed.to(), () -> tasking.undo(postponed, now)));
            }

            private Done ended(TaskDone done, Instant now) {
                return new Done(done.next(), () -> tasking.undo(done, now));
            }
        };
    }
}
