package app.fermata.ui.settings;

import app.fermata.sequence.MailboxCard.Problem;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The mailboxes: who writes, with which signature, and how much may leave.
///
/// Node ids, each followed by the mailbox's: `#mailbox-name-`, `#mailbox-address-`, `#mailbox-signature-`,
/// `#mailbox-per-hour-`, `#mailbox-per-day-`, `#mailbox-gap-`, `#mailbox-save-`, `#mailbox-discard-`.
final class MailboxesView {

    private static final double ROW = 600;

    private final SettingsModel model;
    private final SettingsView.Actions actions;
    private final VBox cards = new VBox();
    private final ScrollPane root = new ScrollPane(cards);

    MailboxesView(SettingsModel model, SettingsView.Actions actions) {
        this.model = model;
        this.actions = actions;
        cards.getStyleClass().add("settings-section");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollBarPolicy.NEVER);
        root.getStyleClass().add("contact-scroll");
        model.mailboxes.subscribe(this::lay);
        lay();
    }

    Node root() {
        return root;
    }

    private void lay() {
        cards.getChildren().clear();
        if (model.mailboxes.isEmpty()) {
            var none = new Label(Texts.get("settings.mailbox.none"));
            none.getStyleClass().add("muted");
            cards.getChildren().add(none);
        }
        model.mailboxes.forEach(draft -> cards.getChildren().add(card(draft)));
    }

    private Node card(MailboxDraft draft) {
        long id = draft.stored.get().id();
        var title = new Label();
        title.textProperty().bind(draft.stored.map(card -> card.address()));
        title.getStyleClass().add("section-title");

        var name = field(new TextField(), "mailbox-name-" + id, draft.senderName);
        var address = field(new TextField(), "mailbox-address-" + id, draft.address);
        var who = row(
                Field.of("settings.mailbox.name", name, problem(draft, Problem.NAME_TOO_LONG, Problem.NAME_BROKEN)),
                Field.of("settings.mailbox.address", address, problem(draft, Problem.ADDRESS)));
        var area = new TextArea();
        area.setPrefRowCount(4);
        var signature = Field.of(
                "settings.mailbox.signature",
                field(area, "mailbox-signature-" + id, draft.signature),
                problem(draft, Problem.SIGNATURE_TOO_LONG));
        var quotas = row(
                Field.of(
                        "settings.mailbox.perHour",
                        field(new TextField(), "mailbox-per-hour-" + id, draft.perHour),
                        problem(draft, Problem.PER_HOUR)),
                Field.of(
                        "settings.mailbox.perDay",
                        field(new TextField(), "mailbox-per-day-" + id, draft.perDay),
                        problem(draft, Problem.PER_DAY)),
                Field.of(
                        "settings.mailbox.gap",
                        field(new TextField(), "mailbox-gap-" + id, draft.gap),
                        problem(draft, Problem.GAP)));
        var hint = new Label(Texts.get("settings.mailbox.quotas"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var card = new VBox(title, who, signature, quotas, hint, buttons(draft, id));
        card.getStyleClass().addAll("panel", "settings-card");
        return card;
    }

    private Node buttons(MailboxDraft draft, long id) {
        var save = new Button(Texts.get("settings.save"));
        save.setId("mailbox-save-" + id);
        save.getStyleClass().add(Styles.ACCENT);
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !draft.changed.get() || !draft.problems.get().isEmpty(), draft.changed, draft.problems));
        save.setOnAction(event -> actions.onMailboxSaveRequested(draft));
        var discard = new Button(Texts.get("settings.discard"));
        discard.setId("mailbox-discard-" + id);
        discard.disableProperty().bind(draft.changed.not());
        discard.setOnAction(event -> draft.discard());
        var why = new Label();
        why.getStyleClass().addAll("muted", "small");
        why.textProperty().bind(Bindings.createStringBinding(() -> why(draft), draft.changed, draft.problems));
        var buttons = new HBox(save, discard, why);
        buttons.getStyleClass().add("task-buttons");
        return buttons;
    }

    private static String why(MailboxDraft draft) {
        if (!draft.changed.get()) {
            return Texts.get("settings.unchanged");
        }
        return draft.problems.get().isEmpty() ? "" : Texts.get("settings.mend");
    }

    private static StringBinding problem(MailboxDraft draft, Problem... of) {
        return Bindings.createStringBinding(
                () -> Arrays.stream(of)
                        .filter(draft.problems.get()::contains)
                        .map(problem -> Texts.of("settings.mailbox.problem", problem))
                        .collect(Collectors.joining(" ")),
                draft.problems);
    }

    private static <T extends TextInputControl> T field(T control, String id, StringProperty value) {
        control.setId(id);
        control.textProperty().bindBidirectional(value);
        return control;
    }

    private static HBox row(Region... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("fields");
        for (var field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            // About what it gets: the height of what is wrong with it is worked out for this width.
            field.setPrefWidth(ROW / fields.length);
        }
        return row;
    }
}
