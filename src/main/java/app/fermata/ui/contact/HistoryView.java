package app.fermata.ui.contact;

import app.fermata.activity.ActivityEntry;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The Activity tab: what happened to the contact, the newest first, day by day, with a button for what is further
/// back.
final class HistoryView extends VBox {

    private final Button earlier = new Button(Texts.get("activity.earlier"));

    HistoryView(ContactModel model, Runnable onEarlierRequested) {
        setId("contact-activity");
        getStyleClass().add("history");
        earlier.setId("activity-earlier");
        earlier.disableProperty().bind(model.readingBack);
        earlier.setOnAction(event -> onEarlierRequested.run());
    }

    /// @param zone whose days and times are meant
    void show(ContactModel.Shown shown, ZoneId zone) {
        boolean isFocused = earlier.isFocused();
        getChildren().clear();
        var entries = shown.history().entries();
        if (entries.isEmpty()) {
            String key = shown.history().next() == null ? "activity.empty" : "activity.empty.further";
            getChildren().add(wrapped(Texts.get(key), Styles.TEXT_MUTED));
        }
        var text = new ActivityText(zone, shown.now());
        LocalDate day = null;
        for (var entry : entries) {
            var its = LocalDate.ofInstant(entry.at(), zone);
            if (!its.equals(day)) getChildren().add(heading(its, shown.now(), zone));
            day = its;
            getChildren().add(row(entry, text, zone));
        }
        if (shown.history().next() != null) getChildren().add(earlier);
        if (isFocused) earlier.requestFocus();
    }

    private static Label heading(LocalDate day, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var words = Texts.day(day, today);
        if (day.equals(today)) words = Texts.get("activity.today", words);
        if (day.equals(today.minusDays(1))) words = Texts.get("activity.yesterday", words);
        var heading = new Label(words);
        heading.getStyleClass().add("overline");
        return heading;
    }

    private static HBox row(ActivityEntry entry, ActivityText text, ZoneId zone) {
        var sign = new StackPane(Icons.of(ActivityText.sign(entry.kind())));
        sign.getStyleClass().addAll("step-sign", ActivityText.colour(entry.kind()));
        var words = new VBox(wrapped(text.title(entry), null));
        for (var line : text.details(entry)) words.getChildren().add(wrapped(line, "small"));
        words.getChildren().stream()
                .skip(1)
                .forEach(label -> label.getStyleClass().add(Styles.TEXT_MUTED));
        words.getStyleClass().add("happening-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var time = new Label(Texts.time(entry.at(), zone));
        time.getStyleClass().addAll(Styles.TEXT_MUTED, "small", "happening-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(sign, words, time);
        row.getStyleClass().add("happening");
        return row;
    }

    private static Node wrapped(String text, @Nullable String styleClass) {
        var label = new Label(text);
        if (styleClass != null) label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
