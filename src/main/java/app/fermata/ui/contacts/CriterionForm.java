package app.fermata.ui.contacts;

import app.fermata.roster.Criterion;
import app.fermata.roster.Operator;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Field, operator, value, *Add this criterion*: the form a criterion is made or changed with.
final class CriterionForm {

    private static final int FIELDS_IN_VIEW = 14;

    private final ContactsModel model;
    private final Consumer<Criterion> onApplied;
    private final ComboBox<FilterField> field = new ComboBox<>();
    private final ComboBox<Operator> operator = new ComboBox<>();
    private final CriterionValue value;
    private final Button apply = new Button();
    private final Label refusal = new Label();
    private final VBox root;

    /// @param onApplied gets the finished criterion
    /// @param onCancelled told when the rep thinks better of it
    CriterionForm(ContactsModel model, Consumer<Criterion> onApplied, Runnable onCancelled) {
        this.model = model;
        this.onApplied = onApplied;
        value = new CriterionValue(model, this::check);
        prepare(field, "filter-field", "filter.field.prompt", FilterField::words);
        prepare(operator, "filter-operator", "filter.operator.prompt", it -> Texts.of("filter.operator", it));
        field.setVisibleRowCount(FIELDS_IN_VIEW);
        field.valueProperty().subscribe(this::onField);
        operator.valueProperty().subscribe(this::onOperator);
        refusal.getStyleClass().addAll(Styles.DANGER, "small");
        refusal.setWrapText(true);
        shownWhileFilled(refusal);

        apply.setId("filter-apply");
        apply.getStyleClass().add(Styles.ACCENT);
        apply.setOnAction(event -> apply());
        var cancel = new Button(Texts.get("modal.cancel"));
        cancel.setId("filter-cancel");
        cancel.getStyleClass().add(Styles.FLAT);
        cancel.setOnAction(event -> onCancelled.run());
        apply.setMaxWidth(Double.MAX_VALUE);
        cancel.setMaxWidth(Double.MAX_VALUE);

        root = new VBox(field, operator, value.root(), refusal, apply, cancel);
        root.getStyleClass().add("criterion-form");
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, onCancelled));
    }

    Node root() {
        return root;
    }

    /// Begins anew, with no field chosen.
    void begin() {
        apply.setText(Texts.get("filter.apply"));
        field.getItems().setAll(FilterField.all(model.choices.get()));
        field.setValue(null);
        onField(null);
        field.requestFocus();
    }

    /// Begins with what a criterion says, to change it.
    void begin(Criterion criterion) {
        begin();
        apply.setText(Texts.get("filter.change"));
        var its = FilterField.of(criterion);
        if (!field.getItems().contains(its)) field.getItems().add(its);
        field.setValue(its);
        operator.setValue(criterion.operator());
        value.fill(FilterField.input(criterion));
        check();
    }

    private void onField(@Nullable FilterField chosen) {
        setShown(operator, chosen != null);
        operator.getItems().setAll(chosen == null ? List.of() : chosen.holds().operators());
        operator.setValue(chosen == null ? null : chosen.holds().usual);
        value.show(chosen, operator.getValue());
        check();
    }

    private void onOperator(@Nullable Operator chosen) {
        value.show(field.getValue(), chosen);
        check();
    }

    private void check() {
        refusal.setText(value.refusal());
        apply.setDisable(field.getValue() == null || operator.getValue() == null || value.input() == null);
    }

    private void apply() {
        var input = value.input();
        if (field.getValue() != null && operator.getValue() != null && input != null) {
            onApplied.accept(field.getValue().criterion(operator.getValue(), input));
        }
    }

    private void onKey(KeyEvent event, Runnable onCancelled) {
        if (event.getCode() == KeyCode.ENTER && !apply.isDisabled()) {
            apply();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            onCancelled.run();
            event.consume();
        }
    }

    static <T> void prepare(ComboBox<T> box, String id, String promptKey, Function<T, String> words) {
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

    static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    static void shownWhileFilled(Labeled label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
