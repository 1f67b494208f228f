package app.fermata.ui.transfer;

import app.fermata.transfer.Dialect;
import app.fermata.transfer.Duplicates;
import app.fermata.ui.kit.Texts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The second step: how the file is read, what becomes of its columns, and of contacts that are there already.
final class ColumnsStep {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("x-MacRoman"),
            Charset.forName("windows-1250"),
            Charset.forName("windows-1251"));

    private final ImportModel model;
    private final ImportCallbacks callbacks;
    private final ComboBox<Character> separator = new ComboBox<>();
    private final ComboBox<Charset> charset = new ComboBox<>();
    private final ComboBox<String> list = new ComboBox<>();
    private final VBox root;
    private boolean showing;

    ColumnsStep(ImportModel model, ImportCallbacks callbacks) {
        this.model = model;
        this.callbacks = callbacks;
        separator.setId("import-separator");
        separator.getItems().setAll(Dialect.SEPARATORS);
        separator.setConverter(words(TransferWords::separator));
        separator.valueProperty().subscribe((before, now) -> onDialectChanged());
        charset.setId("import-charset");
        charset.setConverter(words(Charset::displayName));
        charset.valueProperty().subscribe((before, now) -> onDialectChanged());
        list.setId("import-list");
        list.setEditable(true);
        list.setPromptText(Texts.get("import.list.none"));
        list.getEditor().textProperty().bindBidirectional(model.list);

        var table = new ColumnTable(model, callbacks);
        var first = new HBox(
                field("import.separator", separator), field("import.charset", charset), field("import.list", list));
        first.getStyleClass().add("fields");
        root = new VBox(table, duplicates(), first);
        root.getStyleClass().add("form");
        model.preview.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show() {
        var preview = model.preview.get();
        if (preview == null) return;
        showing = true;
        var charsets = new LinkedHashSet<Charset>();
        charsets.add(preview.dialect().charset());
        charsets.addAll(CHARSETS);
        charset.getItems().setAll(charsets);
        charset.setValue(preview.dialect().charset());
        separator.setValue(preview.dialect().separator());
        list.getItems().setAll(preview.lists());
        showing = false;
    }

    private void onDialectChanged() {
        var letters = charset.getValue();
        var between = separator.getValue();
        if (!showing && letters != null && between != null) callbacks.onDialectChosen(new Dialect(letters, between));
    }

    private Node duplicates() {
        var group = new ToggleGroup();
        var chips = new HBox();
        chips.getStyleClass().add("import-chips");
        for (var choice : Duplicates.values()) {
            var chip = new ToggleButton(Texts.of("import.duplicates", choice));
            chip.setId("import-duplicates-"
                    + choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            chip.getStyleClass().add("choice");
            chip.setTooltip(new Tooltip(Texts.of("import.duplicates.tip", choice)));
            chip.setToggleGroup(group);
            chip.setSelected(model.duplicates.get() == choice);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.duplicates.set(choice);
            });
            chips.getChildren().add(chip);
        }
        var meaning = new Label();
        meaning.getStyleClass().addAll("muted", "small");
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        model.duplicates.subscribe(choice -> meaning.setText(Texts.of("import.duplicates.tip", choice)));
        var row = new HBox(chips, meaning);
        row.getStyleClass().add("import-duplicates");
        return labelled("import.duplicates.label", row, chips);
    }

    private static VBox field(String key, Control control) {
        control.setMaxWidth(Double.MAX_VALUE);
        control.setPrefWidth(220);
        return labelled(key, control, control);
    }

    private static VBox labelled(String key, Node content, Node control) {
        var name = new Label(Texts.get(key));
        name.getStyleClass().add("field-label");
        name.setLabelFor(control);
        var field = new VBox(name, content);
        field.getStyleClass().add("form-field");
        return field;
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("it is chosen, not written");
            }
        };
    }
}
