package app.fermata.ui.enroll;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One of a few answers, side by side; exactly one is chosen.
///
/// @param <T> an answer
final class Chips<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> onChosen;

    Chips(Consumer<T> onChosen) {
        this.onChosen = onChosen;
        getStyleClass().add("choice-chips");
    }

    void add(String id, String text, T value) {
        var chip = new ToggleButton(text);
        chip.setId(id);
        chip.setUserData(value);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().add("choice");
        chip.setToggleGroup(group);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            onChosen.accept(value);
        });
        // A toggle takes Enter for itself; in a form Enter is the form's.
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                fireEvent(event.copyFor(this, this));
            }
        });
        getChildren().add(chip);
    }

    /// Shows this one as chosen.
    void show(T value) {
        group.getToggles().forEach(chip -> chip.setSelected(value.equals(chip.getUserData())));
    }
}
