package app.fermata.ui.settings;

import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.settings.SettingsModel.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Lays out the settings: the sections at the left, the chosen one beside them.
///
/// Node ids: `#settings`, `#settings-mailboxes`, `#settings-blacklist`, `#settings-sending` for the entries; those of a
/// section are named in its class.
final class SettingsView {

    /// What the rep can ask for here.
    interface Actions {
        void onRetryRequested();

        void onMailboxSaveRequested(MailboxDraft draft);

        void onSeveralRequested(boolean allowed);

        void onAddRequested();

        void onImportRequested();

        void onRemoveRequested(List<String> entries);
    }

    private final SettingsModel model;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final StackPane content = new StackPane();
    private final Map<Section, Node> sections = new EnumMap<>(Section.class);

    SettingsView(SettingsModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        sections.put(Section.MAILBOXES, new MailboxesView(model, actions).root());
        sections.put(Section.BLACKLIST, new BlacklistView(model, actions).root());
        sections.put(Section.SENDING, new SendingView(model, actions).root());
        root.setId("settings");
        var title = new Label(Texts.get("settings.title"));
        title.getStyleClass().add("page-title");
        var header = new HBox(title);
        header.getStyleClass().add("page-header");
        root.setTop(header);
        root.setLeft(entries());
        root.setCenter(content);
        model.section.subscribe(section -> show());
        model.loaded.subscribe(loaded -> show());
        model.failure.subscribe(failure -> show());
    }

    Parent root() {
        return root;
    }

    private Node entries() {
        var entries = new VBox(
                entry(Section.MAILBOXES, Feather.MAIL),
                entry(Section.BLACKLIST, Feather.SLASH),
                entry(Section.SENDING, Feather.SEND));
        entries.getStyleClass().add("settings-entries");
        return entries;
    }

    private ToggleButton entry(Section section, Ikon sign) {
        var entry = new ToggleButton(Texts.of("settings.section", section), Icons.of(sign));
        entry.setId("settings-" + section.name().toLowerCase(Locale.ROOT));
        entry.getStyleClass().add("settings-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setOnAction(event -> {
            model.section.set(section);
            entry.setSelected(true);
        });
        model.section.subscribe(shown -> entry.setSelected(shown == section));
        return entry;
    }

    private void show() {
        if (model.loaded.get()) {
            content.getChildren().setAll(sections.get(model.section.get()));
        } else if (!model.failure.get().isEmpty()) {
            content.getChildren().setAll(failed());
        } else {
            // Loading takes a blink; words that come and go with it would only flicker.
            content.getChildren().clear();
        }
    }

    private Node failed() {
        var icon = Icons.of(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("empty-sign");
        var title = new Label(Texts.get("settings.failed"));
        title.getStyleClass().add("section-title");
        var words = new Label(model.failure.get());
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(440);
        var again = new Button(Texts.get("settings.retry"));
        again.setId("settings-retry");
        again.setOnAction(event -> actions.onRetryRequested());
        var failed = new VBox(icon, title, words, again);
        failed.getStyleClass().add("empty");
        return failed;
    }
}
