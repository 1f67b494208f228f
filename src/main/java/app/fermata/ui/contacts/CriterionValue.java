package app.fermata.ui.contacts;

import app.fermata.roster.Criterion;
import app.fermata.roster.Operator;
import app.fermata.ui.contacts.FilterField.Holds;
import app.fermata.ui.contacts.FilterField.Input;
import app.fermata.ui.kit.DayPicker;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What a criterion compares with: values to pick, words or a number to write, a day.
///
/// Node ids: `#filter-value` to pick, `#filter-or` for one value more, `#filter-text`, `#filter-number`, `#filter-day`.
final class CriterionValue {

    private final ContactsModel model;
    private final ComboBox<Object> value = new ComboBox<>();
    private final Hyperlink or = new Hyperlink(Texts.get("filter.orAnother"), Icons.of(Feather.PLUS));
    private final ObservableList<Object> picked = FXCollections.observableArrayList();
    private final VBox chips = new VBox();
    private final TextField text = new TextField();
    private final TextField number = new TextField();
    private final Label unit = new Label(Texts.get("filter.days"));
    private final HBox numbers = new HBox(number, unit);
    private final DayPicker day;
    private final VBox root;
    private @Nullable FilterField field;
    private By by = By.PICKING;

    /// @param onChanged told whenever something is picked or written
    CriterionValue(ContactsModel model, Runnable onChanged) {
        this.model = model;
        day = new DayPicker(() -> model.now.get(), model.zone);
        CriterionForm.prepare(value, "filter-value", "filter.value.prompt", FilterWords::value);
        value.valueProperty().subscribe((before, chosen) -> {
            or.setDisable(chosen == null);
            onChanged.run();
        });
        or.setId("filter-or");
        or.setDisable(true);
        or.setOnAction(event -> pickAnother());
        picked.addListener((ListChangeListener<Object>) change -> {
            chips.getChildren().setAll(picked.stream().map(this::chip).toList());
            onChanged.run();
        });
        chips.getStyleClass().add("picked-values");
        text.setId("filter-text");
        text.setPromptText(Texts.get("filter.value.prompt"));
        text.setAccessibleText(Texts.get("filter.value.prompt"));
        text.textProperty().subscribe(onChanged);
        number.setId("filter-number");
        number.setPrefColumnCount(5);
        number.setAccessibleText(Texts.get("filter.value.prompt"));
        number.textProperty().subscribe(onChanged);
        numbers.getStyleClass().add("filter-numbers");
        day.setId("filter-day");
        day.getEditor().textProperty().subscribe(onChanged);
        root = new VBox(chips, value, or, text, numbers, day);
        root.getStyleClass().add("criterion-value");
        HBox.setHgrow(number, Priority.ALWAYS);
    }

    Node root() {
        return root;
    }

    /// How a value is given.
    private enum By {
        NOTHING,
        PICKING,
        WORDS,
        NUMBER,
        DAYS,
        DAY;

        static By of(@Nullable FilterField field, @Nullable Operator operator) {
            if (field == null || field.holds() == Holds.CHOICE) return PICKING;
            if (operator == null || operator.needsNothing()) return NOTHING;
            if (operator.needsDay()) return DAY;
            if (operator.needsDays()) return DAYS;
            return field.holds() == Holds.NUMBER ? NUMBER : WORDS;
        }
    }

    /// Offers what this field and operator compare with; what was picked or written before goes with another field.
    void show(@Nullable FilterField chosen, @Nullable Operator operator) {
        if (chosen == null || !chosen.equals(field)) empty();
        field = chosen;
        by = By.of(chosen, operator);
        CriterionForm.setShown(value, by == By.PICKING);
        value.setDisable(chosen == null);
        CriterionForm.setShown(or, chosen != null && by == By.PICKING);
        CriterionForm.setShown(chips, by == By.PICKING && !picked.isEmpty());
        CriterionForm.setShown(text, by == By.WORDS);
        CriterionForm.setShown(numbers, by == By.NUMBER || by == By.DAYS);
        CriterionForm.setShown(unit, by == By.DAYS);
        CriterionForm.setShown(day, by == By.DAY);
        if (by == By.PICKING) offer();
    }

    private void empty() {
        picked.clear();
        value.setValue(null);
        text.clear();
        number.clear();
        day.setValue(null);
        day.getEditor().clear();
    }

    private void offer() {
        var left = new ArrayList<Object>(field == null ? List.of() : field.values(model.choices.get()));
        left.removeAll(picked);
        if (!value.getItems().equals(left)) value.getItems().setAll(left);
    }

    /// Fills in what a criterion compares with.
    void fill(Input input) {
        if (!input.picked().isEmpty()) {
            picked.setAll(input.picked().subList(0, input.picked().size() - 1));
            showPicked();
            value.setValue(input.picked().getLast());
        }
        text.setText(input.written());
        number.setText(input.written());
        day.setValue(input.day());
        day.getEditor().setText(day.getConverter().toString(input.day()));
    }

    /// What is picked or written; null while it is not enough, or cannot be read.
    @Nullable
    Input input() {
        return switch (by) {
            case NOTHING -> new Input(List.of(), "", null);
            case PICKING -> {
                var all = new ArrayList<Object>(picked);
                if (value.getValue() != null) all.add(value.getValue());
                yield all.isEmpty() ? null : new Input(all, "", null);
            }
            case WORDS -> written(text, !text.getText().isBlank());
            case NUMBER, DAYS -> written(number, isCount(number.getText().strip()));
            case DAY ->
                day.written()
                        .filter(Criterion.Day::isOfOurTimes)
                        .map(it -> new Input(List.of(), "", it))
                        .orElse(null);
        };
    }

    private static @Nullable Input written(TextField in, boolean usable) {
        return usable ? new Input(List.of(), in.getText().strip(), null) : null;
    }

    private static boolean isCount(String written) {
        if (!written.matches("\\d{1,5}")) return false;
        int count = Integer.parseInt(written);
        return count >= 1 && count <= Criterion.Day.MOST_DAYS;
    }

    /// Why what is written cannot be used, in words; empty while nothing is written, or it can.
    String refusal() {
        if (by == By.DAY && !day.refusal().isEmpty()) return day.refusal();
        var written = number.getText().strip();
        return (by == By.NUMBER || by == By.DAYS) && !written.isEmpty() && !isCount(written)
                ? Texts.get("filter.number.unreadable", written, Criterion.Day.MOST_DAYS)
                : "";
    }

    private void pickAnother() {
        if (value.getValue() == null) return;
        picked.add(value.getValue());
        value.setValue(null);
        showPicked();
        value.requestFocus();
    }

    private void showPicked() {
        CriterionForm.setShown(chips, !picked.isEmpty());
        offer();
    }

    private Node chip(Object chosen) {
        var name = new Label(FilterWords.value(chosen));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var cross = new Button(null, Icons.of(Feather.X));
        cross.getStyleClass().addAll(Styles.FLAT, "cross");
        cross.setAccessibleText(Texts.get("filter.remove", FilterWords.value(chosen)));
        cross.setOnAction(event -> {
            picked.remove(chosen);
            showPicked();
        });
        var chip = new HBox(name, cross);
        chip.getStyleClass().add("picked-value");
        return chip;
    }
}
