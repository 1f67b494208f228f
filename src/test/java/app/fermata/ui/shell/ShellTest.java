package app.fermata.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.NoticeBar;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private final SimpleIntegerProperty dueTasks = new SimpleIntegerProperty(7);
    private NoticeBar notices;
    private Label contacts;
    private Label tasks;
    private Label settings;
    private Theme theme;
    private Shell shell;
    private Stage window;

    @Start
    void start(Stage stage) {
        notices = new NoticeBar();
        contacts = new Label("the contacts");
        tasks = new Label("the tasks");
        settings = new Label("the settings");
        theme = new Theme();
        theme.setDark(false);
        shell = new Shell(
                List.of(
                        new Screen("contacts", "nav.contacts", Feather.USERS, contacts),
                        new Screen("settings", "nav.settings", Feather.SETTINGS, settings).bottom(),
                        new Screen("tasks", "nav.tasks", Feather.CHECK_SQUARE, tasks, dueTasks)),
                new Label("status"),
                new ModalHost(),
                notices,
                theme);
        Shell.prepare(stage);
        stage.setScene(shell.scene(1000, 700));
        stage.show();
        window = stage;
    }

    @Test
    void theRailChoosesTheScreen(FxRobot robot) {
        assertThat(contacts.getScene()).isNotNull();
        robot.clickOn("#nav-tasks");
        assertThat(tasks.getScene()).isNotNull();
        assertThat(contacts.getScene()).isNull();
        robot.clickOn("#nav-tasks");
        assertThat(tasks.getScene()).isNotNull();
    }

    @Test
    void controlAndItsNumberChooseTheScreen(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(tasks.getScene()).isNotNull();
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertThat(contacts.getScene()).isNotNull();
    }

    @Test
    void theScreenAtTheBottomHasNoNumberButItsOwnKeys(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        assertThat(settings.getScene()).isNotNull();
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(tasks.getScene()).isNotNull();
        var bottom = robot.lookup("#nav-settings").query();
        var top = robot.lookup("#nav-tasks").query();
        assertThat(bottom.getLayoutY()).isGreaterThan(top.getLayoutY() + 100);
    }

    @Test
    void theBadgeCountsAndVanishesAtZero(FxRobot robot) {
        var badge = robot.lookup("#nav-tasks .rail-badge").queryAs(Label.class);
        assertThat(badge.getText()).isEqualTo("7");
        robot.interact(() -> dueTasks.set(1_204));
        assertThat(badge.getText()).isEqualTo("99+");
        robot.interact(() -> dueTasks.set(0));
        assertThat(badge.isVisible()).isFalse();
    }

    @Test
    void theToggleTurnsTheLightsOff(FxRobot robot) {
        robot.clickOn("#theme-toggle");
        assertThat(theme.darkProperty().get()).isTrue();
        assertThat(window.getScene().getStylesheets())
                .anyMatch(sheet -> sheet.endsWith("dark.css"))
                .noneMatch(sheet -> sheet.endsWith("light.css"));
        robot.clickOn("#theme-toggle");
        assertThat(theme.darkProperty().get()).isFalse();
    }

    @Test
    void escSendsTheNoticeAway(FxRobot robot) {
        robot.interact(() -> notices.show(Notice.of("9 contacts paused.")));
        robot.type(KeyCode.ESCAPE);
        assertThat(notices.noticeProperty().get()).isNull();
    }

    @Test
    void textsAreSetInTheBundledTypeface(FxRobot robot) {
        Font font = robot.lookup("#nav-tasks").queryAs(Labeled.class).getFont();
        assertThat(font.getFamily()).isEqualTo("Inter Fermata");
        assertThat(Font.getFamilies()).contains("Inter Fermata Medium");
    }

    @Test
    void theWindowHasItsSignAndItsSmallestSize() {
        assertThat(window.getIcons()).hasSize(6).noneMatch(icon -> icon.isError());
        assertThat(window.getMinWidth()).isEqualTo(1000);
        assertThat(window.getMinHeight()).isEqualTo(700);
    }

    @Test
    void aScreenThatIsNotThereIsAnError(FxRobot robot) {
        robot.interact(() -> assertThatThrownBy(() -> shell.show("reports"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reports"));
    }
}
