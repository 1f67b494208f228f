package app.fermata.ui.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.EnrollRequest;
import app.fermata.sequence.RemoveRequest;
import app.fermata.sequence.Selection;
import app.fermata.sequence.Sending;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.shell.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EnrollDialogsTest {

    private static final Selection SELECTION = Selection.of(Intakes.ids(18));

    private final ScriptedCases cases = new ScriptedCases();
    private final List<EnrollRequest> added = new ArrayList<>();
    private final List<RemoveRequest> removed = new ArrayList<>();
    private final List<Boolean> confirmed = new ArrayList<>();
    private EnrollDialogs dialogs;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        Texts.use("en");
        var modals = new ModalHost();
        var scene = new Scene(new StackPane(modals), 1000, 1000);
        new Theme().apply(scene);
        stage.setScene(scene);
        // The stage keeps the size the test before gave it.
        stage.sizeToScene();
        stage.show();
        dialogs = new EnrollDialogsInWindow(cases, Background.immediate(), Intakes.CLOCK, modals);
    }

    @Test
    void enterAddsWhoIsNotRefused(FxRobot robot) {
        enroll();
        assertThat(robot.lookup("#enroll-submit").queryButton().getText()).isEqualTo("Add 12 contacts");
        robot.type(KeyCode.ENTER);
        assertThat(added).containsExactly(new EnrollRequest(SELECTION, 1, null, new Sending.AsSoonAsPossible()));
    }

    @Test
    void escAddsNobody(FxRobot robot) {
        enroll();
        robot.type(KeyCode.ESCAPE);
        assertThat(added).isEmpty();
        assertThat(robot.lookup("#enroll-dialog").tryQuery()).isEmpty();
    }

    @Test
    void dateAndNumbersAreWritten(FxRobot robot) {
        enroll();
        robot.clickOn("#enroll-start-date").write("16 Mar");
        robot.clickOn("#enroll-spread");
        robot.doubleClickOn("#enroll-per-hour .text-field").write("4");
        robot.clickOn("#enroll-submit");
        assertThat(added)
                .containsExactly(
                        new EnrollRequest(SELECTION, 1, LocalDate.of(2026, 3, 16), new Sending.SpreadOverTime(4, 50)));
    }

    @Test
    void reasonsUnfoldWithTheirNames(FxRobot robot) {
        enroll();
        assertThat(shownTexts(robot))
                .contains("1 on the blacklist", "2 have been in it before", "1 in another sequence");
        robot.clickOn("#enroll-refused-BEFORE");
        assertThat(shownTexts(robot))
                .contains("Claude Shannon", "in it already: Replied", "was removed from it before");
        robot.clickOn("#enroll-refused-UNWRITABLE");
        assertThat(shownTexts(robot))
                .contains(
                        "step 2 needs the job title, which is not known",
                        "step 2 needs “renewal date”, which is not known")
                .doesNotContain("Claude Shannon");
        robot.clickOn("#enroll-refused-UNWRITABLE");
        assertThat(robot.lookup("#enroll-refused-names").query().isVisible()).isFalse();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void messageOfAnyContactAndStepIsShown(FxRobot robot) throws TimeoutException {
        enroll();
        robot.clickOn("#enroll-message-next");
        assertThat(text(robot, "#enroll-message-subject")).isEqualTo("One question, contact 2");
        assertThat(robot.lookup("#enroll-table")
                        .queryTableView()
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(1);
        // The table lays its lines out in a frame of its own after the scroll.
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> robot.lookup("Radia Perlman").tryQuery().isPresent());
        robot.clickOn("Radia Perlman");
        assertThat(text(robot, "#enroll-message-subject")).isEqualTo("One question, contact 4");
        robot.clickOn("#enroll-message-step").clickOn("Step 3 · Last word");
        assertThat(text(robot, "#enroll-message-text")).isEqualTo("step 3 needs the company, which is not known");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void sequenceWithoutAScheduleDisablesTheButtonAndSaysWhy(FxRobot robot) {
        enroll();
        robot.clickOn("#enroll-sequence").write("nordic").type(KeyCode.ENTER);
        assertThat(robot.lookup("#enroll-submit").queryButton().isDisabled()).isTrue();
        assertThat(shownTexts(robot)).anyMatch(text -> text.contains("has no schedule"));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void removalSaysWhatIsLost(FxRobot robot) {
        Platform.runLater(() -> dialogs.askRemove(SELECTION).ifPresent(removed::add));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shownTexts(robot)).contains("emails no longer leave", "task vanishes", "not in this sequence");
        robot.clickOn("#remove-submit");
        assertThat(removed).containsExactly(new RemoveRequest(SELECTION, 1));
    }

    @Test
    void deletionIsAsked(FxRobot robot) {
        Platform.runLater(() -> confirmed.add(dialogs.confirmDelete(cases.deletion)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#delete-cancel");
        Platform.runLater(() -> confirmed.add(dialogs.confirmDelete(cases.deletion)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#delete-submit");
        assertThat(confirmed).containsExactly(false, true);
    }

    private void enroll() {
        Platform.runLater(() -> dialogs.askEnroll(SELECTION).ifPresent(added::add));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryLabeled().getText();
    }

    private static List<String> shownTexts(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup((Node node) -> node instanceof Labeled && node.isVisible()).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }
}
