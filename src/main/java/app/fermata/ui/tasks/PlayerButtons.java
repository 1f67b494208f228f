package app.fermata.ui.tasks;

import app.fermata.sequence.Postponement;
import app.fermata.sequence.StepKind;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be made of the current task, each with its key.
final class PlayerButtons {

    private final PlayerModel model;
    private final PlayerView.Actions actions;

    PlayerButtons(PlayerModel model, PlayerView.Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    Node root() {
        var done = button("player-done", Texts.get("tasks.markDone"), Texts.get("player.key.enter"));
        done.getStyleClass().add(Styles.ACCENT);
        done.setTooltip(new Tooltip(Texts.get("player.done.keys")));
        done.setOnAction(event -> actions.onDoneRequested());
        var skip = button("player-skip", Texts.get("player.skip"), "S");
        skip.setTooltip(new Tooltip(Texts.get("player.skip.hint")));
        skip.setOnAction(event -> actions.onSkipRequested());
        var mail = button("player-mail", Texts.get("player.mail"), "O");
        mail.setOnAction(event -> actions.onMailRequested(Clip::put));
        mail.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.current.get() != null && model.current.get().kind() == StepKind.MANUAL_EMAIL,
                        model.current));
        mail.managedProperty().bind(mail.visibleProperty());
        mail.disableProperty().bind(model.sheet.isNull());
        var now = new HBox(done, skip, mail);
        now.getStyleClass().add("task-buttons");

        var later = new HBox(new Label(Texts.get("player.postpone")));
        later.getStyleClass().add("task-buttons");
        later.getChildren()
                .addAll(
                        postpone(Postponement.TOMORROW, 1),
                        postpone(Postponement.THREE_WORKING_DAYS, 2),
                        postpone(Postponement.NEXT_WEEK, 3));
        var all = new VBox(now, later);
        all.getStyleClass().add("player-buttons");
        return all;
    }

    private Node postpone(Postponement how, int number) {
        var button = button("player-postpone-" + number, "", String.valueOf(number));
        button.setTooltip(new Tooltip(Texts.of("player.postpone", how)));
        button.textProperty().bind(Bindings.createStringBinding(() -> day(how), model.sheet));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.sheet.get() == null
                                || !model.sheet.get().postponed().containsKey(how),
                        model.sheet));
        button.setOnAction(event -> actions.onPostponeRequested(how));
        return button;
    }

    private String day(Postponement how) {
        var sheet = model.sheet.get();
        var at = sheet == null ? null : sheet.postponed().get(how);
        return at == null
                ? Texts.of("player.postpone", how)
                : Texts.day(LocalDate.ofInstant(at, sheet.task().zone()));
    }

    private static Button button(String id, String words, String key) {
        var hint = new Label(key);
        hint.getStyleClass().add("key");
        var button = new Button(words, hint);
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
