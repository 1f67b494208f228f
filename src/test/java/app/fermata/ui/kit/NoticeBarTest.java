package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticeBarTest {

    private final List<String> done = new ArrayList<>();
    private NoticeBar bar;
    private Button elsewhere;

    @Start
    void start(Stage stage) {
        bar = new NoticeBar();
        elsewhere = new Button("elsewhere");
        stage.setScene(new Scene(new VBox(200, elsewhere, bar), 600, 400));
        stage.show();
    }

    @Test
    void theActionIsDoneAndTheNoticeGoes(FxRobot robot) {
        robot.interact(() -> bar.show(new Notice("9 contacts paused.", "Undo", () -> done.add("undone"))));
        assertThat(bar.isVisible()).isTrue();
        robot.clickOn("#notice-action");
        assertThat(done).containsExactly("undone");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void theNextNoticeTakesItsPlace(FxRobot robot) {
        robot.interact(() -> {
            bar.show(new Notice("first", "Undo", () -> done.add("first")));
            bar.show(Notice.of("second"));
        });
        assertThat(bar.getAccessibleText()).isEqualTo("second");
        assertThat(robot.lookup("#notice-action").query().isVisible()).isFalse();
    }

    @Test
    void thePointerHoldsIt(FxRobot robot) {
        robot.moveTo(elsewhere);
        robot.interact(() -> bar.show(Notice.of("stays while looked at")));
        assertThat(bar.isGoing()).isTrue();
        robot.moveTo("#notice");
        assertThat(bar.isGoing()).isFalse();
        robot.moveTo(elsewhere);
        assertThat(bar.isGoing()).isTrue();
    }

    @Test
    void theCrossSendsItAway(FxRobot robot) {
        robot.interact(() -> bar.show(Notice.of("away")));
        robot.clickOn("#notice-close");
        assertThat(bar.noticeProperty().get()).isNull();
    }

    @Test
    void anActionNeedsItsWords() {
        assertThatThrownBy(() -> new Notice("text", "Undo", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
