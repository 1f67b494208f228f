package app.fermata.ui.pause;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.Overdue;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Selection;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.shell.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PauseDialogsTest {

    private final ScriptedPlans plans = ScriptedPlans.asDrawn();
    private final Selection selection = Selection.of(Selections.ids(11));
    private final List<PauseRequest> paused = new ArrayList<>();
    private final List<UnpauseRequest> unpaused = new ArrayList<>();
    private PauseDialogsInWindow dialogs;

    @Start
    void start(Stage stage) {
        Texts.use("en");
        var modals = new ModalHost();
        var scene = new Scene(new StackPane(modals), 1000, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
        dialogs = new PauseDialogsInWindow(plans, plans, Background.immediate(), Selections.CLOCK, modals);
    }

    @Test
    void enterPausesUntilIUnpause(FxRobot robot) {
        pause(11);
        assertThat(button(robot, "#pause-submit").getText()).isEqualTo("Pause 9 contacts");
        robot.type(KeyCode.ENTER);
        assertThat(paused).containsExactly(new PauseRequest(selection, 1, null));
    }

    @Test
    void escAndCancelChangeNothing(FxRobot robot) {
        pause(11);
        robot.type(KeyCode.ESCAPE);
        pause(11);
        robot.clickOn("#pause-cancel");
        assertThat(paused).isEmpty();
        assertThat(robot.lookup("#pause-dialog").tryQuery()).isEmpty();
    }

    @Test
    void aWeekEndsByItselfAndEnterOnAChipSubmits(FxRobot robot) {
        pause(11);
        robot.clickOn("#pause-until-week").type(KeyCode.ENTER);
        assertThat(paused).containsExactly(new PauseRequest(selection, 1, Selections.paris("2026-03-12T00:00")));
    }

    @Test
    void aDateIsWrittenAndOneInThePastIsRefused(FxRobot robot) {
        pause(11);
        robot.clickOn("#pause-until-date").write("2 Mar 2026");
        assertThat(button(robot, "#pause-submit").isDisabled()).isTrue();
        assertThat(shownTexts(robot)).contains("Mon 2 Mar is not after today. Choose a later day.");
        robot.eraseText(10).write("16 Mar");
        assertThat(shownTexts(robot)).anyMatch(text -> text.startsWith("Ends by itself on Mon 16 Mar"));
        robot.clickOn("#pause-submit");
        assertThat(paused).containsExactly(new PauseRequest(selection, 1, Selections.paris("2026-03-16T00:00")));
    }

    @Test
    void aShortcutHeldALittleLongDoesNotOpenTheListOfSequences(FxRobot robot) {
        pause(11);
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#pause-sequence").<ComboBox<?>>query().isShowing())
                .isFalse();
        robot.type(KeyCode.P);
        assertThat(robot.lookup("#pause-sequence").<ComboBox<?>>query().isShowing())
                .isTrue();
    }

    @Test
    void anotherSequenceIsChosenByItsName(FxRobot robot) {
        pause(11);
        robot.clickOn("#pause-sequence").clickOn("Renewals EMEA").clickOn("#pause-submit");
        assertThat(paused).containsExactly(new PauseRequest(selection, 2, null));
    }

    @Test
    void theSequenceIsSearchedByTypingAndEnterOnlyChooses(FxRobot robot) {
        pause(11);
        robot.clickOn("#pause-sequence").write("renew").type(KeyCode.ENTER);
        assertThat(paused).isEmpty();
        assertThat(robot.lookup("#pause-sequence").queryAs(ComboBox.class).getValue())
                .isEqualTo(Selections.RENEWALS);
        robot.type(KeyCode.ENTER);
        assertThat(paused).containsExactly(new PauseRequest(selection, 2, null));
    }

    @Test
    void escInTheOpenListClosesOnlyTheList(FxRobot robot) {
        pause(11);
        robot.clickOn("#pause-sequence").type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#pause-dialog").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#pause-dialog").tryQuery()).isEmpty();
    }

    @Test
    void theNamesOfTheSkippedUnfoldWithTheirReason(FxRobot robot) {
        pause(11);
        robot.clickOn("#pause-names");
        assertThat(shownTexts(robot)).contains("Claude Shannon", "already paused");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void messagesAlreadyLeavingAreSaid(FxRobot robot) {
        plans.pausing.put(1L, Selections.pausingOfTwelveThousand());
        pause(11);
        assertThat(shownTexts(robot)).contains("3 messages are already leaving and cannot be called back.");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void withNobodyToPauseTheButtonIsDisabledAndSaysWhy(FxRobot robot) {
        plans.choices.clear();
        pause(3);
        assertThat(button(robot, "#pause-submit").isDisabled()).isTrue();
        assertThat(shownTexts(robot)).contains("None of the selected contacts is in a sequence.");
        robot.type(KeyCode.ENTER);
        assertThat(paused).isEmpty();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theUnpauseDialogShowsEveryDateBeforeAndAfterWithItsReason(FxRobot robot) {
        unpause();
        assertThat(robot.lookup("#unpause-table").queryTableView().getItems()).hasSize(8);
        assertThat(shownTexts(robot))
                .contains("Grace Hopper", "2 · One question", "Tue 3 Mar 10:12", "Thu 5 Mar 16:02")
                .contains("overdue, schedule open now", "will be unpaused", "Fri 6", "40");
        assertThat(shownTexts(robot)).contains("For 1 of them no step is left: the sequence is over there (Stopped).");
        robot.clickOn("#unpause-submit");
        assertThat(unpaused).containsExactly(new UnpauseRequest(selection, 1, new Overdue.AsSoonAsPossible()));
    }

    @Test
    void overdueMessagesAreSpreadWhenAsked(FxRobot robot) {
        unpause();
        robot.clickOn("#unpause-overdue")
                .clickOn("Spread over the next 3 working days")
                .clickOn("#unpause-submit");
        assertThat(unpaused).containsExactly(new UnpauseRequest(selection, 1, new Overdue.SpreadOver(3)));
    }

    @Test
    void tenThousandRowsMakeNoMoreCellsThanFit(FxRobot robot) {
        plans.unpausing.put(1L, Selections.unpausingTenThousand());
        unpause();
        assertThat(robot.lookup("#unpause-table .table-row-cell").queryAll()).hasSizeLessThan(20);
        assertThat(shownTexts(robot)).contains("and 11,265 more on later days");
        robot.type(KeyCode.ESCAPE);
    }

    private void pause(int contacts) {
        Platform.runLater(() -> dialogs.pause(Selections.ids(contacts), paused::add));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void unpause() {
        Platform.runLater(() -> dialogs.unpause(Selections.ids(11), unpaused::add));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup(id).queryButton();
    }

    private static List<String> shownTexts(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup((Node node) -> node instanceof Labeled && node.isVisible()).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }
}
