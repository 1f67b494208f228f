package app.fermata.ui.tasks;

import app.fermata.contact.ContactCard;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskSheet;
import app.fermata.sequence.TaskSheet.Past;
import app.fermata.ui.kit.Avatar;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Whom the task is about: how to reach them, what time it is there, and what went before.
final class PlayerContact {

    private static final int PAST_SHOWN = 6;

    private final PlayerModel model;
    private final PlayerView.Actions actions;
    private final VBox root = new VBox();
    private @Nullable TaskSheet shown;
    private @Nullable Instant shownAt;

    PlayerContact(PlayerModel model, PlayerView.Actions actions) {
        this.model = model;
        this.actions = actions;
        root.setId("player-contact");
        root.getStyleClass().addAll("task-detail", "player-contact");
        model.current.subscribe(task -> show());
        model.sheet.subscribe(sheet -> show());
        model.now.subscribe(now -> show());
    }

    Node root() {
        return root;
    }

    private void show() {
        var task = model.current.get();
        if (task == null) {
            return;
        }
        var sheet = model.sheet.get();
        if (sheet == null || sheet.task().taskId() != task.taskId()) {
            shown = null;
            root.getChildren().setAll(header(task.contactName(), task.company()));
            return;
        }
        var now = model.now.get();
        if (sheet.equals(shown) && Objects.equals(now, shownAt)) {
            return;
        }
        shown = sheet;
        shownAt = now;
        var contact = sheet.contact();
        var scroll = new ScrollPane(body(sheet, now));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("contact-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(header(contact.name(), work(contact)), scroll);
    }

    private static String work(ContactCard contact) {
        return Stream.of(contact.jobTitle(), contact.company())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Node header(String name, String work) {
        var who = new VBox(wrapped(name, "section-title"));
        if (!work.isBlank()) {
            who.getChildren().add(wrapped(work, "muted"));
        }
        who.getStyleClass().add("who");
        HBox.setHgrow(who, Priority.ALWAYS);
        var header = new HBox(new Avatar(name), who);
        header.getStyleClass().add("contact-header");
        return header;
    }

    private Node body(TaskSheet sheet, Instant now) {
        var contact = sheet.contact();
        var body = new VBox();
        body.getStyleClass().add("task-body");
        if (contact.phone().isBlank()) {
            body.getChildren().add(fact(Feather.PHONE, wrapped(Texts.get("tasks.phone.none"), "muted")));
        } else {
            var phone = Clip.link(contact.phone());
            phone.setId("player-phone");
            phone.getStyleClass().add("number");
            body.getChildren().add(fact(Feather.PHONE, phone));
        }
        var email = Clip.link(contact.email());
        email.setId("player-email");
        body.getChildren().addAll(fact(Feather.MAIL, email), fact(Feather.CLOCK, time(sheet.contactZone(), now)));
        var open = new Button(Texts.get("tasks.open"));
        open.setId("player-open");
        open.setTooltip(new Tooltip(Texts.get("player.open.keys")));
        open.setOnAction(event -> actions.onContactRequested());
        body.getChildren().add(open);
        body.getChildren().add(wrapped(Texts.get("player.past"), "overline"));
        if (sheet.past().isEmpty()) {
            body.getChildren().add(wrapped(Texts.get("player.past.none"), "muted"));
        }
        sheet.past().stream()
                .limit(PAST_SHOWN)
                .forEach(past -> body.getChildren().add(past(past, sheet.task(), now)));
        return body;
    }

    private static Node time(@Nullable ZoneId zone, Instant now) {
        var words = zone == null
                ? wrapped(Texts.get("player.time.unknown"), "muted")
                : wrapped(Texts.get("player.time", Texts.time(now, zone), Texts.place(zone)), "plain");
        words.setId("player-time");
        return words;
    }

    private static Node past(Past past, TaskRow task, Instant now) {
        var at = Texts.moment(past.at(), task.zone(), now);
        var when = past.skipped()
                ? Texts.get("player.past.skipped", at)
                : Texts.get(past.kind().isTask() ? "player.past.done" : "player.past.sent", at);
        var words = new VBox(wrapped(Texts.get("tasks.step", past.position(), past.title()), "medium"));
        if (!past.subject().isBlank()) {
            words.getChildren().add(wrapped(past.subject(), "muted"));
        }
        var said = wrapped(when, "muted");
        said.getStyleClass().add("small");
        words.getChildren().add(said);
        words.getStyleClass().add("task-step");
        return fact(TaskWords.icon(past.kind()), words);
    }

    private static Node fact(Ikon sign, Node words) {
        var icon = new StackPane(Icons.of(sign));
        icon.getStyleClass().add("player-fact-sign");
        HBox.setHgrow(words, Priority.ALWAYS);
        var fact = new HBox(icon, words);
        fact.getStyleClass().add("player-fact");
        return fact;
    }

    private static Label wrapped(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
