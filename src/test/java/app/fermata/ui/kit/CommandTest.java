package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommandTest {

    private final AtomicInteger done = new AtomicInteger();
    private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);
    private final SimpleStringProperty why = new SimpleStringProperty("Select contacts first");
    private final Command command = Command.of("command.undo", done::incrementAndGet)
            .shortcut("Shortcut+P")
            .enabledWhen(possible, why);

    private StackPane place;

    @Start
    void start(Stage stage) {
        var menu = new MenuButton("Actions", null, command.menuItem());
        var table = new TableView<String>();
        table.setContextMenu(new ContextMenu(command.menuItem()));
        place = new StackPane(table);
        var scene = new Scene(new VBox(new Button("elsewhere"), menu, place), 400, 300);
        command.register(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theShortcutDoesItOnceThoughTwoMenusShowIt(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(done).hasValue(1);
    }

    @Test
    void theShortcutSurvivesAMenuThatGoes(FxRobot robot) {
        robot.interact(() -> place.getChildren().clear());
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(done).hasValue(1);
    }

    @Test
    void whatCannotBeDoneIsNotDone(FxRobot robot) {
        robot.interact(() -> possible.set(false));
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        robot.interact(command::run);
        assertThat(done).hasValue(0);
    }

    @Test
    void aDisabledEntrySaysWhy(FxRobot robot) {
        robot.interact(() -> {
            MenuItem item = command.menuItem();
            assertThat(item.getText()).isEqualTo("Undo");
            possible.set(false);
            assertThat(item.isDisable()).isTrue();
            assertThat(item.getText()).isEqualTo("Undo  –  Select contacts first");
        });
    }
}
