package app.fermata.ui.sequences;

import app.fermata.sequence.ScheduleRow;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The schedules as cards: the week in a picture and in words, what is closed, and who goes by it.
final class ScheduleList {

    private static final double PICTURE = 54;

    private final SequencesModel model;
    private final SequencesActions actions;
    private final VBox cards = new VBox();
    private final ScrollPane root = new ScrollPane(cards);

    ScheduleList(SequencesModel model, SequencesActions actions) {
        this.model = model;
        this.actions = actions;
        cards.setId("schedules");
        cards.getStyleClass().add("schedule-cards");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("contact-scroll");
        model.schedules.addListener((ListChangeListener<Object>) change -> show());
        model.phase.subscribe(phase -> show());
    }

    Node root() {
        return root;
    }

    private void show() {
        if (model.schedules.isEmpty()) {
            root.setFitToHeight(true);
            cards.getChildren().setAll(model.phase.get() == SequencesModel.Phase.SHOWN ? none() : new Region());
            return;
        }
        root.setFitToHeight(false);
        cards.getChildren().setAll(model.schedules.stream().map(this::card).toList());
    }

    private Node none() {
        var icon = Icons.of(Feather.CLOCK);
        icon.getStyleClass().add("empty-sign");
        var title = new Label(Texts.get("schedule.empty"));
        title.getStyleClass().add("section-title");
        var hint = new Label(Texts.get("schedule.empty.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMaxWidth(440);
        var begin = new Button(Texts.get("schedule.new"));
        begin.getStyleClass().add(Styles.ACCENT);
        begin.setOnAction(event -> actions.onNewScheduleRequested());
        var empty = new VBox(icon, title, hint, begin);
        empty.getStyleClass().add("empty");
        VBox.setVgrow(empty, Priority.ALWAYS);
        return empty;
    }

    private Node card(ScheduleRow row) {
        var name = new Label(row.text().name());
        name.getStyleClass().add("section-title");
        var words = new VBox(4, name, muted(ScheduleSummary.week(row.text())), muted(ScheduleSummary.closed(row)));
        words.getChildren().add(muted(ScheduleSummary.users(row)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var picture = new WeekPicture(28, PICTURE);
        picture.show(row.text().windows());

        var edit = new Button(Texts.get("schedule.edit"));
        edit.setId("schedule-edit-" + row.id());
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setOnAction(event -> actions.onEditScheduleRequested(row));
        var copy = square("schedule-duplicate-" + row.id(), Feather.COPY, "schedule.duplicate");
        copy.setOnAction(event -> actions.onDuplicateScheduleRequested(row));
        var delete = square("schedule-delete-" + row.id(), Feather.TRASH_2, "schedule.delete");
        delete.setOnAction(event -> actions.onDeleteScheduleRequested(row));
        var buttons = new HBox(edit, copy, delete);
        buttons.getStyleClass().add("schedule-buttons");

        var card = new HBox(words, picture, buttons);
        card.setId("schedule-" + row.id());
        card.getStyleClass().addAll("panel", "schedule-card");
        return card;
    }

    private static Button square(String id, Feather sign, String textKey) {
        var button = new Button(null, Icons.of(sign));
        button.setId(id);
        button.getStyleClass().add("square");
        button.setAccessibleText(Texts.get(textKey));
        button.setTooltip(new Tooltip(Texts.get(textKey)));
        return button;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
