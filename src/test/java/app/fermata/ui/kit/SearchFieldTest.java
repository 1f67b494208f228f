package app.fermata.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SearchFieldTest {

    private SearchField field;
    private final List<KeyCode> reachedTheWindow = new ArrayList<>();

    @Start
    void start(Stage stage) {
        field = new SearchField("Search contacts", "Ctrl F");
        var root = new StackPane(field);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> reachedTheWindow.add(event.getCode()));
        stage.setScene(new Scene(root, 300, 100));
        stage.show();
        field.requestFocus();
    }

    @Test
    void theCrossEmptiesIt(FxRobot robot) {
        robot.write("ada");
        assertThat(field.getText()).isEqualTo("ada");
        robot.clickOn(".cross");
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void escEmptiesItAndThenIsTheWindows(FxRobot robot) {
        robot.write("ada");
        robot.type(KeyCode.ESCAPE);
        assertThat(field.getText()).isEmpty();
        assertThat(reachedTheWindow).doesNotContain(KeyCode.ESCAPE);
        robot.type(KeyCode.ESCAPE);
        assertThat(reachedTheWindow).contains(KeyCode.ESCAPE);
    }
}
