package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ModalHostTest {

    private final List<Optional<String>> answers = new ArrayList<>();
    private final List<String> shortcuts = new ArrayList<>();
    private ModalHost modals;
    private Scene scene;

    @Start
    void start(Stage stage) {
        modals = new ModalHost();
        var below = new Button("below");
        below.setId("below");
        scene = new Scene(new StackPane(new VBox(below, new TextField()), modals), 1000, 700);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+P"), () -> shortcuts.add("P"));
        stage.setScene(scene);
        stage.show();
        below.requestFocus();
    }

    @Test
    void theAnsweringButtonAnswers(FxRobot robot) {
        ask(robot, form());
        robot.clickOn("#modal-primary");
        assertThat(answers).containsExactly(Optional.of("yes"));
        assertThat(modals.isOpen()).isFalse();
    }

    @Test
    void enterAnswersAndEscCancels(FxRobot robot) {
        ask(robot, form());
        robot.type(KeyCode.ENTER);
        ask(robot, form());
        robot.type(KeyCode.ESCAPE);
        assertThat(answers).containsExactly(Optional.of("yes"), Optional.empty());
    }

    @Test
    void enterOnCancelCancels(FxRobot robot) {
        ask(robot, form());
        robot.interact(() -> robot.lookup("#modal-cancel").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(answers).containsExactly(Optional.empty());
    }

    @Test
    void enterDoesNothingWhileTheButtonIsDisabled(FxRobot robot) {
        Modal<String> modal = form();
        ask(robot, modal);
        robot.interact(() -> modal.primaryButton().setDisable(true));
        robot.type(KeyCode.ENTER);
        assertThat(modals.isOpen()).isTrue();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theFirstFieldHasTheFocusAndTabStaysOnTheCard(FxRobot robot) {
        ask(robot, form());
        assertThat(focused()).isEqualTo("field");
        List<String> walk = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.TAB);
            walk.add(focused());
        }
        assertThat(walk).containsExactly("choice", "modal-cancel", "modal-primary", "field");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focused()).isEqualTo("modal-primary");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theFocusReturnsToWhereItWas(FxRobot robot) {
        ask(robot, form());
        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("below");
    }

    @Test
    void shortcutsOfTheWindowSleepMeanwhile(FxRobot robot) {
        ask(robot, form());
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(shortcuts).isEmpty();
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(shortcuts).containsExactly("P");
    }

    @Test
    void aCardThatIsTooHighScrollsInsideTheWindow(FxRobot robot) {
        Modal<String> modal = form();
        var tall = new Region();
        tall.setMinHeight(2000);
        modal.setBody(tall);
        ask(robot, modal);
        assertThat(modal.card().getHeight()).isLessThanOrEqualTo(700);
        Node primary = robot.lookup("#modal-primary").query();
        assertThat(primary.localToScene(primary.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(700);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void anErrorLiesOverTheCardThatCausedIt(FxRobot robot) {
        ask(robot, form());
        Platform.runLater(() -> modals.error("The disk is full", "Nothing was changed.", "Make room and try again."));
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        assertThat(modals.isOpen()).isTrue();
        assertThat(answers).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(answers).containsExactly(Optional.of("yes"));
    }

    @Test
    void askingWithoutAWindowIsAnError(FxRobot robot) {
        robot.interact(() -> assertThatThrownBy(() -> new ModalHost().ask(form()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("window"));
    }

    private void ask(FxRobot robot, Modal<String> modal) {
        Platform.runLater(() -> answers.add(modals.ask(modal)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#modal").tryQuery()).isPresent();
    }

    private static Modal<String> form() {
        var field = new TextField();
        field.setId("field");
        var choice = new ComboBox<String>();
        choice.setId("choice");
        var modal = new Modal<String>(Modal.Size.MEDIUM, "A question");
        modal.setBody(new VBox(field, choice));
        modal.setPrimary("Do it", () -> "yes");
        return modal;
    }

    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = scene.getFocusOwner();
        return owner == null ? "nothing" : owner.getId();
    }
}
