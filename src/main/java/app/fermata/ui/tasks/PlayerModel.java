package app.fermata.ui.tasks;

import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskRow.When;
import app.fermata.sequence.TaskSheet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the player shows: the tasks that are overdue or for today, one of them at a time, and what has been made of
/// those before.
final class PlayerModel {

    final BooleanProperty open = new SimpleBooleanProperty(this, "open");

    /// Only tasks of this kind are played; null for all.
    final ObjectProperty<@Nullable StepKind> kind = new SimpleObjectProperty<>(this, "kind");

    /// The tasks left, of the chosen kind.
    final ObservableList<TaskRow> queue = FXCollections.observableArrayList();

    /// All tasks left, of any kind.
    final ObservableList<TaskRow> pressing = FXCollections.observableArrayList();

    /// What has been done here since the player was opened, in order.
    final ObservableList<Deed> deeds = FXCollections.observableArrayList();

    /// The task that is played; null where none is left.
    final ObjectProperty<@Nullable TaskRow> current = new SimpleObjectProperty<>(this, "current");

    /// All about the current task; null while it is read.
    final ObjectProperty<@Nullable TaskSheet> sheet = new SimpleObjectProperty<>(this, "sheet");

    /// Why the sheet could not be read, or empty.
    final StringProperty failure = new SimpleStringProperty(this, "failure", "");

    final ObjectProperty<Instant> now;

    /// The current task's number among all of this sitting, from 1.
    final IntegerBinding position = Bindings.createIntegerBinding(this::position, queue, deeds, current, kind);

    /// How many tasks this sitting has in all.
    final IntegerBinding total = Bindings.createIntegerBinding(() -> queue.size() + doneOfKind(), queue, deeds, kind);

    PlayerModel(Instant now) {
        this.now = new SimpleObjectProperty<>(this, "now", now);
    }

    /// Begins a sitting with these tasks.
    void begin(List<TaskRow> tasks, Instant at) {
        deeds.clear();
        kind.set(null);
        current.set(null);
        show(tasks, at);
        open.set(true);
    }

    /// Shows these tasks as the ones left; the current one stays, else the one that moved up into its place is current.
    ///
    /// @return the task that was current and is gone although nothing was made of it here
    Optional<TaskRow> show(List<TaskRow> tasks, Instant at) {
        now.set(at);
        var before = current.get();
        pressing.setAll(tasks.stream()
                .filter(task -> task.when(at) != When.UPCOMING)
                .filter(task -> !isMade(task))
                .toList());
        lay(before == null ? 0 : Math.max(0, positionOf(before.taskId(), queue)));
        boolean vanished = before != null && !isMade(before) && positionOf(before.taskId(), pressing) < 0;
        return vanished ? Optional.of(before) : Optional.empty();
    }

    /// Plays only tasks of this kind; null for all.
    void choose(@Nullable StepKind wanted) {
        kind.set(wanted);
        lay(0);
    }

    /// Makes this task the current one, if it is among those left; one of another kind brings all kinds back.
    void choose(long taskId) {
        if (positionOf(taskId, queue) < 0 && positionOf(taskId, pressing) >= 0) {
            choose((StepKind) null);
        }
        int at = positionOf(taskId, queue);
        if (at >= 0) {
            current.set(queue.get(at));
        }
    }

    /// Makes the task so many further on the current one, or the last on that side.
    void step(int tasks) {
        var at = current.get();
        if (at != null && !queue.isEmpty()) {
            current.set(queue.get(Math.clamp(positionOf(at.taskId(), queue) + tasks, 0, queue.size() - 1)));
        }
    }

    /// Moves on to the next task: something was made of this one.
    void made(Deed deed) {
        deeds.add(deed);
        int place = Math.max(0, positionOf(deed.task().taskId(), queue));
        pressing.removeIf(task -> task.taskId() == deed.task().taskId());
        lay(place);
    }

    /// Nothing has been made of this task after all; it is among those left with the next [#show].
    void unmade(TaskRow task) {
        deeds.removeIf(deed -> deed.task().taskId() == task.taskId());
    }

    /// How many tasks of a kind are left; null for all.
    int left(@Nullable StepKind of) {
        return (int) pressing.stream()
                .filter(task -> of == null || task.kind() == of)
                .count();
    }

    private void lay(int place) {
        var before = current.get();
        var wanted = kind.get();
        queue.setAll(pressing.stream()
                .filter(task -> wanted == null || task.kind() == wanted)
                .toList());
        int at = before == null ? -1 : positionOf(before.taskId(), queue);
        if (queue.isEmpty()) {
            current.set(null);
        } else {
            current.set(queue.get(at >= 0 ? at : Math.min(place, queue.size() - 1)));
        }
    }

    private boolean isMade(TaskRow task) {
        return deeds.stream().anyMatch(deed -> deed.task().taskId() == task.taskId());
    }

    private int position() {
        var at = current.get();
        return at == null ? 0 : doneOfKind() + positionOf(at.taskId(), queue) + 1;
    }

    private int doneOfKind() {
        var wanted = kind.get();
        return (int) deeds.stream()
                .filter(deed -> wanted == null || deed.task().kind() == wanted)
                .count();
    }

    private static int positionOf(long taskId, List<TaskRow> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).taskId() == taskId) {
                return i;
            }
        }
        return -1;
    }
}
