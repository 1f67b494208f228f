package app.fermata.ui.contact;

import app.fermata.ui.kit.DropDown;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/// The drop-down of time zones, searched by typing: the zone, and behind it what it is ahead of UTC by.
final class ZonePicker extends SearchableComboBox<ZoneChoice> {

    /// @param zone the zone's id, or empty; follows what is chosen, and what is chosen follows it
    ZonePicker(String id, StringProperty zone, Instant now) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(Texts.get("pane.timeZone"));
        setPlaceholder(new Label(Texts.get("form.zone.none")));
        setConverter(new ByName());
        setCellFactory(list -> new Cell());
        setButtonCell(new Cell());
        setVisibleRowCount(8);
        var zones = ZoneChoice.all(now);
        getItems().setAll(zones);
        zone.subscribe(stored -> {
            var choice = ZoneChoice.find(stored, now).orElse(ZoneChoice.NONE);
            // One the list leaves out may well be stored.
            if (!getItems().contains(choice)) getItems().add(1, choice);
            if (!choice.equals(getValue())) setValue(choice);
        });
        valueProperty().subscribe(choice -> {
            if (choice != null && !choice.id().equals(zone.get())) zone.set(choice.id());
        });
        DropDown.tame(this);
    }

    private static final class Cell extends ListCell<ZoneChoice> {

        private final Label name = new Label();
        private final Label behind = new Label();
        private final HBox line = new HBox(name, behind);

        Cell() {
            behind.getStyleClass().add(Styles.TEXT_MUTED);
            behind.setMinWidth(Region.USE_PREF_SIZE);
            line.getStyleClass().add("sequence-choice");
            HBox.setHgrow(name, Priority.SOMETIMES);
        }

        @Override
        protected void updateItem(ZoneChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            name.setText(choice.id().isEmpty() ? Texts.get("form.zone.unknown") : choice.id());
            behind.setText(choice.offset().isEmpty() ? "" : Texts.get("form.zone.offset", choice.offset()));
            setGraphic(line);
        }
    }

    private static final class ByName extends StringConverter<ZoneChoice> {

        @Override
        public String toString(ZoneChoice choice) {
            if (choice == null) return "";
            return choice.id().isEmpty()
                    ? Texts.get("form.zone.unknown")
                    : choice.id().replace('_', ' ') + " " + choice.offset();
        }

        @Override
        public ZoneChoice fromString(String name) {
            throw new UnsupportedOperationException("a zone is chosen, not written");
        }
    }
}
