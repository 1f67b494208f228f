package app.fermata.ui.sequences;

import app.fermata.calendar.Window;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepReading;
import app.fermata.sequence.StepText;
import app.fermata.sequence.Templates;
import app.fermata.ui.kit.Icons;
import app.fermata.ui.kit.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The step in hand: when it comes, in which thread, its words, and how they read.
///
/// Node ids: `#step-form`, `#step-title`, `#step-more`, `#step-interval`, `#step-slot`, `#step-thread`,
/// `#step-subject`, `#step-body`, `#step-variables`, `#step-gaps`, `#step-preview`.
final class StepForm {

    private static final int HOURS = 24;
    private static final int HOUR = 60;

    private final EditorModel model;
    private final EditorActions actions;
    private final VBox root = new VBox();
    private final Label number = new Label();
    private final TextField title = new TextField();
    private final Label after = new Label();
    private final TextField interval = new TextField();
    private final Label intervalDays = new Label();
    private final ComboBox<Optional<Window>> slot = new ComboBox<>();
    private final ComboBox<Boolean> thread = new ComboBox<>();
    private final VBox threadField;
    private final TextField subject = new TextField();
    private final VBox subjectField;
    private final MessageField body;
    private final Label bodyName = new Label();
    private final Node reading;
    private boolean showing;

