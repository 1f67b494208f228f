package app.fermata.ui.sequences;

import app.fermata.sequence.OpenSequence.MailboxChoice;
import app.fermata.sequence.ScheduleRow;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a whole sequence goes by: its schedule with a picture of the week, its mailbox, and the wait for an answer.
final class ScheduleBox {

    private static final double PICTURE = 54;

    private final EditorModel model;
    private final EditorActions actions;
    private final VBox root = new VBox();
    private final Label name = new Label();
    private final Label words = new Label();
    private final WeekPicture picture = new WeekPicture(24, PICTURE);
    private final MenuButton change = new MenuButton(Texts.get("editor.schedule.change"));
    private final MenuButton mailbox = new MenuButton();
    private final TextField wait = new TextField();

    ScheduleBox(EditorModel model, EditorActions actions) {
        this.model = model;
        this.actions = actions;
        root.getStyleClass().add("schedule-box");
        name.setId("editor-schedule");
        name.getStyleClass().add("medium");
        name.setWrapText(true);
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        change.setId("editor-schedule-change");
        var text = new VBox(name, words, change);
        text.getStyleClass().add("schedule-box-words");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var schedule = new HBox(text, picture);
        schedule.getStyleClass().add("schedule-box-row");

        mailbox.setId("editor-mailbox");
        mailbox.setMaxWidth(240);
        wait.setId("editor-wait");
        wait.setPrefColumnCount(3);
        wait.setMinWidth(52);
        wait.setMaxWidth(52);
        wait.textProperty().subscribe((before, now) -> days(now).ifPresent(actions::onWaitEdited));
        var from = new HBox(label("editor.mailbox"), mailbox);
        from.getStyleClass().add("schedule-box-line");
        var until = new HBox(label("editor.wait"), wait, label("editor.wait.days"));
        until.getStyleClass().add("schedule-box-line");
        root.getChildren().addAll(schedule, from, until);
        model.draft.subscribe(now -> show());
        model.opened.subscribe(now -> show());
    }

    Node root() {
        return root;
    }

    private static Label label(String textKey) {
        var label = new Label(Texts.get(textKey));
        label.getStyleClass().add("muted");
        label.setMinWidth(0);
        return label;
    }

    private Optional<Integer> days(String written) {
        if (model.draft.get() == null) return Optional.empty();
        var days = StepForm.number(written);
        return days.isPresent() ? days : Optional.of(0);
    }

    private void show() {
        var text = model.draft.get();
        var opened = model.opened.get();
        if (text == null || opened == null) return;
        var row = opened.schedules().stream()
                .filter(one -> Long.valueOf(one.id()).equals(text.scheduleId()))
                .findFirst();
        name.setText(row.map(one -> one.text().name()).orElse(Texts.get("editor.schedule.none")));
        words.setText(row.map(ScheduleBox::words).orElse(Texts.get("editor.schedule.none.hint")));
        picture.setVisible(row.isPresent());
        row.ifPresent(one -> picture.show(one.text().windows()));
        change.getItems().setAll();
        for (var one : opened.schedules()) change.getItems().add(choice(one, text.scheduleId()));
        if (!opened.schedules().isEmpty()) change.getItems().add(new SeparatorMenuItem());
        row.ifPresent(one -> change.getItems()
                .add(item(
                        "editor-schedule-edit",
                        Texts.get("editor.schedule.edit", one.text().name()),
                        () -> actions.onScheduleEditRequested())));
        change.getItems()
                .add(item(
                        "editor-schedule-new",
                        Texts.get("editor.schedule.new"),
                        () -> actions.onScheduleNewRequested()));

        var box = opened.mailboxes().stream()
                .filter(one -> one.id() == text.mailboxId())
                .findFirst();
        mailbox.setText(box.map(ScheduleBox::address).orElse(""));
        mailbox.getItems().setAll();
        for (var one : opened.mailboxes()) {
            mailbox.getItems()
                    .add(item("editor-mailbox-" + one.id(), address(one), () -> actions.onMailboxChosen(one.id())));
        }
        mailbox.setDisable(opened.mailboxes().size() < 2);
        if (!StepForm.number(wait.getText()).equals(Optional.of(text.waitDays())) && !wait.isFocused()) {
            wait.setText(String.valueOf(text.waitDays()));
        }
    }

    private static String words(ScheduleRow row) {
        return Texts.get(
                "editor.schedule.words",
                ScheduleSummary.week(row.text()),
                ScheduleSummary.closed(row),
                row.usedBy().size());
    }

    private static String address(MailboxChoice box) {
        return box.address().isBlank() ? Texts.get("editor.mailbox.none") : box.address();
    }

    private MenuItem choice(ScheduleRow row, @org.jspecify.annotations.Nullable Long now) {
        var item = item("editor-schedule-" + row.id(), row.text().name(), () -> actions.onScheduleChosen(row.id()));
        if (Long.valueOf(row.id()).equals(now)) item.setGraphic(Icons.of(Feather.CHECK));
        return item;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
