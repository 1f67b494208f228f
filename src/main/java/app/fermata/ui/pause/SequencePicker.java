package app.fermata.ui.pause;

import app.fermata.sequence.SequenceChoice;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/// The drop-down of the sequences a selection is in: the name, and behind it how many it is about.
final class SequencePicker extends SearchableComboBox<SequenceChoice> {

    SequencePicker(String id, Plan<?> plan, Function<SequenceChoice, String> count) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setItems(plan.choices);
        setPlaceholder(new Label(Texts.get("pause.noSuch")));
        setAccessibleText(Texts.get("pause.sequence"));
        setConverter(new ByName());
        setCellFactory(list -> new Cell(count));
        setButtonCell(new Cell(count));
        valueProperty().bindBidirectional(plan.chosen);
        openOnPlainKeysOnly();
        keepKeysOfThePopup();
    }

    // The skin opens the list on any letter: the Ctrl+P that opened the dialog, held a little long, is none to it.
    private void openOnPlainKeysOnly() {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isShowing() && (event.isShortcutDown() || event.isAltDown())) event.consume();
        });
    }

    // While the list is open, Enter chooses and Esc closes the list; neither is for the dialog around it.
    private void keepKeysOfThePopup() {
        var open = new SimpleBooleanProperty(this, "open");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> open.set(isShowing()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (open.get() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE)) {
                event.consume();
            }
        });
    }

    private static final class Cell extends ListCell<SequenceChoice> {

        private final Function<SequenceChoice, String> count;
        private final Label name = new Label();
        private final Label behind = new Label();
        private final HBox line = new HBox(name, behind);

        Cell(Function<SequenceChoice, String> count) {
            this.count = count;
            behind.getStyleClass().add(Styles.TEXT_MUTED);
            behind.setMinWidth(Region.USE_PREF_SIZE);
            line.getStyleClass().add("sequence-choice");
            HBox.setHgrow(name, Priority.SOMETIMES);
        }

        @Override
        protected void updateItem(SequenceChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            name.setText(choice.name());
            behind.setText(count.apply(choice));
            setGraphic(line);
        }
    }

    private static final class ByName extends StringConverter<SequenceChoice> {

        @Override
        public String toString(SequenceChoice choice) {
            return choice == null ? "" : choice.name();
        }

        @Override
        public SequenceChoice fromString(String name) {
            throw new UnsupportedOperationException("a sequence is chosen, not written");
        }
    }
}
