package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What stands where no lines do: why there are none, and what to do about it.
final class EmptyTable {

    private final ContactsModel model;
    private final ContactsCallbacks callbacks;
    private final VBox root = new VBox();

    EmptyTable(ContactsModel model, ContactsCallbacks callbacks) {
        this.model = model;
        this.callbacks = callbacks;
        root.setId("contacts-empty");
        root.getStyleClass().add("empty");
        InvalidationListener changed = any -> show();
        model.phase.addListener(changed);
        model.filter.addListener(changed);
        model.failure.addListener(changed);
        show();
    }

    Node root() {
        return root;
    }

    private void show() {
        switch (model.phase.get()) {
            // Loading takes a blink; words that come and go with it would only flicker.
            case LOADING -> root.getChildren().clear();
            case FAILED ->
                say(
                        Feather.ALERT_TRIANGLE,
                        Texts.get("contacts.failed"),
                        model.failure.get(),
                        button("contacts-retry", "contacts.retry", callbacks::onRetryRequested));
            case FIRST_LINES, COMPLETE -> {
                if (model.filter.get().isAll()) {
                    say(Feather.USERS, Texts.get("contacts.empty"), Texts.get("contacts.empty.hint"), null);
                } else {
                    say(
                            Feather.FILTER,
                            Texts.get("contacts.nothing"),
                            Texts.get("contacts.nothing.hint"),
                            button(
                                    "contacts-clear-filter",
                                    "contacts.clearFilter",
                                    () -> callbacks.onFilterRequested(ContactFilter.ALL)));
                }
            }
        }
    }

    private void say(Ikon sign, String title, String hint, @Nullable Button button) {
        var icon = Icons.of(sign);
        icon.getStyleClass().add("empty-sign");
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        var words = new Label(hint);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(360);
        root.getChildren().setAll(icon, heading, words);
        if (button != null) {
            root.getChildren().add(button);
        }
    }

    private static Button button(String id, String key, Runnable action) {
        var button = new Button(Texts.get(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
