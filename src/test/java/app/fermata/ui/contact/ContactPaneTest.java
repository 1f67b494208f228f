package app.fermata.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.shell.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ContactPaneTest {

    private final ScriptedDesk desk = ScriptedDesk.with(ContactSamples.ada(), ContactSamples.pausedByHand());
    private final List<Notice> notices = new ArrayList<>();
    private ContactController controller;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Texts.use("en");
        var modals = new ModalHost();
        controller = new ContactController(
                desk,
                ContactSamples.CLOCK,
                Background.immediate(),
                new UndoStack(),
                notices::add,
                modals,
                new UntilCard(modals, ContactSamples.CLOCK));
        scene = new Scene(new StackPane(new HBox(controller.createView()), modals), 1000, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
        controller.show(1);
    }

    @Test
    void unpausesRightThereAndKeepsTheFocusOnTheCard(FxRobot robot) {
        desk.put(ContactSamples.ada(), ContactSamples.active());
        robot.clickOn("#pane-unpause-1");
        assertThat(desk.asked).containsExactly("unpause Q4 outbound");
        assertThat(robot.lookup("#pane-unpause-1").tryQuery()).isEmpty();
        assertThat(scene.getFocusOwner().getId()).isEqualTo("pane-pause-1");
        robot.type(KeyCode.SPACE);
        assertThat(desk.asked).containsExactly("unpause Q4 outbound", "pause Q4 outbound");
        assertThat(notices).hasSize(2).allMatch(notice -> "Undo".equals(notice.actionText()));
    }

    @Test
    void unpausesOnADate(FxRobot robot) {
        robot.clickOn("#pane-unpause-on-1");
        robot.clickOn("#unpause-on-two-weeks").clickOn("#unpause-on-submit");
        assertThat(desk.asked).containsExactly("end at 2026-03-18T23:00:00Z");
    }

    @Test
    void anEndedSequenceUnfoldsItsStepsAndStaysUnfoldedAcrossAReload(FxRobot robot) {
        desk.put(ContactSamples.ada(), ContactSamples.replied());
        robot.interact(controller::refresh);
        assertThat(robot.lookup(".timeline").query().isVisible()).isFalse();
        robot.clickOn("Show its 3 steps");
        desk.put(ContactSamples.ada(), ContactSamples.replied(), ContactSamples.active());
        robot.interact(controller::refresh);
        assertThat(robot.lookup("#pane-sequence-3 .timeline").query().isVisible())
                .isTrue();
    }

    @Test
    void aContactInNoSequenceSaysSo(FxRobot robot) {
        desk.put(ContactSamples.ada());
        robot.interact(controller::refresh);
        assertThat(robot.lookup("In no sequence yet").tryQuery()).isPresent();
    }

    @Test
    void theDetailsAreOnTheirOwnTab(FxRobot robot) {
        robot.clickOn("Details");
        assertThat(robot.lookup("#contact-details").query().isVisible()).isTrue();
        assertThat(robot.lookup("+33 1 23 45 67 89").tryQuery()).isPresent();
    }

    @Test
    void whatHappenedIsOnItsOwnTabAndMoreOfItIsAButtonAway(FxRobot robot) {
        robot.clickOn("Activity");
        assertThat(robot.lookup("Nothing has happened to this contact yet.").tryQuery())
                .isPresent();
        for (int i = 51; i > 0; i--) {
            desk.happened.add(ContactSamples.happened(i, ContactSamples.NOW.minusSeconds(3_600L * (51 - i))));
        }
        robot.interact(controller::refresh);
        assertThat(robot.lookup(".happening").queryAll()).hasSize(50);
        robot.interact(() -> ((javafx.scene.control.Button) scene.lookup("#activity-earlier")).fire());
        assertThat(robot.lookup(".happening").queryAll()).hasSize(51);
        assertThat(robot.lookup("#activity-earlier").tryQuery()).isEmpty();
        assertThat(robot.lookup("TODAY, Thu 5 Mar").tryQuery()).isPresent();
    }

    @Test
    void theKeyEAndTheButtonEdit(FxRobot robot) {
        var edited = new ArrayList<Long>();
        robot.interact(() -> controller.setOnEdit(edited::add));
        robot.clickOn("Details").type(KeyCode.E).clickOn("#contact-edit");
        assertThat(edited).containsExactly(1L, 1L);
    }

    @Test
    void theCrossClosesThePane(FxRobot robot) {
        var closed = new ArrayList<String>();
        robot.interact(() -> controller.setOnClose(() -> closed.add("closed")));
        robot.clickOn("#contact-close");
        assertThat(closed).containsExactly("closed");
    }
}
