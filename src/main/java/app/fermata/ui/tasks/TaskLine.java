package app.fermata.ui.tasks;

import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskRow.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One line of the list of tasks.
sealed interface TaskLine {

    /// As many of the upcoming tasks are shown while they are folded; that many more are not worth folding.
    int FEW = 8;

    /// Begins a group.
    ///
    /// @param count how many tasks the group has, shown or not
    record Heading(When when, int count) implements TaskLine {}

    /// A task.
    record Entry(TaskRow task, When when) implements TaskLine {}

    /// Ends a long group of upcoming tasks.
    ///
    /// @param hidden how many of them are folded away; 0 where all are shown
    record Fold(int hidden) implements TaskLine {}

    /// The lines of these tasks on the day that `now` is: overdue, today, upcoming, a group without any left out.
    ///
    /// @param open ordered by when they are due
    static List<TaskLine> of(List<TaskRow> open, Instant now, boolean unfolded) {
        var lines = new ArrayList<TaskLine>();
        for (var when : When.values()) {
            var group = open.stream().filter(task -> task.when(now) == when).toList();
            if (group.isEmpty()) {
                continue;
            }
            boolean isLong = when == When.UPCOMING && group.size() > 2 * FEW;
            int shown = isLong && !unfolded ? FEW : group.size();
            lines.add(new Heading(when, group.size()));
            group.stream().limit(shown).map(task -> new Entry(task, when)).forEach(lines::add);
            if (isLong) {
                lines.add(new Fold(group.size() - shown));
            }
        }
        return List.copyOf(lines);
    }
}
