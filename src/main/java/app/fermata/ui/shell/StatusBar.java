package app.fermata.ui.shell;

import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Prose;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// The line along the bottom: mode and mailbox, what leaves next, today's quota, and the schedule's clock.
///
/// Node ids: `#status-bar`, `#clock`, `#clock-hour`, `#clock-day`, `#clock-next`, and while the clock is moved
/// `#clock-progress` and `#clock-cancel`.
public final class StatusBar {

    /// What the buttons beside a movable clock ask for.
    public interface Callbacks {

        /// The clock is to go an hour on.
        void onHourRequested();

        /// The clock is to go a day on.
        void onDayRequested();

        /// The clock is to go on to the next planned instant.
        void onNextDepartureRequested();

        /// The clock is to stand still where it is by now.
        void onCancelRequested();
    }

    private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");
    private static final int LONGEST_NAME = 28;

    private final HBox root = new HBox();

    /// The bar of this model.
    public StatusBar(StatusBarModel model, Callbacks callbacks) {
        root.setId("status-bar");
        root.getStyleClass().add("status-bar");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        mode(model),
                        mailbox(model),
                        next(model),
                        sent(model),
                        gap,
                        moving(model, callbacks),
                        clockButtons(model, callbacks),
                        clock(model));
    }

    /// Its node.
    public Node root() {
        return root;
    }

    private static Node mode(StatusBarModel model) {
        var dot = new Region();
        dot.getStyleClass().add("mode-dot");
        var mode = new Label(null, dot);
        mode.getStyleClass().add("mode");
        model.liveProperty().subscribe(live -> {
            mode.setText(Texts.get(live ? "status.live" : "status.practice"));
            mode.pseudoClassStateChanged(LIVE, live);
        });
        mode.setMinWidth(Region.USE_PREF_SIZE);
        return mode;
    }

    private static Node mailbox(StatusBarModel model) {
        var mailbox = new Label();
        mailbox.getStyleClass().add("muted");
        mailbox.textProperty().bind(model.mailboxProperty());
        mailbox.setMinWidth(0);
        HBox.setHgrow(mailbox, Priority.SOMETIMES);
        return mailbox;
    }

    private static Node next(StatusBarModel model) {
        Prose next = line(
                () -> nextText(model),
                model.nextAtProperty(),
                model.nextToProperty(),
                model.zoneProperty(),
                model.nowProperty());
        // Where a long name meets a narrow window, its last words go under, not the clock.
        next.setMinWidth(0);
        var shown = new Rectangle();
        shown.widthProperty().bind(next.widthProperty());
        shown.heightProperty().bind(next.heightProperty());
        next.setClip(shown);
        return next;
    }

    private static String nextText(StatusBarModel model) {
        Instant at = model.nextAtProperty().get();
        if (at == null) {
            return Texts.get("status.nothing");
        }
        String when =
                Texts.moment(at, model.zoneProperty().get(), model.nowProperty().get());
        return Texts.get("status.next", when, shortened(model.nextToProperty().get()));
    }

    private static Node sent(StatusBarModel model) {
        return line(
                () -> Texts.get(
                        "status.sent",
                        model.sentTodayProperty().get(),
                        model.quotaProperty().get()),
                model.sentTodayProperty(),
                model.quotaProperty());
    }

    private static Node moving(StatusBarModel model, Callbacks callbacks) {
        var progress = new ProgressBar();
        progress.setId("clock-progress");
        progress.getStyleClass().add("busy");
        progress.setAccessibleText(Texts.get("status.busy"));
        progress.progressProperty().bind(model.progressProperty());
        var cancel = new Button(null, Icons.of(Feather.X));
        cancel.setId("clock-cancel");
        cancel.getStyleClass().addAll(Styles.FLAT, "cross");
        cancel.setAccessibleText(Texts.get("status.cancel"));
        cancel.setTooltip(new Tooltip(Texts.get("status.cancel")));
        cancel.setOnAction(event -> callbacks.onCancelRequested());
        var moving = new HBox(progress, cancel);
        moving.getStyleClass().add("clock-moving");
        moving.setMinWidth(Region.USE_PREF_SIZE);
        moving.visibleProperty().bind(model.busyProperty());
        moving.managedProperty().bind(model.busyProperty());
        return moving;
    }

    private static Node clock(StatusBarModel model) {
        Prose clock = line(
                () -> Texts.get(
                        "status.clock",
                        Texts.moment(
                                model.nowProperty().get(), model.zoneProperty().get()),
                        Texts.place(model.zoneProperty().get())),
                model.nowProperty(),
                model.zoneProperty());
        clock.setId("clock");
        return clock;
    }

    private static Node clockButtons(StatusBarModel model, Callbacks callbacks) {
        var next = clockButton("clock-next", Texts.get("status.departure"), callbacks::onNextDepartureRequested);
        next.disableProperty().bind(model.nextAtProperty().isNull());
        var buttons = new HBox(
                clockButton("clock-hour", Texts.get("status.hour"), callbacks::onHourRequested),
                clockButton("clock-day", Texts.get("status.day"), callbacks::onDayRequested),
                next);
        buttons.getStyleClass().add("clock-buttons");
        buttons.visibleProperty().bind(model.movableClockProperty());
        buttons.managedProperty().bind(model.movableClockProperty());
        return buttons;
    }

    private static Button clockButton(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Prose line(Callable<String> text, Observable... changes) {
        var line = new Prose();
        line.textProperty().bind(Bindings.createStringBinding(text, changes));
        line.setMinWidth(Region.USE_PREF_SIZE);
        return line;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }
}
