package app.fermata.ui.contacts;

import app.fermata.ui.kit.SearchField;
import app.fermata.ui.kit.Texts;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Searches as the rep types, once the fingers rest for a moment; Ctrl+F leads here, Enter and ↓ lead to the table.
final class SearchBox {

    private static final Duration REST = Duration.millis(150);
    private static final KeyCombination KEYS = KeyCombination.valueOf("Shortcut+F");

    private final ContactsModel model;
    private final ContactsCallbacks callbacks;
    private final SearchField field = new SearchField(Texts.get("contacts.search"), Texts.get("contacts.search.keys"));
    private final PauseTransition rest = new PauseTransition(REST);

    /// @param onDone told when the rep goes on to the table
    SearchBox(ContactsModel model, ContactsCallbacks callbacks, Runnable onDone) {
        this.model = model;
        this.callbacks = callbacks;
        field.setId("contacts-search");
        rest.setOnFinished(event -> search());
        field.textProperty().subscribe(text -> {
            if (text.isEmpty()) {
                search();
            } else {
                rest.playFromStart();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                search();
                onDone.run();
                event.consume();
            }
        });
        // A view or *Clear* may have set another text.
        model.filter.subscribe(filter -> {
            if (!filter.text().equals(field.getText().strip())) {
                field.setText(filter.text());
            }
        });
        field.sceneProperty().subscribe(this::reachBy);
    }

    SearchField node() {
        return field;
    }

    private void search() {
        rest.stop();
        var next = model.filter.get().withText(field.getText());
        if (!next.equals(model.filter.get())) {
            callbacks.onFilterRequested(next);
        }
    }

    private void reachBy(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getAccelerators().remove(KEYS);
        }
        if (now != null) {
            now.getAccelerators().put(KEYS, this::focus);
        }
    }

    private void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
