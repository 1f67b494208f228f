package app.fermata.ui.contact;

import app.fermata.contact.ContactField;
import app.fermata.contact.ContactStatus;
import app.fermata.ui.kit.DropDown;
import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The form of one contact on a card: who it is, where it stands, the rep's own fields, notes.
final class FormView {

    private static final int NOTES_ROWS = 4;

    // A flow pane gives every child the width it asks for, beyond its own if need be.
    private static final double LONGEST_CHIP = 372;

    private final FormController form;
    private final FormModel model;
    private final FlowPane chips = new FlowPane();
    private final VBox own = new VBox();
    private final Modal<FormAnswer> modal;

    FormView(FormController form) {
        this.form = form;
        this.model = form.model();
        modal = new Modal<>(
                Modal.Size.LARGE,
                form.isNew()
                        ? Texts.get("form.new.title")
                        : Texts.get("form.edit.title", model.draft().name()));
        var firstName = text(ContactField.FIRST_NAME);
        modal.setBody(content(firstName));
        modal.setFirstFocus(firstName.control());
        saveButton();
        form.onAnswered(modal::answer);
        modal.cancelButton().setId("form-cancel");
    }

    Modal<FormAnswer> modal() {
        return modal;
    }

    private void saveButton() {
        var save = modal.primaryButton();
        save.setId("form-save");
        save.setText(Texts.get(form.isNew() ? "form.new.button" : "form.edit.button"));
        save.setOnAction(event -> form.onSaveRequested());
        save.disableProperty().bind(model.ready.not());
        save.accessibleHelpProperty().bind(model.obstacle);
        modal.hintProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.obstacle.get().isEmpty() ? Texts.get("form.keys") : model.obstacle.get(),
                        model.obstacle));
    }

    private Node content(FormField firstName) {
        var email = text(ContactField.EMAIL);
        email.getChildren().add(holder());
        var left = new VBox(
                pair(firstName, text(ContactField.LAST_NAME)),
                email,
                text(ContactField.COMPANY),
                text(ContactField.JOB_TITLE),
                text(ContactField.PHONE));
        var zone = new FormField(
                Texts.of("field", ContactField.TIME_ZONE),
                new ZonePicker(
                        "form-TIME_ZONE",
                        model.text(ContactField.TIME_ZONE),
                        form.clock().instant()));
        var right = new VBox(new FormField(Texts.get("pane.status"), status()), zone, lists(), ownFields());
        for (var column : new VBox[] {left, right}) column.getStyleClass().add("form");
        var columns = new GridPane();
        columns.getStyleClass().add("form-columns");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        columns.getColumnConstraints().addAll(half, half);
        columns.addRow(0, left, right);
        var all = new VBox(notice(), columns, notes());
        all.setId("contact-form");
        all.getStyleClass().add("form");
        all.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                form.onSaveRequested();
                event.consume();
            }
        });
        return all;
    }

    private Label notice() {
        var notice = new Label();
        notice.setId("form-notice");
        notice.getStyleClass().add("callout");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.textProperty().bind(model.notice);
        notice.visibleProperty().bind(model.notice.isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private static HBox pair(Node first, Node second) {
        var pair = new HBox(first, second);
        pair.getStyleClass().add("form-pair");
        for (var one : pair.getChildren()) HBox.setHgrow(one, Priority.ALWAYS);
        return pair;
    }

    private FormField text(ContactField field) {
        var text = new TextField();
        text.setId("form-" + field.name());
        text.textProperty().bindBidirectional(model.text(field));
        if (field == ContactField.EMAIL) text.setPromptText(Texts.get("form.email.example"));
        var named = new FormField(Texts.of("field", field), text);
        named.explain(() -> model.refusal(field), model.draftProperty());
        return named;
    }

    private Node holder() {
        var words = new Label();
        words.getStyleClass().addAll("small", "danger");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var open = new Hyperlink();
        open.setId("form-open-holder");
        open.getStyleClass().add("small");
        open.setMinWidth(0);
        open.setOnAction(event -> form.onOpenHolderRequested());
        model.taken.subscribe(taken -> {
            words.setText(taken == null ? "" : Texts.get("form.taken", taken.holderName()));
            open.setText(taken == null ? "" : Texts.get("form.taken.open", taken.holderName()));
        });
        var line = new VBox(words, open);
        line.visibleProperty().bind(model.taken.isNotNull());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private ComboBox<ContactStatus> status() {
        var status = new ComboBox<>(FXCollections.observableArrayList(ContactStatus.values()));
        status.setId("form-status");
        status.setMaxWidth(Double.MAX_VALUE);
        status.setVisibleRowCount(ContactStatus.values().length);
        status.setConverter(new InWords());
        status.valueProperty().bindBidirectional(model.status);
        DropDown.tame(status);
        return status;
    }

    private FormField lists() {
        chips.getStyleClass().add("chips");
        chips.setMinWidth(0);
        model.lists.addListener((ListChangeListener<Object>) change -> showLists());
        model.on.subscribe((before, after) -> showLists());
        showLists();
        var lists = new FormField(Texts.get("pane.lists"), chips);
        lists.beside(link("form-manage-lists", "form.lists.manage", form::onManageListsRequested));
        return lists;
    }

    private void showLists() {
        if (chips.getChildren().size() == model.lists.size() && sameLists()) {
            chips.getChildren()
                    .forEach(chip ->
                            ((ToggleButton) chip).setSelected(model.on.get().contains((Long) chip.getUserData())));
            return;
        }
        chips.getChildren()
                .setAll(model.lists.stream()
                        .map(list -> chip(list.id(), list.name()))
                        .toList());
        if (chips.getChildren().isEmpty()) chips.getChildren().add(muted("form.lists.none"));
    }

    private boolean sameLists() {
        for (int i = 0; i < model.lists.size(); i++) {
            boolean isSame = chips.getChildren().get(i) instanceof ToggleButton chip
                    && chip.getText().equals(model.lists.get(i).name())
                    && Long.valueOf(model.lists.get(i).id()).equals(chip.getUserData());
            if (!isSame) return false;
        }
        return !model.lists.isEmpty();
    }

    private ToggleButton chip(long id, String name) {
        var chip = Toggles.passingEnter(new ToggleButton(name));
        chip.setId("form-list-" + id);
        chip.setUserData(id);
        chip.getStyleClass().add("choice");
        chip.setMaxWidth(LONGEST_CHIP);
        chip.setSelected(model.on.get().contains(id));
        chip.setOnAction(event -> model.set(id, chip.isSelected()));
        return chip;
    }

    private FormField ownFields() {
        own.getStyleClass().add("own-fields");
        model.fields.addListener((ListChangeListener<Object>) change -> showOwn());
        showOwn();
        var fields = new FormField(Texts.get("form.own"), own);
        fields.beside(link("form-manage-fields", "form.own.manage", form::onManageFieldsRequested));
        return fields;
    }

    private void showOwn() {
        own.getChildren()
                .setAll(model.fields.stream()
                        .map(field -> own(field.id(), field.name()))
                        .toList());
        if (own.getChildren().isEmpty()) own.getChildren().add(muted("form.own.none"));
    }

    private Node own(long id, String name) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setPrefWidth(120);
        label.setMinWidth(120);
        label.setMinHeight(Region.USE_PREF_SIZE);
        var text = new TextField();
        text.setId("form-own-" + id);
        text.textProperty().bindBidirectional(model.own(id));
        label.setLabelFor(text);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(label, text);
        line.getStyleClass().add("name-line");
        return line;
    }

    private FormField notes() {
        var text = new TextArea();
        text.setId("form-NOTES");
        text.setWrapText(true);
        text.setPrefRowCount(NOTES_ROWS);
        text.textProperty().bindBidirectional(model.text(ContactField.NOTES));
        // Tab leads on to the buttons: notes have no tabs.
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                text.fireEvent(new KeyEvent(
                        event.getSource(),
                        event.getTarget(),
                        event.getEventType(),
                        event.getCharacter(),
                        event.getText(),
                        event.getCode(),
                        event.isShiftDown(),
                        true,
                        event.isAltDown(),
                        event.isMetaDown()));
                event.consume();
            }
        });
        var notes = new FormField(Texts.of("field", ContactField.NOTES), text);
        notes.explain(() -> model.refusal(ContactField.NOTES), model.draftProperty());
        return notes;
    }

    private static Hyperlink link(String id, String textKey, Runnable action) {
        var link = new Hyperlink(Texts.get(textKey));
        link.setId(id);
        link.getStyleClass().add("small");
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static Label muted(String textKey) {
        var words = new Label(Texts.get(textKey));
        words.getStyleClass().add("text-muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static final class InWords extends StringConverter<ContactStatus> {

        @Override
        public String toString(@Nullable ContactStatus status) {
            return status == null ? "" : Texts.of("contactStatus", status);
        }

        @Override
        public ContactStatus fromString(String words) {
            throw new UnsupportedOperationException("a status is chosen, not written");
        }
    }
}
