package app.fermata.ui.enroll;

import app.fermata.sequence.EnrollChoice.Email;
import app.fermata.sequence.EnrollPreview;
import app.fermata.sequence.MessageCheck.Draft;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One email to one contact as it will be, with arrows to the next contact and a drop-down of the emails.
///
/// Node ids: `enroll-message-previous`, `enroll-message-next`, `enroll-message-step`, `enroll-message-subject`,
/// `enroll-message-text`.
final class MessageCard extends VBox {

    private final EnrollModel model;
    private final Label subject = new Label();
    private final Label text = new Label();

    MessageCard(EnrollModel model) {
        this.model = model;
        getStyleClass().addAll("panel", "message-card");
        subject.setId("enroll-message-subject");
        subject.getStyleClass().add("strong");
        text.setId("enroll-message-text");
        for (var label : new Label[] {subject, text}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.setMaxWidth(Double.MAX_VALUE);
        }
        var paper = new VBox(subject, text);
        paper.getStyleClass().add("message-paper");
        var scrolling = new ScrollPane(paper);
        scrolling.setFitToWidth(true);
        scrolling.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolling.setFocusTraversable(false);
        scrolling.setMinHeight(120);
        scrolling.setPrefHeight(0);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        var title = new Label(Texts.get("enroll.message"));
        title.getStyleClass().add("field-label");
        getChildren().addAll(title, whose(), steps(), scrolling);
        visibleProperty()
                .bind(model.email.isNotNull().and(Bindings.createBooleanBinding(this::hasRows, model.plan.preview)));
        managedProperty().bind(visibleProperty());
        model.draft.subscribe(this::show);
    }

    private HBox whose() {
        var previous = arrow("enroll-message-previous", Feather.CHEVRON_LEFT, "enroll.message.previous", -1);
        previous.disableProperty().bind(model.shown.lessThanOrEqualTo(0));
        var next = arrow("enroll-message-next", Feather.CHEVRON_RIGHT, "enroll.message.next", 1);
        next.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.shown.get() >= rows() - 1, model.shown, model.plan.preview));
        var name = new Label();
        name.getStyleClass().add("medium");
        name.setMaxWidth(Double.MAX_VALUE);
        name.textProperty().bind(Bindings.createStringBinding(this::name, model.shown, model.plan.preview));
        HBox.setHgrow(name, Priority.ALWAYS);
        var count = new Label();
        count.getStyleClass().addAll(Styles.TEXT_MUTED, "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.get("enroll.message.count", model.shown.get() + 1, rows()),
                        model.shown,
                        model.plan.preview));
        var whose = new HBox(name, count, previous, next);
        whose.getStyleClass().add("message-whose");
        return whose;
    }

    private Button arrow(String id, Feather sign, String key, int by) {
        var arrow = new Button(null, Icons.of(sign));
        arrow.setId(id);
        arrow.getStyleClass().add("square");
        arrow.setAccessibleText(Texts.get(key));
        arrow.setTooltip(new Tooltip(Texts.get(key)));
        arrow.setOnAction(event -> model.shown.set(model.shown.get() + by));
        return arrow;
    }

    private ComboBox<Email> steps() {
        var steps = new ComboBox<Email>();
        steps.setId("enroll-message-step");
        steps.setAccessibleText(Texts.get("enroll.message"));
        steps.setMaxWidth(Double.MAX_VALUE);
        steps.setConverter(new InWords());
        model.plan.chosen.subscribe(choice -> {
            steps.getItems().clear();
            if (choice != null) steps.getItems().setAll(choice.emails());
        });
        model.email.subscribe(steps::setValue);
        steps.valueProperty().subscribe(email -> {
            if (email != null) model.email.set(email);
        });
        return steps;
    }

    private void show(@Nullable Draft draft) {
        var flaw = draft == null ? null : draft.flaw();
        text.getStyleClass().remove(Styles.DANGER);
        if (flaw != null) text.getStyleClass().add(Styles.DANGER);
        subject.setText(draft == null || flaw != null ? "" : draft.subject());
        text.setText(draft == null ? "" : flaw == null ? draft.text().strip() : RefusalWords.flaw(flaw));
        subject.setManaged(!subject.getText().isEmpty());
    }

    private boolean hasRows() {
        return rows() > 0;
    }

    private int rows() {
        EnrollPreview preview = model.plan.preview.get();
        return preview == null ? 0 : preview.rows().size();
    }

    private String name() {
        EnrollPreview preview = model.plan.preview.get();
        int shown = model.shown.get();
        return preview == null || shown >= preview.rows().size()
                ? ""
                : preview.rows().get(shown).name();
    }

    private static final class InWords extends StringConverter<Email> {

        @Override
        public String toString(@Nullable Email email) {
            return email == null ? "" : Texts.get("enroll.message.step", email.position(), email.title());
        }

        @Override
        public Email fromString(String text) {
            throw new UnsupportedOperationException("an email is chosen, not written");
        }
    }
}
