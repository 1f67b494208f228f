package app.fermata.ui.transfer;

import app.fermata.transfer.ColumnMapping;
import app.fermata.transfer.Dialect;
import app.fermata.transfer.ImportCancelledException;
import app.fermata.transfer.ImportPreview;
import app.fermata.transfer.ImportRequest;
import app.fermata.transfer.ImportResult;
import app.fermata.transfer.Target;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.transfer.ImportModel.Step;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Leads one import through its steps: reads the file, imports it, saves what was rejected. On the FX thread.
final class ImportController implements ImportCallbacks {

    private final TransferDesk desk;
    private final InstantSource clock;
    private final Background background;
    private final Latest previews;
    private final FileDialogs files;
    private final Consumer<ImportResult> onDone;
    private final ImportModel model = new ImportModel();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /// @param onDone told of the import once it is done, whether or not the card is still shown
    ImportController(
            TransferDesk desk,
            InstantSource clock,
            Background background,
            FileDialogs files,
            Consumer<ImportResult> onDone) {
        this.desk = desk;
        this.clock = clock;
        this.background = background;
        this.previews = background.latest();
        this.files = files;
        this.onDone = onDone;
    }

    ImportModel model() {
        return model;
    }

    /// Whether another file may still take the place of the one that is shown.
    boolean awaitsFile() {
        return model.step.get() == Step.FILE || model.step.get() == Step.COLUMNS;
    }

    /// Reads the file and shows its columns.
    void read(Path file) {
        read(file, null);
    }

    private void read(Path file, @Nullable Dialect dialect) {
        model.reading.set(String.valueOf(file.getFileName()));
        model.problem.set("");
        previews.run(() -> desk.preview(file, dialect, cancelled::get), this::show, failure -> {
            model.reading.set("");
            if (!(failure instanceof ImportCancelledException)) model.problem.set(TransferWords.failure(failure));
        });
    }

    private void show(ImportPreview preview) {
        model.reading.set("");
        model.mapping.set(preview.suggested());
        model.preview.set(preview);
        model.step.set(Step.COLUMNS);
    }

    @Override
    public void onChooseRequested() {
        files.askToOpen().ifPresent(this::read);
    }

    @Override
    public void onDialectChosen(Dialect dialect) {
        var shown = model.preview.get();
        if (shown != null && !shown.dialect().equals(dialect)) read(shown.file(), dialect);
    }

    @Override
    public void onTargetChosen(int column, Target target) {
        var mapping = model.mapping.get();
        if (mapping != null && !mapping.targets().get(column).equals(target)) {
            model.mapping.set(mapping.with(column, target));
        }
    }

    @Override
    public void onImportRequested() {
        withPreview((preview, mapping) -> {
            if (!mapping.hasAddress() || !model.reading.get().isEmpty()) return;
            var request = new ImportRequest(preview, mapping, model.duplicates.get(), model.list.get());
            cancelled.set(false);
            model.problem.set("");
            model.progress.set(0);
            model.stopping.set(false);
            model.step.set(Step.RUNNING);
            Consumer<Double> progress = background.reporting(model.progress::set);
            background.run(
                    () -> desk.run(request, clock.instant(), progress::accept, cancelled::get),
                    this::finish,
                    this::onFailed);
        });
    }

    private void withPreview(BiConsumer<ImportPreview, ColumnMapping> work) {
        var preview = model.preview.get();
        var mapping = model.mapping.get();
        if (preview != null && mapping != null) work.accept(preview, mapping);
    }

    private void finish(ImportResult result) {
        model.progress.set(1);
        model.result.set(result);
        model.step.set(Step.DONE);
        onDone.accept(result);
    }

    private void onFailed(Throwable failure) {
        model.problem.set(
                failure instanceof ImportCancelledException
                        ? Texts.get("import.cancelled")
                        : TransferWords.failure(failure));
        model.step.set(Step.COLUMNS);
    }

    /// Calls off whatever is under way; nothing is changed then.
    @Override
    public void onStopRequested() {
        cancelled.set(true);
        model.stopping.set(true);
    }

    @Override
    public void onSaveRejectedRequested() {
        var result = model.result.get();
        var preview = model.preview.get();
        if (result == null || preview == null) return;
        files.askToSave(Texts.get("import.rejected.file", withoutEnding(result.fileName())))
                .ifPresent(file -> background.run(
                        () -> {
                            desk.saveRejected(result, preview, file);
                            return true;
                        },
                        saved -> model.saved.set(Texts.get("import.saved", String.valueOf(file.getFileName()))),
                        failure -> model.problem.set(TransferWords.failure(failure))));
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
