package app.fermata.ui.sequences;

import app.fermata.calendar.PublicHolidays;
import app.fermata.calendar.PublicHolidays.Place;
import app.fermata.sequence.ScheduleEditing;
import app.fermata.sequence.ScheduleText;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.DayText;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The dates a schedule is closed on: a country's public holidays, with the next of them named, and the rep's own.
///
/// Node ids: `#schedule-country`, `#schedule-region`, `#schedule-holidays`, `#schedule-own-day`, `#schedule-own-name`,
/// `#schedule-own-add`, `#schedule-own-<date>`.
final class ClosedDates {

    private static final Place NONE = new Place("", "");
    private static final int NAMED = 4;

    private final ScheduleEditing editing;
    private final Background background;
    private final Latest lookups;
    private final InstantSource clock;
    private final Runnable onChanged;
    private final SearchableComboBox<Place> country = new SearchableComboBox<>();
    private final ComboBox<Place> region = new ComboBox<>();
    private final Label next = new Label();
    private final VBox list = new VBox();
    private final TextField day = new TextField();
    private final TextField name = new TextField();
    private final Label refusal = new Label();
    private final SortedMap<LocalDate, String> own;
    private final VBox root = new VBox();
    private String holidays;

    ClosedDates(
            ScheduleEditing editing,
            Background background,
            InstantSource clock,
            ScheduleText text,
            Runnable onChanged) {
        this.editing = editing;
        this.background = background;
        this.lookups = background.latest();
        this.clock = clock;
        this.onChanged = onChanged;
        this.own = new TreeMap<>(text.own());
        this.holidays = text.holidays();
        root.getStyleClass().add("form");

        country.setId("schedule-country");
        country.setMaxWidth(Double.MAX_VALUE);
        country.setConverter(new ByName());
        HBox.setHgrow(country, Priority.ALWAYS);
        region.setId("schedule-region");
        region.setConverter(new ByName());
        region.setMinWidth(150);
        region.setMaxWidth(180);
        country.setPrefWidth(180);
        region.managedProperty().bind(region.visibleProperty());
        region.setVisible(false);
        next.setId("schedule-holidays");
        next.getStyleClass().addAll("muted", "small");
        next.setWrapText(true);
        next.setMinHeight(Region.USE_PREF_SIZE);
        var places = new HBox(8, country, region);
        root.getChildren().addAll(named("schedule.holidays", places, next), named("schedule.own", list, adding()));
        list.getStyleClass().add("own-dates");
        refusal.getStyleClass().addAll("small", "problem");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        root.getChildren().add(refusal);
        layOwn();
        loadCountries();
    }

    Node root() {
        return root;
    }

    String holidays() {
        return holidays;
    }

    SortedMap<LocalDate, String> own() {
        return own;
    }

    private static VBox named(String textKey, Node... nodes) {
        var label = new Label(Texts.get(textKey));
        label.getStyleClass().add("field-label");
        var field = new VBox(label);
        field.getChildren().addAll(nodes);
        field.getStyleClass().add("form-field");
        return field;
    }

    // --- public holidays ---

    private void loadCountries() {
        background.run(
                () -> editing.holidays().countries(),
                countries -> {
                    country.getItems().setAll(NONE);
                    country.getItems().addAll(countries);
                    choose(PublicHolidays.country(holidays));
                    country.valueProperty().subscribe((was, now) -> {
                        if (now != null) setHolidays(now.code());
                    });
                    region.valueProperty().subscribe((was, now) -> {
                        if (now != null && !now.code().equals(holidays)) {
                            holidays = now.code();
                            lookUp();
                            onChanged.run();
                        }
                    });
                    lookUp();
                    loadRegions();
                },
                failure -> next.setText(Texts.get("schedule.holidays.failed")));
    }

    private void choose(String code) {
        country.setValue(country.getItems().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElse(NONE));
    }

