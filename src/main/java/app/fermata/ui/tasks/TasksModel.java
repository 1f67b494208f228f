package app.fermata.ui.tasks;

import app.fermata.sequence.TaskCounts;
import app.fermata.sequence.TaskRow;
import app.fermata.ui.tasks.TaskLine.Entry;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the tasks screen shows. While any task is shown, one of them is the current one.
final class TasksModel {

    /// How far the list has come.
    enum Phase {
        LOADING,
        SHOWN,
        FAILED
    }

    final ObservableList<TaskLine> lines = FXCollections.observableArrayList();
    final ObjectProperty<TaskCounts> counts = new SimpleObjectProperty<>(this, "counts", TaskCounts.NONE);
    final ReadOnlyIntegerWrapper pressing = new ReadOnlyIntegerWrapper(this, "pressing");
    final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(this, "phase", Phase.LOADING);
    final StringProperty failure = new SimpleStringProperty(this, "failure", "");

    /// The moment by which tasks are overdue, for today or to come.
    final ObjectProperty<Instant> now;

    /// The task that has the frame, and whose notes are shown; null where no task is.
    final ObjectProperty<@Nullable Entry> current = new SimpleObjectProperty<>(this, "current");

    final BooleanProperty upcomingUnfolded = new SimpleBooleanProperty(this, "upcomingUnfolded");

    private List<TaskRow> open = List.of();

    TasksModel(Instant now) {
        this.now = new SimpleObjectProperty<>(this, "now", now);
        pressing.bind(counts.map(TaskCounts::pressing));
    }

    /// All open tasks, the earliest first.
    List<TaskRow> tasks() {
        return open;
    }

    /// Shows these tasks. The current one stays; where it is gone, the one that moved up into its place is current.
    void show(List<TaskRow> tasks, Instant at) {
        open = tasks;
        now.set(at);
        counts.set(TaskCounts.of(tasks, at));
        lay();
        phase.set(Phase.SHOWN);
    }

    /// Shows or hides the upcoming tasks beyond the first few.
    void fold(boolean unfolded) {
        upcomingUnfolded.set(unfolded);
        lay();
    }

    /// Whether there is a task with this id among those shown; makes it the current one.
    boolean choose(long taskId) {
        for (var entry : entries()) {
            if (entry.task().taskId() == taskId) {
                current.set(entry);
                return true;
            }
        }
        return false;
    }

    /// Makes the task so many further on in the list the current one, or the last on that side.
    void step(int tasks) {
        var entries = entries();
        if (!entries.isEmpty()) {
            long to = (long) positionOfCurrent(entries) + tasks;
            current.set(entries.get(Math.clamp(to, 0, entries.size() - 1)));
        }
    }

    private void lay() {
        int place = Math.max(0, positionOfCurrent(entries()));
        var before = current.get();
        var laid = TaskLine.of(open, now.get(), upcomingUnfolded.get());
        if (!laid.equals(lines)) {
            lines.setAll(laid);
        }
        if (before != null && choose(before.task().taskId())) {
            return;
        }
        var entries = entries();
        current.set(entries.isEmpty() ? null : entries.get(Math.min(place, entries.size() - 1)));
    }

    private int positionOfCurrent(List<Entry> entries) {
        var at = current.get();
        for (int i = 0; at != null && i < entries.size(); i++) {
            if (entries.get(i).task().taskId() == at.task().taskId()) {
                return i;
            }
        }
        return -1;
    }

    private List<Entry> entries() {
        return lines.stream()
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .toList();
    }
}
