package app.fermata.ui.pause;

import app.fermata.sequence.Overdue;
import app.fermata.ui.kit.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// The drop-down of what becomes of overdue steps: at once as the rules say, or spread over some working days.
final class OverduePicker extends ComboBox<Overdue> {

    private static final int[] WORKING_DAYS = {2, 3, 5, 10, 15, 20};

    OverduePicker(ObjectProperty<Overdue> overdue) {
        setId("unpause-overdue");
        setAccessibleText(Texts.get("unpause.overdue"));
        setMinWidth(USE_PREF_SIZE);
        setConverter(new InWords());
        getItems().add(new Overdue.AsSoonAsPossible());
        for (int days : WORKING_DAYS) {
            getItems().add(new Overdue.SpreadOver(days));
        }
        valueProperty().bindBidirectional(overdue);
    }

    private static final class InWords extends StringConverter<Overdue> {

        @Override
        public String toString(Overdue overdue) {
            return switch (overdue) {
                case Overdue.AsSoonAsPossible() -> Texts.get("unpause.overdue.soon");
                case Overdue.SpreadOver(var workingDays) -> Texts.get("unpause.overdue.spread", workingDays);
            };
        }

        @Override
        public Overdue fromString(String text) {
            throw new UnsupportedOperationException("this is chosen, not written");
        }
    }
}
