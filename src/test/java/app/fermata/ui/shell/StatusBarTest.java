package app.fermata.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StatusBarTest {

    private final StatusBarModel model = new StatusBarModel();
    private final List<String> asked = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Texts.use("en");
        model.mailboxProperty().set("me@rep.example");
        model.zoneProperty().set(ZoneId.of("Europe/Paris"));
        model.nowProperty().set(Instant.parse("2026-03-05T15:02:00Z"));
        model.quotaProperty().set(400);
        var bar = new StatusBar(model, new StatusBar.Callbacks() {
            @Override
            public void onHourRequested() {
                asked.add("hour");
            }

            @Override
            public void onDayRequested() {
                asked.add("day");
            }

            @Override
            public void onNextDepartureRequested() {
                asked.add("next");
            }

            @Override
            public void onCancelRequested() {
                asked.add("cancel");
            }
        });
        stage.setScene(new Scene(new StackPane(bar.root()), 1000, 40));
        stage.show();
    }

    @Test
    void itSaysWhatLeavesNextAndWhatTodayHolds(FxRobot robot) {
        assertThat(lines(robot)).contains("No email planned", "**0** of 400 today", "**Thu 5 Mar 16:02** Paris");
        robot.interact(() -> {
            model.nextToProperty().set("Donald Knuth");
            model.nextAtProperty().set(Instant.parse("2026-03-06T08:20:00Z"));
            model.sentTodayProperty().set(12);
        });
        assertThat(lines(robot)).contains("Next email **Fri 6 Mar 09:20** to Donald Knuth", "**12** of 400 today");
    }

    @Test
    void aVeryLongNameIsCutInTheBar(FxRobot robot) {
        robot.interact(() -> {
            model.nextToProperty().set("Wolfeschlegelsteinhausenbergerdorff the Elder of Hamburg");
            model.nextAtProperty().set(Instant.parse("2026-03-06T08:20:00Z"));
        });
        assertThat(lines(robot)).contains("Next email **Fri 6 Mar 09:20** to Wolfeschlegelsteinhausenber…");
    }

    @Test
    void aLongNameInANarrowWindowPushesNothingOut(FxRobot robot) {
        robot.interact(() -> {
            model.movableClockProperty().set(true);
            model.nextToProperty().set("Wolfeschlegelsteinhausenbergerdorff the Elder of Hamburg");
            model.nextAtProperty().set(Instant.parse("2026-03-06T08:20:00Z"));
        });
        Node clock = robot.lookup("#clock").query();
        assertThat(clock.localToScene(clock.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(1000);
    }

    @Test
    void theClockMovesOnlyWhereItMay(FxRobot robot) {
        assertThat(robot.lookup("#clock-hour").query().getParent().isVisible()).isFalse();
        robot.interact(() -> {
            model.movableClockProperty().set(true);
            model.nextAtProperty().set(Instant.parse("2026-03-06T08:20:00Z"));
        });
        robot.clickOn("#clock-hour").clickOn("#clock-day").clickOn("#clock-next");
        assertThat(asked).containsExactly("hour", "day", "next");
    }

    @Test
    void thereIsNoNextDepartureWhereNothingWaits(FxRobot robot) {
        robot.interact(() -> model.movableClockProperty().set(true));
        assertThat(robot.lookup("#clock-next").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#clock-day").query().isDisabled()).isFalse();
    }

    @Test
    void aMoveUnderWayShowsHowFarItIsAndCanBeCancelled(FxRobot robot) {
        assertThat(robot.lookup("#clock-cancel").query().getParent().isVisible())
                .isFalse();
        robot.interact(() -> {
            model.movableClockProperty().set(true);
            model.nextToProperty().set("Wolfeschlegelsteinhausenbergerdorff the Elder of Hamburg");
            model.nextAtProperty().set(Instant.parse("2026-03-06T08:20:00Z"));
            model.busyProperty().set(true);
            model.progressProperty().set(0.4);
        });
        robot.clickOn("#clock-cancel");
        assertThat(asked).containsExactly("cancel");
        assertThat(robot.lookup("#clock-progress").queryAs(ProgressBar.class).getProgress())
                .isEqualTo(0.4);
        Node clock = robot.lookup("#clock").query();
        assertThat(clock.localToScene(clock.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(1000);
    }

    private static List<String> lines(FxRobot robot) {
        return robot.lookup("#status-bar .prose").queryAllAs(Prose.class).stream()
                .map(line -> line.textProperty().get())
                .toList();
    }
}
