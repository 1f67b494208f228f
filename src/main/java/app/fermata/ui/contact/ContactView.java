package app.fermata.ui.contact;

import app.fermata.contact.ContactCard;
import app.fermata.sequence.EnrollmentView;
import app.fermata.ui.kit.Avatar;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Builds the pane: who it is, and under it the tabs.
final class ContactView {

    /// What the rep can ask for here.
    interface Actions {
        void onPauseRequested(EnrollmentView enrollment);

        void onUnpauseRequested(EnrollmentView enrollment);

        void onUnpauseOnRequested(EnrollmentView enrollment);

        void onRemoveRequested(EnrollmentView enrollment);

        void onEditRequested();

        void onEarlierRequested();

        void onCloseRequested();

        void onRetryRequested();
    }

    private static final KeyCombination KEY_EDIT = new KeyCodeCombination(KeyCode.E);

    private final ContactModel model;
    private final Actions actions;
    private final VBox root = new VBox();
    private final Avatar avatar = new Avatar("");
    private final Label name = wrapped("section-title");
    private final Label role = wrapped(Styles.TEXT_MUTED);
    private final Hyperlink email = new Hyperlink();
    private final VBox sequences = new VBox();
    private final ScrollPane details = new ScrollPane();
    private final HistoryView history;
    private final Map<Long, BooleanProperty> unfolded = new HashMap<>();
    private ContactModel.@Nullable Shown before;

    ContactView(ContactModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
        root.setId("contact-pane");
        root.getStyleClass().add("contact-pane");
        history = new HistoryView(model, actions::onEarlierRequested);
        var header = header();
        var tabs = tabs();
        var problem = problem();
        root.getChildren().addAll(header, tabs, problem);
        for (Node part : List.of(header, tabs)) {
            part.visibleProperty().bind(model.shown.isNotNull());
            part.managedProperty().bind(part.visibleProperty());
        }
        model.shown.subscribe(this::show);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (KEY_EDIT.match(event) && model.shown.get() != null) {
                actions.onEditRequested();
                event.consume();
            }
        });
    }

    Node root() {
        return root;
    }

    private Node header() {
        email.setId("contact-email");
        email.setTooltip(new Tooltip(Texts.get("pane.copy")));
        email.setOnAction(event -> {
            var content = new ClipboardContent();
            content.putString(email.getText());
            Clipboard.getSystemClipboard().setContent(content);
            email.setVisited(false);
        });
        var who = new VBox(name, role, email);
        who.getStyleClass().add("who");
        HBox.setHgrow(who, Priority.ALWAYS);
        var header = new HBox(avatar, who, closeButton());
        header.getStyleClass().add("contact-header");
        return header;
    }

    private Button closeButton() {
        var close = new Button(null, Icons.of(Feather.X));
        close.setId("contact-close");
        close.getStyleClass().addAll(Styles.FLAT, "cross");
        close.setAccessibleText(Texts.get("pane.close"));
        close.setOnAction(event -> actions.onCloseRequested());
        return close;
    }

    private TabPane tabs() {
        sequences.getStyleClass().add("enrollments");
        var tabs = new TabPane(
                new Tab(Texts.get("pane.tab.sequence"), scrolling(new ScrollPane(sequences))),
                new Tab(Texts.get("pane.tab.activity"), scrolling(new ScrollPane(history))),
                new Tab(Texts.get("pane.tab.details"), scrolling(details)));
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        return tabs;
    }

    private Node problem() {
        var words = wrapped(Styles.TEXT_MUTED);
        words.textProperty().bind(model.problem);
        var again = new Button(Texts.get("pane.retry"));
        again.setOnAction(event -> actions.onRetryRequested());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var problem = new VBox(new HBox(gap, closeButton()), words, again);
        problem.getStyleClass().add("contact-problem");
        problem.visibleProperty().bind(model.problem.isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void show(ContactModel.Shown shown) {
        // Made anew only when there is something else to say, so that focus and scrolling stay where they are.
        if (shown == null || shown.equals(before)) {
            return;
        }
        ContactCard card = shown.card();
        if (before == null || before.card().id() != card.id()) {
            unfolded.clear();
        }
        before = shown;
        avatar.setName(card.name());
        name.setText(card.name());
        role.setText(Stream.of(card.jobTitle(), card.company())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        role.setVisible(!role.getText().isEmpty());
        role.setManaged(role.isVisible());
        email.setText(card.email());
        details.setContent(new Details(shown.file(), shown.now(), zone(shown), actions::onEditRequested));
        history.show(shown, zone(shown));
        showSequences(shown);
    }

    private void showSequences(ContactModel.Shown shown) {
        String focused = focusedCard();
        if (shown.sequences().isEmpty()) {
            sequences.getChildren().setAll(wrapped(Texts.get("pane.none"), Styles.TEXT_MUTED));
            return;
        }
        sequences
                .getChildren()
                .setAll(shown.sequences().stream()
                        .map(enrollment -> new EnrollmentCard(
                                enrollment, shown.now(), unfolded(enrollment.sequenceId()), model.acting, actions))
                        .toList());
        focusFirstButtonOf(focused);
    }

    private BooleanProperty unfolded(long sequenceId) {
        return unfolded.computeIfAbsent(sequenceId, id -> new SimpleBooleanProperty(this, "unfolded"));
    }

    private String focusedCard() {
        Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (at != null && !sequences.equals(at.getParent())) {
            at = at.getParent();
        }
        return at == null || at.getId() == null ? "" : at.getId();
    }

    private void focusFirstButtonOf(String cardId) {
        sequences.getChildren().stream()
                .filter(card -> cardId.equals(card.getId()))
                .findFirst()
                .map(card -> ((Parent) card).lookup(".button"))
                .ifPresent(Node::requestFocus);
    }

    private static ZoneId zone(ContactModel.Shown shown) {
        return shown.sequences().isEmpty()
                ? ZoneOffset.UTC
                : shown.sequences().getFirst().zone();
    }

    private static ScrollPane scrolling(ScrollPane pane) {
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("contact-scroll");
        return pane;
    }

    private static Label wrapped(String styleClass) {
        return wrapped("", styleClass);
    }

    private static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
