package app.fermata.ui.sequences;

import app.fermata.sequence.Reader;
import app.fermata.ui.kit.SearchField;
import app.fermata.ui.kit.Texts;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.util.Duration;

/// Whom the mail is previewed for: a field to look for a contact, and those that are found.
final class ReaderMenu {

    private static final Duration REST = Duration.millis(200);
    private static final int SHOWN = 10;

    private final EditorModel model;
    private final EditorActions actions;
    private final MenuButton root = new MenuButton();

    ReaderMenu(EditorModel model, EditorActions actions) {
        this.model = model;
        this.actions = actions;
        root.setId("editor-reader");
        root.setMinWidth(104);
        root.setMaxWidth(220);
        root.textProperty().bind(Bindings.createStringBinding(this::words, model.reader));
        var search = new SearchField(Texts.get("editor.reader.search"), "");
        search.setId("editor-reader-search");
        search.setPrefWidth(240);
        var rest = new PauseTransition(REST);
        rest.setOnFinished(event -> actions.onReaderSearched(search.getText()));
        search.textProperty().subscribe((before, now) -> rest.playFromStart());
        var item = new CustomMenuItem(search, false);
        item.getStyleClass().add("reader-search");
        root.getItems().add(item);
        root.setOnShown(event -> search.requestFocus());
        model.readers.addListener((ListChangeListener<Reader>) change -> lay());
    }

    Node root() {
        return root;
    }

    private String words() {
        var reader = model.reader.get();
        return reader == null ? Texts.get("editor.reader") : Texts.get("editor.reader.of", reader.name());
    }

    private void lay() {
        root.getItems().remove(1, root.getItems().size());
        for (var reader : model.readers.subList(0, Math.min(SHOWN, model.readers.size()))) {
            var item = new MenuItem(
                    reader.company().isBlank()
                            ? reader.name()
                            : Texts.get("editor.reader.item", reader.name(), reader.company()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.onReaderChosen(reader));
            root.getItems().add(item);
        }
        if (model.readers.isEmpty()) {
            var nobody = new MenuItem(Texts.get("editor.reader.none"));
            nobody.setDisable(true);
            root.getItems().add(nobody);
        }
    }
}
