package app.fermata.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.BlacklistRow;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Theme;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The settings and the blacklist's question in their window.
@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {

    private final SettingsInMemory settings = SettingsInMemory.crowded(6);
    private final List<Notice> notices = new ArrayList<>();
    private final UndoStack undo = new UndoStack();

    @SuppressWarnings("NullAway.Init")
    private BlacklistDialog dialog;

    @Start
    void start(Stage stage) {
        Texts.use("en");
        var clock = InstantSource.fixed(SettingsInMemory.NOW);
        var modals = new ModalHost();
        var background = Background.immediate();
        var controller = new SettingsController(
                settings, clock, background, undo, notices::add, new ImportCard(modals, background));
        dialog = new BlacklistDialog(settings, clock, background, undo, notices::add, modals);
        var scene = new Scene(new StackPane(controller.view(), modals), 928, 700);
        undo.command().register(scene);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static boolean isOff(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Button.class).isDisabled();
    }

    @Test
    void quotaIsChangedSavedAndUndone(FxRobot robot) {
        assertThat(isOff(robot, "#mailbox-save-1")).isTrue();
        robot.doubleClickOn("#mailbox-per-hour-1").write("0");
        assertThat(isOff(robot, "#mailbox-save-1")).isTrue();
        robot.type(KeyCode.BACK_SPACE).write("30");
        assertThat(isOff(robot, "#mailbox-save-1")).isFalse();
        robot.clickOn("#mailbox-save-1");
        assertThat(settings.mailbox.perHour()).isEqualTo(30);
        robot.interact(() -> undo.undo());
        assertThat(settings.mailbox.perHour()).isEqualTo(50);
    }

    @Test
    void entryIsAddedByEnter(FxRobot robot) {
        robot.clickOn("#settings-blacklist").clickOn("#blacklist-entry").write("other.example");
        assertThat(words(robot, "#blacklist-says")).startsWith("Covers 12 contacts.");
        robot.type(KeyCode.ENTER);
        assertThat(settings.rows).extracting(BlacklistRow::entry).contains("other.example");
    }

    @Test
    void deleteTakesTheSelectedLineOff(FxRobot robot) {
        robot.clickOn("#settings-blacklist");
        var table = robot.lookup("#blacklist-table").queryTableView();
        robot.interact(() -> {
            table.requestFocus();
            ((TableView<?>) table).getSelectionModel().select(0);
        });
        robot.type(KeyCode.DELETE);
        assertThat(settings.rows).hasSize(5);
        robot.interact(() -> undo.undo());
        assertThat(settings.rows).hasSize(6);
    }

    @Test
    void listIsPastedAndShownBeforeAnythingChanges(FxRobot robot) throws Exception {
        robot.clickOn("#settings-blacklist");
        Platform.runLater(
                () -> robot.lookup("#blacklist-import").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#blacklist-lines")
                .queryAs(TextArea.class)
                .setText("new.example, asked\nann@other.example\nnonsense\ncompetitor.example"));
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> words(robot, "#blacklist-lines-says").startsWith("2 new entries, 1 already there, 1 cannot"));
        robot.clickOn("#blacklist-import-submit");
        assertThat(settings.rows).hasSize(8);
    }

    @Test
    void ruleIsOneTick(FxRobot robot) {
        robot.clickOn("#settings-sending").clickOn("#sending-several");
        assertThat(settings.several).isTrue();
        assertThat(notices).hasSize(1);
    }

    // --- the question from the contacts screen ---

    private void askFor(long... contacts) {
        Platform.runLater(() -> dialog.action().action().accept(contacts));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void selectedAddressesGoOnTheBlacklistByEnter(FxRobot robot) {
        askFor(101, 102, 103);
        assertThat(words(robot, "#blacklist-submit")).isEqualTo("Blacklist 3 addresses");
        robot.write("asked").type(KeyCode.ENTER);
        assertThat(settings.rows).hasSize(9);
        assertThat(settings.rows)
                .filteredOn(row -> row.reason().equals("asked"))
                .hasSize(3);
    }

    @Test
    void wholeDomainsSayWhomTheyCover(FxRobot robot) {
        askFor(101, 102, 103);
        robot.clickOn("#blacklist-domains");
        assertThat(words(robot, "#blacklist-submit")).isEqualTo("Blacklist 2 domains");
        assertThat(words(robot, "#blacklist-effect")).startsWith("Covers 24 contacts.");
        assertThat(words(robot, "#blacklist-dialog .problem")).contains("gmail.com");
        robot.type(KeyCode.ESCAPE);
        assertThat(settings.rows).hasSize(6);
    }
}
