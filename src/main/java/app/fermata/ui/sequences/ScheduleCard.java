package app.fermata.ui.sequences;

import app.fermata.calendar.Window;
import app.fermata.sequence.ScheduleEditing;
import app.fermata.sequence.ScheduleReview;
import app.fermata.sequence.ScheduleRow;
import app.fermata.sequence.ScheduleText;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A schedule to write: name and zone, the windows of each weekday beside their picture, and the closed dates. What is
/// wrong with it and whom it moves is said as it is written.
///
/// Node ids: `#schedule-card`, `#schedule-name`, `#schedule-zone`, `#schedule-day-<1…7>`, those of [ClosedDates].
final class ScheduleCard {

    private static final double PICTURE = 78;
    private static final Duration REST = Duration.millis(300);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ScheduleEditing editing;
    private final Latest reviews;
    private final InstantSource clock;
    private final @Nullable ScheduleRow row;
    private final ObjectProperty<ScheduleText> text;
    private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);
    private final TextField name = new TextField();
    private final ZonePicker zone;
    private final ClosedDates closed;
    private final WeekPicture picture = new WeekPicture(28, PICTURE);
    private final Label effect = new Label();
    private final Modal<ScheduleText> modal;
    private final PauseTransition rest = new PauseTransition(REST);

    ScheduleCard(
            ScheduleEditing editing,
            Background background,
            InstantSource clock,
            @Nullable ScheduleRow row,
            ScheduleText text) {
        this.editing = editing;
        this.reviews = background.latest();
        this.clock = clock;
        this.row = row;
        this.text = new SimpleObjectProperty<>(this, "text", text);
        this.zone = new ZonePicker(text.zone());
        this.closed = new ClosedDates(editing, background, clock, text, this::changed);
        modal = new Modal<>(Modal.Size.LARGE, Texts.get(row == null ? "schedule.new.title" : "schedule.edit.title"));
        if (row != null) modal.subtitleProperty().set(ScheduleSummary.users(row));
        modal.setPrimary(Texts.get("schedule.save"), this.text::get);
        modal.setBody(form());
        modal.setFirstFocus(name);
        rest.setOnFinished(event -> look());
        this.text.subscribe((was, now) -> {
            picture.show(now.windows());
            rest.playFromStart();
        });
        picture.show(text.windows());
        look();
    }

    Optional<ScheduleText> ask(ModalHost modals) {
        var answer = modals.ask(modal);
        rest.stop();
        reviews.forget();
        return answer;
    }

    private Node form() {
        name.setId("schedule-name");
        name.setText(text.get().name());
        name.setPromptText(Texts.get("schedule.name.prompt"));
        name.textProperty().subscribe((was, now) -> changed());
        zone.setId("schedule-zone");
        zone.setMaxWidth(Double.MAX_VALUE);
        zone.valueProperty().subscribe((was, now) -> changed());

        var grid = new GridPane();
        grid.getStyleClass().add("schedule-days");
        for (var day : DayOfWeek.values()) {
            var field = new TextField(ScheduleWords.written(text.get().windows().getOrDefault(day, List.of())));
            field.setId("schedule-day-" + day.getValue());
            field.setPromptText(Texts.get("schedule.closedDay"));
            field.setAccessibleText(ScheduleWords.fullName(day));
            field.textProperty().subscribe((was, now) -> changed());
            GridPane.setHgrow(field, Priority.ALWAYS);
            days.put(day, field);
            grid.addRow(day.getValue() - 1, new Label(ScheduleWords.fullName(day)), field);
        }
        var copy = new Button(Texts.get("schedule.copyMonday"));
        copy.setId("schedule-copy");
        copy.setOnAction(event -> copyMonday());
        var hint = new Label(Texts.get("schedule.days.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        effect.setId("schedule-effect");
        effect.getStyleClass().add("small");
        effect.setWrapText(true);
        effect.setMinHeight(Region.USE_PREF_SIZE);

        var week = new VBox(heading("schedule.week.title"), grid, hint, copy);
        week.getStyleClass().add("form");
        HBox.setHgrow(week, Priority.ALWAYS);
        week.setPrefWidth(380);
        var beside = new VBox(picture, closed.root());
        beside.getStyleClass().add("form");
        beside.setPrefWidth(380);
        HBox.setHgrow(beside, Priority.ALWAYS);
        var columns = new HBox(week, beside);
        columns.getStyleClass().add("schedule-columns");
        var head = new HBox(field("schedule.name", name), field("schedule.zone", zone));
        head.getStyleClass().add("schedule-columns");
        for (var one : head.getChildren()) {
            ((Region) one).setPrefWidth(380);
            HBox.setHgrow(one, Priority.ALWAYS);
        }
        var form = new VBox(head, columns, effect);
        form.setId("schedule-card");
        form.getStyleClass().add("form");
        return form;
    }

    private static Label heading(String textKey) {
        var label = new Label(Texts.get(textKey));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static VBox field(String textKey, Region control) {
        var label = heading(textKey);
        label.setLabelFor(control);
        var field = new VBox(label, control);
        field.getStyleClass().add("form-field");
        return field;
    }

    private void copyMonday() {
        var monday = days.get(DayOfWeek.MONDAY);
        if (monday == null) return;
        days.forEach((day, field) -> {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) field.setText(monday.getText());
        });
    }

    private void changed() {
        Map<DayOfWeek, List<Window>> windows = new EnumMap<>(DayOfWeek.class);
        DayOfWeek unreadable = null;
        for (var day : DayOfWeek.values()) {
            var field = days.get(day);
            if (field == null) return;
            var read = ScheduleWords.read(field.getText());
            field.pseudoClassStateChanged(WRONG, read.isEmpty());
            if (read.isEmpty() && unreadable == null) unreadable = day;
            windows.put(day, read.orElse(List.of()));
        }
        ZoneId chosen = zone.getValue() == null ? text.get().zone() : zone.getValue();
        text.set(new ScheduleText(text.get().id(), name.getText(), chosen, windows, closed.holidays(), closed.own()));
        // What else may be wrong is told in a moment, and again when it is to be saved.
        modal.primaryButton().setDisable(unreadable != null || name.getText().isBlank());
        if (unreadable != null) {
            say(Texts.get("schedule.unreadable", ScheduleWords.fullName(unreadable)), "problem");
            reviews.forget();
        }
    }

    private void look() {
        boolean readable = days.values().stream()
                .allMatch(field -> ScheduleWords.read(field.getText()).isPresent());
        if (!readable) return;
        var written = text.get();
        reviews.run(
                () -> editing.review(written, clock.instant()),
                review -> {
                    if (written.equals(text.get())) tell(review);
                },
                failure -> say(Problems.logged(failure), "problem"));
    }

    private void tell(ScheduleReview review) {
        modal.primaryButton().setDisable(!review.isSavable());
        if (!review.isSavable()) {
            say(ScheduleWords.problem(review.problems().getFirst()), "problem");
        } else if (review.moved() > 0) {
            say(Texts.get("schedule.moves", review.moved(), review.changes().size()), "plain");
        } else {
            say(row == null ? "" : Texts.get("schedule.quiet"), "muted");
        }
    }

    private void say(String words, String styleClass) {
        effect.setText(words);
        effect.getStyleClass().removeAll("problem", "plain", "muted");
        effect.getStyleClass().add(styleClass);
    }
}
