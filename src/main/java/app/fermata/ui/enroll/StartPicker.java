package app.fermata.ui.enroll;

import app.fermata.ui.kit.DayText;
import app.fermata.ui.kit.Texts;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// From when the first step is planned: two chips, and a day to write or pick.
///
/// Node ids: `enroll-start-now`, `enroll-start-date` for the chips, `enroll-start-day` for the day.
final class StartPicker extends HBox {

    private final ObjectProperty<Start> start;
    private final Supplier<LocalDate> today;
    private final Chips<Boolean> chips;
    private final DatePicker day = new DatePicker();

    /// @param today the day it is in the sequence's zone
    StartPicker(ObjectProperty<Start> start, Supplier<LocalDate> today) {
        this.start = start;
        this.today = today;
        this.chips = new Chips<>(this::choose);
        chips.add("enroll-start-now", Texts.get("enroll.start.now"), false);
        chips.add("enroll-start-date", Texts.get("enroll.start.date"), true);
        getStyleClass().add("chosen-with");
        day.setId("enroll-start-day");
        day.setConverter(new InWords());
        day.setPromptText(Texts.get("day.example"));
        day.setPrefWidth(152);
        day.setMinWidth(Region.USE_PREF_SIZE);
        day.setShowWeekNumbers(false);
        day.managedProperty().bind(day.visibleProperty());
        day.getEditor().textProperty().subscribe((before, now) -> onDayChanged());
        getChildren().addAll(chips, day);
        start.subscribe(value -> {
            chips.show(value.onDate());
            day.setVisible(value.onDate());
        });
    }

    private void choose(boolean onDate) {
        start.set(onDate ? written() : Start.NOW);
        if (onDate) day.requestFocus();
    }

    private void onDayChanged() {
        if (start.get().onDate()) start.set(written());
    }

    private Start written() {
        String text = day.getEditor().getText().strip();
        return DayText.read(text, today.get()).map(Start::on).orElseGet(() -> Start.unread(text));
    }

    /// The picker's text as the rest of the program writes days.
    private final class InWords extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : Texts.day(date, LocalDate.EPOCH);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return DayText.read(text, today.get()).orElse(null);
        }
    }
}