    private void setHolidays(String code) {
        if (PublicHolidays.country(holidays).equals(code)) return;
        holidays = code;
        lookUp();
        loadRegions();
        onChanged.run();
    }

    private void loadRegions() {
        var of = PublicHolidays.country(holidays);
        if (of.isEmpty()) {
            region.setVisible(false);
            return;
        }
        background.<List<Place>>run(
                () -> editing.holidays().regions(of),
                regions -> {
                    if (!PublicHolidays.country(holidays).equals(of)) return;
                    var whole = new Place(of, Texts.get("schedule.region.whole"));
                    region.getItems().setAll(whole);
                    region.getItems().addAll(regions);
                    region.setValue(regions.stream()
                            .filter(place -> place.code().equals(holidays))
                            .findFirst()
                            .orElse(whole));
                    region.setVisible(!regions.isEmpty());
                },
                failure -> region.setVisible(false));
    }

    private void lookUp() {
        var code = holidays;
        if (code.isEmpty()) {
            next.setText(Texts.get("schedule.holidays.none"));
            lookups.forget();
            return;
        }
        lookups.run(
                () -> editing.holidays(code, clock.instant()),
                days -> next.setText(words(days)),
                failure -> next.setText(Texts.get("schedule.holidays.failed")));
    }

    private String words(SortedMap<LocalDate, String> days) {
        var today = today();
        var named = days.tailMap(today).entrySet().stream()
                .limit(NAMED)
                .map(one -> Texts.get("schedule.holiday", Texts.day(one.getKey(), today), one.getValue()))
                .collect(Collectors.joining(", "));
        return Texts.get("schedule.holidays.next", named);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    }

    // --- own dates ---

    private Node adding() {
        day.setId("schedule-own-day");
        day.setPromptText(Texts.get("day.example"));
        day.setAccessibleText(Texts.get("schedule.own.day"));
        day.setPrefWidth(116);
        day.setMinWidth(100);
        name.setId("schedule-own-name");
        name.setPromptText(Texts.get("schedule.own.name"));
        name.setAccessibleText(Texts.get("schedule.own.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        var add = new Button(Texts.get("schedule.own.add"));
        add.setId("schedule-own-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> add());
        day.setOnAction(event -> add());
        name.setOnAction(event -> add());
        return new HBox(8, day, name, add);
    }

    private void add() {
        Optional<LocalDate> read = DayText.read(day.getText(), today());
        refusal.setVisible(read.isEmpty());
        if (read.isEmpty()) {
            refusal.setText(Texts.get("until.unreadable", day.getText(), Texts.get("day.example")));
            return;
        }
        own.put(
                read.get(),
                name.getText().isBlank()
                        ? Texts.get("schedule.own.unnamed")
                        : name.getText().strip());
        day.clear();
        name.clear();
        day.requestFocus();
        layOwn();
        onChanged.run();
    }

    private void layOwn() {
        list.getChildren().clear();
        own.forEach((date, called) -> {
            var words = new Label(Texts.get("schedule.holiday", Texts.day(date, today()), called));
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            var remove = new Button(null, Icons.of(Feather.X));
            remove.setId("schedule-own-" + date);
            remove.getStyleClass().addAll(Styles.FLAT, "cross");
            remove.setAccessibleText(Texts.get("schedule.own.remove", Texts.day(date)));
            remove.setOnAction(event -> {
                own.remove(date);
                layOwn();
                onChanged.run();
            });
            var line = new HBox(words, remove);
            line.getStyleClass().add("own-date");
            list.getChildren().add(line);
        });
    }

    private static final class ByName extends StringConverter<Place> {

        @Override
        public String toString(@Nullable Place place) {
            if (place == null) return "";
            return place.code().isEmpty() ? Texts.get("schedule.holidays.nowhere") : place.name();
        }

        @Override
        public Place fromString(String words) {
            throw new UnsupportedOperationException("a country is chosen, not written");
        }
    }
}
