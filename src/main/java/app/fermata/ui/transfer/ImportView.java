package app.fermata.ui.transfer;

import app.fermata.ui.kit.Modal;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.transfer.ImportModel.Step;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card of an import: one step at a time, and below it the button that leads on.
final class ImportView {

    private static final String UNDO_KEYS =
            KeyCombination.valueOf("Shortcut+Z").getDisplayText().replace('+', ' ');

    private final ImportModel model;
    private final ImportCallbacks callbacks;
    private final Modal<Boolean> modal = new Modal<>(Modal.Size.WIDE, Texts.get("import.title"));
    private final Map<Step, Node> steps;
    private final StackPane place = new StackPane();

    ImportView(ImportModel model, ImportCallbacks callbacks) {
        this.model = model;
        this.callbacks = callbacks;
        steps = Map.of(
                Step.FILE, new FileStep(model, callbacks).root(),
                Step.COLUMNS, new ColumnsStep(model, callbacks).root(),
                Step.RUNNING, new RunningStep(model).root(),
                Step.DONE, new DoneStep(model, callbacks).root());
        var body = new VBox(problem(), place);
        body.setId("import-dialog");
        body.getStyleClass().add("form");
        modal.setBody(body);
        modal.subtitleProperty().bind(Bindings.createStringBinding(this::subtitle, model.step, model.preview));
        modal.hintProperty()
                .bind(Bindings.createStringBinding(
                        this::hint,
                        model.step,
                        model.addressMissing,
                        model.reading,
                        model.stopping,
                        model.saved,
                        model.result));
        var primary = modal.primaryButton();
        primary.setId("import-next");
        primary.textProperty().bind(Bindings.createStringBinding(this::primaryWords, model.step, model.preview));
        primary.setOnAction(event -> onPrimary());
        primary.visibleProperty().bind(model.step.isNotEqualTo(Step.RUNNING));
        primary.managedProperty().bind(primary.visibleProperty());
        primary.disableProperty()
                .bind(model.reading
                        .isNotEmpty()
                        .or(model.step.isEqualTo(Step.RUNNING))
                        .or(model.step.isEqualTo(Step.COLUMNS).and(model.addressMissing)));
        var cancel = modal.cancelButton();
        cancel.setId("import-cancel");
        cancel.visibleProperty().bind(model.step.isNotEqualTo(Step.DONE));
        cancel.disableProperty().bind(model.stopping.and(model.step.isEqualTo(Step.RUNNING)));
        cancel.setOnAction(event -> onCancel());
        modal.setFirstFocus(primary);
        model.step.subscribe(this::show);
    }

    Modal<Boolean> modal() {
        return modal;
    }

    private void show(Step step) {
        place.getChildren().setAll(steps.get(step));
        if (step == Step.RUNNING) modal.cancelButton().requestFocus();
        else modal.primaryButton().requestFocus();
    }

    private Label problem() {
        var problem = new Label();
        problem.setId("import-problem");
        problem.getStyleClass().add("callout");
        problem.setWrapText(true);
        problem.setMaxWidth(Double.MAX_VALUE);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problem);
        problem.visibleProperty().bind(model.problem.isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private void onPrimary() {
        switch (model.step.get()) {
            case FILE -> callbacks.onChooseRequested();
            case COLUMNS -> callbacks.onImportRequested();
            case RUNNING -> {}
            case DONE -> modal.answer(true);
        }
    }

    private void onCancel() {
        if (model.step.get() == Step.RUNNING) callbacks.onStopRequested();
        else modal.cancel();
    }

    private String subtitle() {
        var preview = model.preview.get();
        return preview == null
                ? Texts.get("import.subtitle.none")
                : Texts.get("import.subtitle", String.valueOf(preview.file().getFileName()), preview.rows());
    }

    private String hint() {
        if (!model.reading.get().isEmpty()) return Texts.get("import.reading", model.reading.get());
        return switch (model.step.get()) {
            case FILE -> "";
            case COLUMNS -> model.addressMissing.get() ? Texts.get("import.noAddress") : undoable();
            case RUNNING -> model.stopping.get() ? Texts.get("import.stopping") : Texts.get("import.running.hint");
            case DONE -> model.saved.get().isEmpty() && hasChanged() ? undoable() : model.saved.get();
        };
    }

    private static String undoable() {
        return Texts.get("import.undoable", UNDO_KEYS);
    }

    private boolean hasChanged() {
        var result = model.result.get();
        return result != null && result.added() + result.updated() > 0;
    }

    private String primaryWords() {
        return switch (model.step.get()) {
            case FILE -> Texts.get("import.choose");
            case COLUMNS, RUNNING -> Texts.get("import.button", model.rows());
            case DONE -> Texts.get("modal.close");
        };
    }
}
