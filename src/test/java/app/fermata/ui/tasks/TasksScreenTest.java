package app.fermata.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Theme;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TasksScreenTest {

    private final TasksInMemory tasks = TasksInMemory.of(40);
    private final List<Notice> notices = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private TasksController controller;

    @Start
    void start(Stage stage) {
        Texts.use("en");
        controller = new TasksController(
                tasks, InstantSource.fixed(TasksInMemory.NOW), Background.immediate(), new UndoStack(), notices::add);
        controller.onOpenContact(opened::add);
        controller.refresh();
        var scene = new Scene(new StackPane(controller.view()), 928, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    private long current() {
        return Objects.requireNonNull(controller.model().current.get()).task().taskId();
    }

    private String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    @Test
    void groupsAreHeadedAndCounted(FxRobot robot) {
        var counts = controller.model().counts.get();
        assertThat(words(robot, "#tasks-overdue .count")).isEqualTo(String.valueOf(counts.overdue()));
        assertThat(words(robot, "#tasks-today .count")).isEqualTo(String.valueOf(counts.today()));
        robot.interact(() -> controller.model().step(counts.pressing()));
        assertThat(words(robot, "#tasks-upcoming .count")).isEqualTo(String.valueOf(counts.upcoming()));
        assertThat(words(robot, "#tasks-count")).isEqualTo(counts.pressing() + " due");
    }

    @Test
    void arrowsGoFromTaskToTaskPastTheHeads(FxRobot robot) {
        var seen = new ArrayList<Long>();
        for (int i = 0; i < 6; i++) {
            seen.add(current());
            robot.type(KeyCode.DOWN);
        }
        assertThat(seen).doesNotHaveDuplicates();
        robot.type(KeyCode.UP);
        assertThat(current()).isEqualTo(seen.getLast());
        robot.type(KeyCode.HOME);
        assertThat(current()).isEqualTo(seen.getFirst());
    }

    @Test
    void letterAndControlEnterMarkTheCurrentTaskDone(FxRobot robot) {
        long first = current();
        robot.type(KeyCode.D);
        long second = current();
        assertThat(second).isNotEqualTo(first);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(current()).isNotEqualTo(second);
        assertThat(notices).hasSize(2);
        assertThat(opened).isEmpty();
    }

    @Test
    void eachTaskHasItsButton(FxRobot robot) {
        long first = current();
        robot.type(KeyCode.DOWN);
        long second = current();
        robot.type(KeyCode.UP);
        robot.clickOn("#task-done-" + second);
        assertThat(current()).isEqualTo(first);
        assertThat(tasks.open()).hasSize(39).noneMatch(task -> task.taskId() == second);
        assertThat(robot.lookup("#task-done-" + second).tryQuery()).isEmpty();
    }

    @Test
    void enterOpensTheContact(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        robot.clickOn("#task-open");
        assertThat(opened).containsExactly(100 + current(), 100 + current());
    }

    @Test
    void notesOfTheCurrentTaskAreShown(FxRobot robot) {
        assertThat(words(robot, "#task-notes")).startsWith("Ask who owns the weekly plan");
        robot.clickOn("#task-detail-done");
        assertThat(tasks.open()).hasSize(39);
    }

    @Test
    void longTailUnfoldsAndFolds(FxRobot robot) {
        robot.type(KeyCode.END).interact(() -> {});
        int folded = controller.model().lines.size();
        robot.interact(() -> controller.onFoldRequested(true));
        assertThat(controller.model().lines).hasSizeGreaterThan(folded);
        robot.type(KeyCode.END);
        assertThat(current()).isEqualTo(tasks.open().getLast().taskId());
        robot.interact(() -> controller.onFoldRequested(false));
        assertThat(controller.model().lines).hasSize(folded);
        assertThat(controller.model().current.get()).isNotNull();
    }

    @Test
    void whereNoTaskIsLeftItSaysWhy(FxRobot robot) {
        robot.interact(() -> {
            while (controller.model().current.get() != null) {
                controller.onDoneRequested(controller.model().current.get().task());
            }
        });
        assertThat(words(robot, "#tasks-empty .muted"))
                .isEqualTo("Tasks of paused contacts stay hidden until you unpause them.");
        assertThat(robot.lookup("#task-detail").query().isVisible()).isFalse();
    }
}