    StepForm(EditorModel model, EditorActions actions, Templates templates) {
        this.model = model;
        this.actions = actions;
        root.setId("step-form");
        root.getStyleClass().add("step-form");
        title.setId("step-title");
        title.getStyleClass().add("title-field");
        title.setPromptText(Texts.get("editor.title"));
        title.setAccessibleText(Texts.get("editor.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        number.getStyleClass().add("section-title");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(number, title, more());
        head.getStyleClass().add("step-head");

        interval.setId("step-interval");
        interval.setPrefColumnCount(4);
        interval.setMinWidth(56);
        interval.setMaxWidth(56);
        intervalDays.getStyleClass().add("muted");
        intervalDays.setMinWidth(0);
        var days = new HBox(interval, intervalDays);
        days.getStyleClass().add("step-days");
        slot.setId("step-slot");
        slot.setMaxWidth(Double.MAX_VALUE);
        slot.setConverter(new SlotWords());
        slot.getItems().add(Optional.empty());
        for (int hour = 0; hour < HOURS; hour++)
            slot.getItems().add(Optional.of(new Window(hour * HOUR, hour * HOUR + HOUR)));
        thread.setId("step-thread");
        thread.setMaxWidth(Double.MAX_VALUE);
        thread.getItems().setAll(false, true);
        thread.setConverter(new ThreadWords());
        threadField = field(new Label(Texts.get("editor.thread")), thread);
        var times = new HBox(field(after, days), field(new Label(Texts.get("editor.slot")), slot), threadField);
        times.getStyleClass().add("step-times");
        for (var field : times.getChildren()) {
            HBox.setHgrow(field, Priority.ALWAYS);
            ((Region) field).setPrefWidth(200);
            ((Region) field).setMinWidth(0);
        }

        subject.setId("step-subject");
        subject.setPromptText(Texts.get("editor.subject.prompt"));
        subjectField = field(new Label(Texts.get("editor.subject")), subject);
        body = new MessageField(templates);
        bodyName.getStyleClass().add("field-label");
        var message = new VBox(bodyName, body);
        message.getStyleClass().add("form-field");
        var pane = new ReadingPane(model, this::insert);
        reading = pane.root();
        model.gaps.subscribe(() ->
                body.setMissing(model.gaps.stream().map(gap -> gap.variable()).toList()));

        root.getChildren().addAll(head, times, subjectField, message, reading);
        listen();
        model.chosen.subscribe(index -> show());
        model.draft.subscribe(text -> show());
        model.opened.subscribe(opened -> show());
    }

    Node root() {
        return root;
    }

    /// A number of days as written.
    static Optional<Integer> number(String written) {
        try {
            return Optional.of(Integer.parseInt(written.strip()));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static VBox field(Label name, Region control) {
        name.getStyleClass().add("field-label");
        name.setLabelFor(control);
        var field = new VBox(name, control);
        field.getStyleClass().add("form-field");
        return field;
    }

    private void listen() {
        title.textProperty().subscribe((was, now) -> edit(step -> copy(step, step.kind(), now, step.intervalDays())));
        // What is no number is no interval: −1 is told as a problem, and nothing that was typed is lost.
        interval.textProperty()
                .subscribe((was, now) -> edit(step ->
                        copy(step, step.kind(), step.title(), number(now).orElse(-1))));
        slot.valueProperty()
                .subscribe((was, now) -> edit(step -> new StepText(
                        step.id(),
                        step.kind(),
                        step.title(),
                        step.intervalDays(),
                        now == null ? null : now.orElse(null),
                        step.subject(),
                        step.body(),
                        step.inThread())));
        thread.valueProperty()
                .subscribe(
                        (was, now) -> edit(step -> words(step, step.subject(), step.body(), Boolean.TRUE.equals(now))));
        subject.textProperty().subscribe((was, now) -> edit(step -> words(step, now, step.body(), step.inThread())));
        body.textProperty().subscribe((was, now) -> edit(step -> words(step, step.subject(), now, step.inThread())));
    }

    private void edit(UnaryOperator<StepText> change) {
        if (showing) return;
        model.step().ifPresent(step -> {
            var edited = change.apply(step);
            if (!edited.equals(step)) actions.onStepEdited(edited);
        });
    }

    private static StepText copy(StepText step, StepKind kind, String title, int days) {
        return new StepText(step.id(), kind, title, days, step.slot(), step.subject(), step.body(), step.inThread());
    }

    private static StepText words(StepText step, String subject, String body, boolean inThread) {
        return new StepText(
                step.id(), step.kind(), step.title(), step.intervalDays(), step.slot(), subject, body, inThread);
    }

    private void show() {
        var step = model.step().orElse(null);
        visible(root, step != null);
        if (step == null) return;
        showing = true;
        int position = model.chosen.get() + 1;
        number.setText(Texts.get("editor.step", position));
        set(title, step.title());
        after.setText(position == 1 ? Texts.get("editor.after.start") : Texts.get("editor.after", position - 1));
        if (!(step.intervalDays() < 0 && number(interval.getText()).isEmpty())
                && !number(interval.getText()).equals(Optional.of(step.intervalDays()))) {
            interval.setText(String.valueOf(step.intervalDays()));
        }
        intervalDays.setText(Texts.get("editor.days", Math.max(0, step.intervalDays())));
        var ofStep = Optional.ofNullable(step.slot());
        if (!slot.getItems().contains(ofStep)) slot.getItems().add(ofStep);
        slot.setValue(ofStep);
        int begin = StepReading.threadBegin(model.text(), model.chosen.get());
        boolean isMail = step.kind() == StepKind.AUTOMATIC_EMAIL;
        visible(threadField, isMail);
        thread.setDisable(begin < 0);
        thread.setValue(null);
        thread.setValue(step.inThread() && begin >= 0);
        visible(subjectField, isMail && !(step.inThread() && begin >= 0));
        set(subject, step.subject());
        bodyName.setText(Texts.get(isMail ? "editor.message" : "editor.notes"));
        body.setMarking(isMail);
        if (!body.textProperty().get().equals(step.body())) body.textProperty().set(step.body());
        visible(reading, isMail);
        showing = false;
    }

    private static void set(TextField field, String text) {
        if (!field.getText().equals(text)) field.setText(text);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void insert(String variable) {
        body.insert("{{ " + variable + " }}");
    }

    private Node more() {
        var kinds = new Menu(Texts.get("editor.change"));
        for (var kind : StepKind.values()) {
            var id = "step-kind-" + kind.name().toLowerCase(Locale.ROOT);
            var item = item(id, Texts.of("editor.kind", kind), null, () -> actions.onStepEdited(changed(kind)));
            item.setGraphic(Icons.of(StepCards.icon(kind)));
            kinds.getItems().add(item);
        }
        var menu = new ContextMenu(
                item("step-up", Texts.get("editor.up"), "Alt+UP", () -> move(-1)),
                item("step-down", Texts.get("editor.down"), "Alt+DOWN", () -> move(1)),
                item("step-duplicate", Texts.get("editor.duplicate"), "Shortcut+D", actions::onStepDuplicated),
                kinds,
                new SeparatorMenuItem(),
                item("step-delete", Texts.get("editor.delete"), null, actions::onStepDeleted));
        var more = new Button(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("step-more");
        more.getStyleClass().add("square");
        more.setAccessibleText(Texts.get("sequences.more"));
        more.setOnAction(event -> menu.show(more, Side.BOTTOM, 0, 4));
        return more;
    }

    private StepText changed(StepKind kind) {
        var step = model.step().orElseThrow();
        return copy(step, kind, step.title(), step.intervalDays());
    }

    private void move(int by) {
        actions.onStepMoved(model.chosen.get(), model.chosen.get() + by);
    }

    private static MenuItem item(String id, String words, @Nullable String keys, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        if (keys != null) item.setAccelerator(javafx.scene.input.KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static final class SlotWords extends StringConverter<Optional<Window>> {

        @Override
        public String toString(Optional<Window> slot) {
            return slot == null ? "" : slot.map(Window::toString).orElse(Texts.get("editor.slot.any"));
        }

        @Override
        public Optional<Window> fromString(String words) {
            throw new UnsupportedOperationException("a slot is chosen, not written");
        }
    }

    private final class ThreadWords extends StringConverter<Boolean> {

        @Override
        public String toString(@Nullable Boolean answers) {
            if (answers == null) return "";
            int begin = model.draft.get() == null
                    ? -1
                    : StepReading.threadBegin(
                            Objects.requireNonNull(model.draft.get()), Math.max(0, model.chosen.get()));
            return answers ? Texts.get("editor.thread.reply", begin + 1) : Texts.get("editor.thread.new");
        }

        @Override
        public Boolean fromString(String words) {
            throw new UnsupportedOperationException("a thread is chosen, not written");
        }
    }
}
