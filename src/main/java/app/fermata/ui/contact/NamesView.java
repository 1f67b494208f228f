package app.fermata.ui.contact;

import app.fermata.contact.Listing;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The rep's lists or own fields on a card: each name can be written over, deleted, and a new one added.
final class NamesView {

    private static final double LONGEST_BESIDE = 220;
    private static final double LEAST_NAME = 200;

    private final NamesController names;
    private final VBox rows = new VBox();
    private final TextField newName = new TextField();
    private final Modal<Boolean> modal;

    NamesView(NamesController names) {
        this.names = names;
        modal = new Modal<>(Modal.Size.MEDIUM, Texts.of("names.title", names.kind()));
        modal.subtitleProperty().set(Texts.of("names.subtitle", names.kind()));
        rows.getStyleClass().add("names");
        names.rows.addListener((ListChangeListener<Names.Row>) change -> show());
        show();
        var form = new VBox(rows, adding(), said());
        form.setId("names-dialog");
        form.getStyleClass().add("form");
        modal.setBody(form);
        modal.setPrimary(Texts.get("names.done"), () -> true);
        modal.primaryButton().setId("names-done");
        modal.hideCancel();
        modal.setFirstFocus(newName);
    }

    Modal<Boolean> modal() {
        return modal;
    }

    private void show() {
        rows.getChildren().setAll(names.rows.stream().map(this::line).toList());
        if (names.rows.isEmpty()) {
            var none = new Label(Texts.of("names.none", names.kind()));
            none.getStyleClass().add(Styles.TEXT_MUTED);
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
    }

    private HBox line(Names.Row row) {
        var name = new TextField(row.name());
        name.setId("name-" + row.id());
        name.setAccessibleText(row.name());
        name.setMinWidth(LEAST_NAME);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.focusedProperty().subscribe((before, focused) -> {
            if (!focused) rename(row, name);
        });
        name.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                rename(row, name);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !name.getText().equals(row.name())) {
                name.setText(row.name());
                event.consume();
            }
        });
        var beside = new Label(row.beside());
        beside.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        beside.setTooltip(new Tooltip(row.beside()));
        beside.setMaxWidth(LONGEST_BESIDE);
        var delete = new Button(null, Icons.of(Feather.TRASH_2));
        delete.setId("delete-" + row.id());
        delete.getStyleClass().addAll("square", Styles.FLAT);
        delete.setAccessibleText(Texts.get("names.delete", row.name()));
        delete.setTooltip(new Tooltip(Texts.get("names.delete", row.name())));
        delete.setOnAction(event -> names.onDeleteRequested(row));
        var line = new HBox(name, beside, delete);
        line.getStyleClass().add("name-line");
        return line;
    }

    private void rename(Names.Row row, TextField name) {
        var written = name.getText().strip();
        if (written.isEmpty() || written.length() > Listing.LONGEST_NAME) {
            name.setText(row.name());
            return;
        }
        names.onRenameRequested(row, written);
    }

    private HBox adding() {
        newName.setId("names-new");
        newName.setPromptText(Texts.of("names.new", names.kind()));
        newName.setAccessibleText(newName.getPromptText());
        HBox.setHgrow(newName, Priority.ALWAYS);
        newName.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !newName.getText().isBlank()) {
                add();
                event.consume();
            }
        });
        var add = new Button(Texts.get("names.add"), Icons.of(Feather.PLUS));
        add.setId("names-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> newName.getText().isBlank() || tooLong(), newName.textProperty()));
        add.setOnAction(event -> add());
        var line = new HBox(newName, add);
        line.getStyleClass().add("name-line");
        return line;
    }

    private boolean tooLong() {
        return newName.getText().strip().length() > Listing.LONGEST_NAME;
    }

    private void add() {
        if (tooLong()) return;
        names.onCreateRequested(newName.getText());
        newName.clear();
        newName.requestFocus();
    }

    private Node said() {
        var words = new Label();
        words.setId("names-said");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> tooLong()
                                ? Texts.get(
                                        "names.tooLong",
                                        Listing.LONGEST_NAME,
                                        newName.getText().strip().length())
                                : names.said.get(),
                        names.said,
                        newName.textProperty()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var undo = new Hyperlink(Texts.get("command.undo"));
        undo.setId("names-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(event -> names.onUndoRequested());
        undo.visibleProperty().bind(names.done.isNotNull());
        undo.managedProperty().bind(undo.visibleProperty());
        var line = new HBox(words, undo);
        line.getStyleClass().add("name-line");
        line.visibleProperty().bind(words.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
