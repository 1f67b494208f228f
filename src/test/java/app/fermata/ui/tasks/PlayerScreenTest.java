package app.fermata.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.StepKind;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Theme;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The player in its window, by keyboard.
@ExtendWith(ApplicationExtension.class)
class PlayerScreenTest {

    private final TasksInMemory tasks = TasksInMemory.of(40);
    private final List<Notice> notices = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private TasksController controller;

    @Start
    void start(Stage stage) {
        Texts.use("en");
        var undo = new UndoStack();
        controller = new TasksController(
                tasks, InstantSource.fixed(TasksInMemory.NOW), Background.immediate(), undo, notices::add);
        controller.onOpenContact(opened::add);
        controller.onOpenLink(links::add);
        controller.refresh();
        var scene = new Scene(new StackPane(controller.view()), 928, 700);
        undo.command().register(scene);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    private PlayerModel model() {
        return controller.player().model();
    }

    private long current() {
        return Objects.requireNonNull(model().current.get()).taskId();
    }

    private String progress(FxRobot robot) {
        return robot.lookup("#player-progress").queryAs(Label.class).getText();
    }

    private boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void wholeSittingGoesByKeyboard(FxRobot robot) {
        robot.type(KeyCode.P);
        int all = model().total.get();
        assertThat(progress(robot)).isEqualTo("1 of " + all);

        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.S);
        robot.type(KeyCode.DIGIT2);
        assertThat(progress(robot)).isEqualTo("4 of " + all);
        assertThat(model().deeds)
                .extracting(Deed::kind)
                .containsExactly(Deed.Kind.DONE, Deed.Kind.SKIPPED, Deed.Kind.POSTPONED);

        long fourth = current();
        robot.type(KeyCode.RIGHT);
        assertThat(current()).isNotEqualTo(fourth);
        robot.type(KeyCode.LEFT);
        assertThat(current()).isEqualTo(fourth);

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(progress(robot)).isEqualTo("3 of " + all);

        while (model().current.get() != null) robot.type(KeyCode.D);
        assertThat(isShown(robot, "#player-end")).isTrue();
        assertThat(isShown(robot, "#player-contact")).isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(isShown(robot, "#player")).isFalse();
        assertThat(controller.badgeProperty().get()).isZero();
    }

    @Test
    void escLeavesAndTheListHasTheKeysAgain(FxRobot robot) {
        robot.clickOn("#tasks-play");
        assertThat(isShown(robot, "#tasks-screen")).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(isShown(robot, "#player")).isFalse();
        int left = tasks.open().size();
        robot.type(KeyCode.D);
        assertThat(tasks.open()).hasSize(left - 1);
    }

    @Test
    void textIsShownFilledInWithWhatIsMissingMarked(FxRobot robot) {
        robot.type(KeyCode.P);
        robot.interact(() -> {
            while (!Objects.requireNonNull(model().current.get()).company().isBlank()) {
                controller.player().onStepRequested(1);
            }
        });
        assertThat(robot.lookup("#player-text .missing").queryAs(Label.class).getText())
                .isEqualTo("contact.company");
        assertThat(isShown(robot, "#player-missing")).isTrue();
    }

    @Test
    void mailOpensByItsKeyAndOnlyForMail(FxRobot robot) {
        robot.type(KeyCode.P);
        robot.clickOn("#player-kind-manual-email");
        robot.type(KeyCode.O);
        assertThat(links).hasSize(1).first().asString().startsWith("mailto:");
        assertThat(isShown(robot, "#player-subject")).isTrue();

        robot.clickOn("#player-kind-call");
        assertThat(isShown(robot, "#player-mail")).isFalse();
        assertThat(model().queue).allMatch(task -> task.kind() == StepKind.CALL);
    }

    @Test
    void contactAtTheSideSaysTheTimeThereAndOpens(FxRobot robot) {
        robot.type(KeyCode.P);
        assertThat(robot.lookup("#player-time").queryAs(Label.class).getText()).isNotBlank();
        robot.type(KeyCode.C);
        assertThat(opened).hasSize(1);
    }

    @Test
    void buttonsDoWhatTheKeysDo(FxRobot robot) {
        robot.type(KeyCode.P);
        assertThat(robot.lookup("#player-postpone-1").queryAs(Button.class).getText())
                .isEqualTo("Fri 6 Mar");
        robot.clickOn("#player-done").clickOn("#player-skip").clickOn("#player-postpone-3");
        assertThat(model().deeds)
                .extracting(Deed::kind)
                .containsExactly(Deed.Kind.DONE, Deed.Kind.SKIPPED, Deed.Kind.POSTPONED);
        // The pressed button has given the keys back.
        robot.type(KeyCode.ENTER);
        assertThat(model().deeds).hasSize(4);
    }
}
