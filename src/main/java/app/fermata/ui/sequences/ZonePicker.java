package app.fermata.ui.sequences;

import app.fermata.ui.kit.Texts;
import java.time.ZoneId;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// The zones of the world, to be looked for by name.
final class ZonePicker extends SearchableComboBox<ZoneId> {

    ZonePicker(ZoneId zone) {
        var zones = FXCollections.observableArrayList(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        if (!zones.contains(zone)) zones.addFirst(zone);
        setItems(zones);
        setConverter(new ByPlace());
        setValue(zone);
    }

    private static final class ByPlace extends StringConverter<ZoneId> {

        @Override
        public String toString(@Nullable ZoneId zone) {
            if (zone == null) return "";
            var id = zone.getId();
            int slash = id.indexOf('/');
            return slash < 0 ? id : Texts.get("schedule.zone.item", Texts.place(zone), id.substring(0, slash));
        }

        @Override
        public ZoneId fromString(String words) {
            return ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> id.toLowerCase(Locale.ROOT)
                            .endsWith(words.toLowerCase(Locale.ROOT).replace(' ', '_')))
                    .findFirst()
                    .map(ZoneId::of)
                    .orElseThrow(() -> new IllegalArgumentException("no zone " + words));
        }
    }
}
