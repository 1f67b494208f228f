package app.fermata.ui.contact;

import app.fermata.contact.ContactCard;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What is known of the contact itself, name by name.
final class Details extends GridPane {

    Details(ContactCard card, Instant now, ZoneId zone) {
        setId("contact-details");
        getStyleClass().add("details");
        add("pane.status", Texts.of("contactStatus", card.status()));
        add("pane.email", card.email());
        add("pane.phone", card.phone());
        add("pane.company", card.company());
        add("pane.jobTitle", card.jobTitle());
        add("pane.created", day(card.createdAt(), now, zone));
        add("pane.lastContacted", day(card.lastContactedAt(), now, zone));
    }

    private void add(String nameKey, String value) {
        var name = new Label(Texts.get(nameKey));
        name.getStyleClass().add(Styles.TEXT_MUTED);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label(value.isBlank() ? Texts.get("pane.unknown") : value);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        addRow(getRowCount(), name, words);
        setValignment(name, VPos.TOP);
    }

    private static String day(@Nullable Instant instant, Instant now, ZoneId zone) {
        return instant == null
                ? Texts.get("pane.never")
                : Texts.day(LocalDate.ofInstant(instant, zone), LocalDate.ofInstant(now, zone));
    }
}
