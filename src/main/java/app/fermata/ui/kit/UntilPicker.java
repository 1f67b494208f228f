package app.fermata.ui.kit;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The rep's choice of how long a pause lasts: chips, a day to write or pick, and in words what that means.
///
/// Node ids: `<id>-none`, `<id>-week`, `<id>-two-weeks`, `<id>-date` for the chips, `<id>-day` for the day.
public final class UntilPicker extends VBox {

    private final InstantSource clock;
    private final ObjectProperty<Until> value = new SimpleObjectProperty<>(this, "value", Until.BY_HAND);
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>(this, "zone", ZoneOffset.UTC);
    private final ToggleGroup chips = new ToggleGroup();
    private final DatePicker day = new DatePicker();
    private final Label meaning = new Label();

    /// Chips that stand on *until I unpause*.
    ///
    /// @param id what every node id begins with
    /// @param people how many it is about, for the words
    public UntilPicker(String id, int people, InstantSource clock) {
        this.clock = clock;
        getStyleClass().add("until");
        var row = new FlowPane(
                8,
                8,
                chip(id + "-none", Texts.get("until.hand", people), Until.Kind.HAND),
                chip(id + "-week", Texts.get("until.week"), Until.Kind.WEEK),
                chip(id + "-two-weeks", Texts.get("until.twoWeeks"), Until.Kind.TWO_WEEKS),
                chip(id + "-date", Texts.get("until.date"), Until.Kind.DATE));

        day.setId(id + "-day");
        day.setConverter(new InWords());
        day.setPromptText(Texts.get("day.example"));
        day.setPrefWidth(168);
        day.setMinWidth(Region.USE_PREF_SIZE);
        day.setShowWeekNumbers(false);
        day.managedProperty().bind(day.visibleProperty());
        day.getEditor().textProperty().subscribe((before, now) -> onDayChanged());
        meaning.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        var below = new HBox(day, meaning);
        below.getStyleClass().add("until-day");
        below.visibleProperty().bind(meaning.textProperty().isNotEmpty().or(day.visibleProperty()));
        below.managedProperty().bind(below.visibleProperty());
        getChildren().addAll(row, below);

        value.subscribe(this::show);
        zone.subscribe((before, now) -> show(value.get()));
    }

    /// What is chosen; changes as the rep clicks and types.
    public ObjectProperty<Until> valueProperty() {
        return value;
    }

    /// The zone whose days are meant: the sequence's.
    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    private ToggleButton chip(String id, String text, Until.Kind kind) {
        var chip = new ToggleButton(text);
        chip.setId(id);
        chip.setUserData(kind);
        chip.getStyleClass().add("choice");
        chip.setToggleGroup(chips);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            choose(kind);
        });
        // A toggle takes Enter for itself; in a form Enter is the form's.
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                fireEvent(event.copyFor(this, this));
            }
        });
        return chip;
    }

    private void choose(Until.Kind kind) {
        if (kind != Until.Kind.DATE) {
            value.set(Until.of(kind));
            return;
        }
        value.set(written());
        day.requestFocus();
    }

    private void onDayChanged() {
        if (value.get().kind() == Until.Kind.DATE) {
            value.set(written());
        }
    }

    private Until written() {
        String text = day.getEditor().getText().strip();
        return DayText.read(text, today()).map(Until::on).orElseGet(() -> new Until(Until.Kind.DATE, null, text));
    }

    private void show(Until until) {
        chips.getToggles().forEach(chip -> chip.setSelected(chip.getUserData() == until.kind()));
        day.setVisible(until.kind() == Until.Kind.DATE);
        LocalDate today = today();
        String refusal = until.refusal(today);
        LocalDate end = until.endsOn(today);
        meaning.getStyleClass().remove(Styles.DANGER);
        if (!refusal.isEmpty()) {
            meaning.setText(refusal);
            meaning.getStyleClass().add(Styles.DANGER);
        } else if (end != null) {
            meaning.setText(Texts.get("until.ends", Texts.day(end, today), Texts.place(zone.get())));
        } else {
            meaning.setText("");
        }
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return LocalDate.ofInstant(now, zone.get());
    }

    /// The picker's text as the rest of the program writes days.
    private final class InWords extends StringConverter<LocalDate> {

        @Override
        public String toString(LocalDate date) {
            return date == null ? "" : Texts.day(date, LocalDate.EPOCH);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return DayText.read(text, today()).orElse(null);
        }
    }
}
