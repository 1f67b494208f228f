package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter.Criterion;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Field, value, *Add this criterion*: the form a criterion is made with.
final class CriterionForm {

    private final ContactsModel model;
    private final ComboBox<FilterField> field = new ComboBox<>();
    private final ComboBox<Criterion> value = new ComboBox<>();
    private final VBox root;

    /// @param onApplied gets the finished criterion
    /// @param onCancelled told when the rep thinks better of it
    CriterionForm(ContactsModel model, Consumer<Criterion> onApplied, Runnable onCancelled) {
        this.model = model;
        prepare(field, "filter-field", "filter.field.prompt", FilterField::words);
        prepare(value, "filter-value", "filter.value.prompt", FilterField::value);
        field.getItems().setAll(FilterField.values());
        field.valueProperty().subscribe(this::offerValues);

        var apply = new Button(Texts.get("filter.apply"));
        apply.setId("filter-apply");
        apply.getStyleClass().add(Styles.ACCENT);
        apply.disableProperty().bind(value.valueProperty().isNull());
        apply.setOnAction(event -> onApplied.accept(value.getValue()));
        var cancel = new Button(Texts.get("modal.cancel"));
        cancel.setId("filter-cancel");
        cancel.getStyleClass().add(Styles.FLAT);
        cancel.setOnAction(event -> onCancelled.run());
        apply.setMaxWidth(Double.MAX_VALUE);
        cancel.setMaxWidth(Double.MAX_VALUE);

        root = new VBox(field, value, apply, cancel);
        root.getStyleClass().add("criterion-form");
    }

    Node root() {
        return root;
    }

    /// Begins anew, with no field chosen.
    void begin() {
        field.setValue(null);
        field.requestFocus();
    }

    private void offerValues(@Nullable FilterField chosen) {
        value.setValue(null);
        value.setDisable(chosen == null);
        if (chosen != null) {
            value.getItems()
                    .setAll(chosen.left(model.sequences, model.filter.get().criteria()));
        }
    }

    private static <T> void prepare(ComboBox<T> box, String id, String promptKey, Function<T, String> words) {
        box.setId(id);
        box.setPromptText(Texts.get(promptKey));
        box.setAccessibleText(Texts.get(promptKey));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
    }
}
