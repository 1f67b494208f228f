package app.fermata.ui.kit;

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
import org.jspecify.annotations.Nullable;

/// The drop-down of sequences: the name, and behind it a few words. It is searched by typing.
///
/// @param <C> a sequence to choose
public final class SequencePicker<C> extends SearchableComboBox<C> {

    /// @param name what a sequence is called
    /// @param behind the words behind its name
    public SequencePicker(String id, Plan<C, ?> plan, Function<C, String> name, Function<C, String> behind) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setItems(plan.choices);
        setPlaceholder(new Label(Texts.get("pause.noSuch")));
        setAccessibleText(Texts.get("pause.sequence"));
        setConverter(new ByName<>(name));
        setCellFactory(list -> new Cell<>(name, behind));
        setButtonCell(new Cell<>(name, behind));
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

    private static final class Cell<C> extends ListCell<C> {

        private final Function<C, String> nameOf;
        private final Function<C, String> behindOf;
        private final Label name = new Label();
        private final Label behind = new Label();
        private final HBox line = new HBox(name, behind);

        Cell(Function<C, String> nameOf, Function<C, String> behindOf) {
            this.nameOf = nameOf;
            this.behindOf = behindOf;
            behind.getStyleClass().add(Styles.TEXT_MUTED);
            behind.setMinWidth(Region.USE_PREF_SIZE);
            line.getStyleClass().add("sequence-choice");
            HBox.setHgrow(name, Priority.SOMETIMES);
        }

        @Override
        protected void updateItem(@Nullable C choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            name.setText(nameOf.apply(choice));
            behind.setText(behindOf.apply(choice));
            setGraphic(line);
        }
    }

    private static final class ByName<C> extends StringConverter<C> {

        private final Function<C, String> nameOf;

        ByName(Function<C, String> nameOf) {
            this.nameOf = nameOf;
        }

        @Override
        public String toString(@Nullable C choice) {
            return choice == null ? "" : nameOf.apply(choice);
        }

        @Override
        public C fromString(String name) {
            throw new UnsupportedOperationException("a sequence is chosen, not written");
        }
    }
}
