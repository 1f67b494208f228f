package app.fermata.ui.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.StepText;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SequencesScreenTest {

    private final ModalHost modals = new ModalHost();

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    private long spring;

    @Start
    void start(Stage stage) throws IOException {
        Texts.use("en");
        Path folder = Files.createTempDirectory("sequences");
        desk = new Desk(folder, new Later());
        spring = desk.house.sequence("Spring").email(0).email(5).call(3).add();
        desk.house.enrollBeforeStepTwo("Ada", spring, Desk.PLANNED);
        desk.controller.refresh();
        var scene = new Scene(new StackPane(desk.controller.view(), modals), 980, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void stop() {
        modals.cancelAll();
    }

    @AfterEach
    void close(FxRobot robot) {
        // Nothing is looked up any more once nothing is open.
        robot.interact(() -> desk.controller.editor().model().close());
        desk.close();
    }

    /// The real cards, made when they are first needed.
    private final class Later implements SequencesDialogs {

        private SequencesDialogs real() {
            return new SequencesDialogsInWindow(
                    desk.scheduling, Background.immediate(), InstantSource.fixed(Desk.NOW), modals);
        }

        @Override
        public java.util.Optional<String> name(String title, String name, String buttonText) {
            return real().name(title, name, buttonText);
        }

        @Override
        public Leaving leaving(String sequenceName) {
            return real().leaving(sequenceName);
        }

        @Override
        public boolean review(app.fermata.sequence.SequenceReview review) {
            return real().review(review);
        }

        @Override
        public java.util.Optional<app.fermata.sequence.ScheduleText> schedule(
                app.fermata.sequence.@org.jspecify.annotations.Nullable ScheduleRow row,
                app.fermata.sequence.ScheduleText text) {
            return real().schedule(row, text);
        }

        @Override
        public boolean review(String scheduleName, app.fermata.sequence.ScheduleReview review) {
            return real().review(scheduleName, review);
        }
    }

    private List<String> titles() {
        return desk.controller.editor().model().steps().stream()
                .map(StepText::title)
                .toList();
    }

    private void openSpring(FxRobot robot) {
        robot.interact(() -> desk.controller.open(spring));
    }

    private static void add(FxRobot robot, String item) {
        robot.interact(() -> robot.lookup("#editor-add").queryAs(MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
    }

    private void press(FxRobot robot, String button) {
        // A card is asked for in a nested loop: the press returns when it is answered, so it must not be waited for.
        javafx.application.Platform.runLater(
                () -> robot.lookup(button).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aSequenceWithTwoStepsIsWritten(FxRobot robot) {
        press(robot, "#sequences-new");
        robot.write("Autumn");
        press(robot, "#modal-primary");
        add(robot, "editor-add-automatic_email");
        type(robot, "#step-title", "Hello");
        type(robot, "#step-subject", "A path for {{ contact.first_name }}");
        robot.interact(
                () -> robot.lookup("#step-body").queryAs(TextArea.class).setText("Hello {{ contact.first_name }}"));
        add(robot, "editor-add-call");
        type(robot, "#step-interval", "4");
        press(robot, "#editor-save");
        var stored = desk.editing.list().stream()
                .filter(row -> row.name().equals("Autumn"))
                .findFirst()
                .orElseThrow();
        var steps = desk.editing.open(stored.id()).orElseThrow().text().steps();
        assertThat(steps).extracting(StepText::title).containsExactly("Hello", "Call");
        assertThat(steps.get(0).body()).isEqualTo("Hello {{ contact.first_name }}");
        assertThat(steps.get(1).intervalDays()).isEqualTo(4);
    }

    @Test
    void aStepIsMovedByKeyboard(FxRobot robot) {
        openSpring(robot);
        robot.interact(() -> robot.lookup("#step-card-1").query().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(titles()).containsExactly("Email 2", "Email 1", "Call 3");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(titles()).containsExactly("Email 2", "Call 3", "Email 1");
        assertThat(robot.lookup("#step-card-3").query().isFocused()).isTrue();
    }

    @Test
    void aStepIsDraggedToItsPlace(FxRobot robot) {
        openSpring(robot);
        // The headless platform moves a pressed pointer without its button: the events are made by hand.
        robot.interact(() -> {
            var card = robot.lookup("#step-card-3").query();
            var target = robot.lookup("#step-card-1").query();
            var to = target.localToScene(target.getBoundsInLocal());
            for (var kind : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
                card.fireEvent(mouse(kind, to.getCenterX(), to.getCenterY()));
            }
        });
        assertThat(titles()).containsExactly("Call 3", "Email 1", "Email 2");
    }

    private static MouseEvent mouse(EventType<MouseEvent> kind, double x, double y) {
        return new MouseEvent(
                kind,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    @Test
    void savingIsReviewedFirst(FxRobot robot) {
        openSpring(robot);
        robot.interact(() -> desk.controller.editor().onStepChosen(1));
        type(robot, "#step-interval", "8");
        robot.interact(() -> desk.controller.editor().onSettled());
        assertThat(robot.lookup("#editor-save").queryAs(Button.class).getText()).isEqualTo("Review and save…");
        press(robot, "#editor-save");
        assertThat(robot.lookup("#change-table").tryQuery()).isPresent();
        press(robot, "#modal-primary");
        assertThat(desk.said()).isEqualTo("Spring saved. 1 contact has a new date.");
    }

    @Test
    void leavingWhatIsUnsavedIsGuarded(FxRobot robot) {
        openSpring(robot);
        type(robot, "#editor-name", "Other");
        javafx.application.Platform.runLater(() -> desk.controller.editor().onBackRequested());
        WaitForAsyncUtils.waitForFxEvents();
        press(robot, "#leave-discard");
        assertThat(robot.lookup("#sequences-table").tryQuery()).isPresent();
        assertThat(desk.editing.open(spring).orElseThrow().text().name()).isEqualTo("Spring");
    }

    @Test
    void aScheduleIsWritten(FxRobot robot) {
        robot.interact(() -> desk.controller.model().page.set(SequencesModel.Page.SCHEDULES));
        press(robot, "#schedules-new");
        type(robot, "#schedule-name", "Mornings");
        type(robot, "#schedule-day-1", "9-12, 14-15:30");
        type(robot, "#schedule-day-5", "");
        type(robot, "#schedule-own-day", "24 Dec 2026");
        type(robot, "#schedule-own-name", "Works outing");
        press(robot, "#schedule-own-add");
        press(robot, "#modal-primary");
        var row = desk.scheduling.list().stream()
                .filter(one -> one.text().name().equals("Mornings"))
                .findFirst()
                .orElseThrow();
        assertThat(ScheduleWords.week(row.text())).startsWith("Mon 09–12 and 14–15:30, Tue–Thu 09–18");
        assertThat(row.text().own()).containsValue("Works outing");
        assertThat(Objects.requireNonNull(row.text().holidays())).isEmpty();
    }
}
