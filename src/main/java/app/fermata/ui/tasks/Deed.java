package app.fermata.ui.tasks;

import app.fermata.sequence.TaskRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the rep has made of a task.
///
/// @param next when the next step comes, or the task itself where it was put off; null where it was the last step
record Deed(TaskRow task, Kind kind, @Nullable Instant next) {

    /// What can be made of one.
    enum Kind {
        DONE,
        SKIPPED,
        POSTPONED
    }
}
