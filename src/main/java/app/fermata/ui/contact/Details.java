package app.fermata.ui.contact;

import app.fermata.contact.ContactCard;
import app.fermata.contact.ContactFile;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is known of the contact itself, name by name, with *Edit*.
final class Details extends VBox {

    private static final double NAMES = 104;

    // A flow pane gives every child the width it asks for, beyond its own if need be.
    private static final double LONGEST_CHIP = 190;

    private final GridPane grid = new GridPane();

    Details(ContactFile file, Instant now, ZoneId zone, Runnable onEditRequested) {
        setId("contact-details");
        getStyleClass().add("details");
        grid.getStyleClass().add("details-grid");
        var words = new ColumnConstraints(0, USE_COMPUTED_SIZE, Double.MAX_VALUE);
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(NAMES), words);

        ContactCard card = file.card();
        add("pane.status", Texts.of("contactStatus", card.status()));
        add("pane.lists", lists(file));
        add("pane.email", card.email());
        add("pane.phone", card.phone());
        add("pane.company", card.company());
        add("pane.jobTitle", card.jobTitle());
        add("pane.timeZone", zone(card, now));
        for (var value : file.values()) addRow(value.name(), words(value.content()));
        add("pane.created", day(card.createdAt(), now, zone));
        add("pane.lastContacted", day(card.lastContactedAt(), now, zone));

        var edit = new Button(Texts.get("pane.edit"), Icons.of(Feather.EDIT_2));
        edit.setId("contact-edit");
        edit.setTooltip(new Tooltip(Texts.get("pane.edit.keys")));
        edit.setOnAction(event -> onEditRequested.run());

        var title = new Label(Texts.get("pane.notes"));
        title.getStyleClass().add("overline");
        var notes = words(card.notes().isBlank() ? Texts.get("pane.notes.none") : card.notes());
        notes.setId("contact-notes");
        if (card.notes().isBlank()) notes.getStyleClass().add(Styles.TEXT_MUTED);
        getChildren().addAll(edit, grid, title, notes);
    }

    private void add(String nameKey, String value) {
        addRow(Texts.get(nameKey), words(value.isBlank() ? Texts.get("pane.unknown") : value));
    }

    private void add(String nameKey, Node value) {
        addRow(Texts.get(nameKey), value);
    }

    private void addRow(String nameText, Node value) {
        var name = new Label(nameText);
        name.getStyleClass().add(Styles.TEXT_MUTED);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), name, value);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(value, VPos.TOP);
    }

    private static Label words(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static Node lists(ContactFile file) {
        if (file.lists().isEmpty()) return words(Texts.get("pane.unknown"));
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        chips.setMinWidth(0);
        for (var list : file.lists()) {
            var chip = new Label(list.name());
            chip.getStyleClass().add("chip");
            chip.setMaxWidth(LONGEST_CHIP);
            chip.setTooltip(new Tooltip(list.name()));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static String zone(ContactCard card, Instant now) {
        return ZoneChoice.find(card.timeZone(), now)
                .map(choice -> Texts.get("pane.timeZone.now", choice.id(), Texts.time(now, ZoneId.of(choice.id()))))
                .orElse(card.timeZone());
    }

    private static String day(@Nullable Instant instant, Instant now, ZoneId zone) {
        return instant == null
                ? Texts.get("pane.never")
                : Texts.day(LocalDate.ofInstant(instant, zone), LocalDate.ofInstant(now, zone));
    }
}
