package app.fermata.ui.transfer;

import app.fermata.transfer.Dialect;
import app.fermata.transfer.ExportWords;
import app.fermata.transfer.Exporting;
import app.fermata.transfer.ImportPreview;
import app.fermata.transfer.ImportRequest;
import app.fermata.transfer.ImportResult;
import app.fermata.transfer.ImportUndone;
import app.fermata.transfer.Importing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// All this package asks of the rest of the house, so that it can be tried without a store.
interface TransferDesk {

    /// What is in the file.
    ///
    /// @param dialect null for what the file looks like
    ImportPreview preview(Path file, @Nullable Dialect dialect, BooleanSupplier cancelled);

    ImportResult run(ImportRequest request, Instant now, DoubleConsumer progress, BooleanSupplier cancelled);

    ImportUndone undo(long importId, Instant now);

    void saveRejected(ImportResult result, ImportPreview preview, Path file);

    int export(long[] contactIds, Path file, ExportWords words, DoubleConsumer progress, BooleanSupplier cancelled);

    /// The real one.
    static TransferDesk of(Importing importing, Exporting exporting) {
        return new TransferDesk() {
            @Override
            public ImportPreview preview(Path file, @Nullable Dialect dialect, BooleanSupplier cancelled) {
                return dialect == null
                        ? importing.preview(file, cancelled)
                        : importing.preview(file, dialect, cancelled);
            }

            @Override
            public ImportResult run(
                    ImportRequest request, Instant now, DoubleConsumer progress, BooleanSupplier cancelled) {
                return importing.run(request, now, progress, cancelled);
            }

            @Override
            public ImportUndone undo(long importId, Instant now) {
                return importing.undo(importId, now);
            }

            @Override
            public void saveRejected(ImportResult result, ImportPreview preview, Path file) {
                var headers = TransferWords.rejectedHeaders();
                exporting.writeRejected(
                        result.rejected(), preview, file, headers.getFirst(), headers.getLast(), TransferWords::reason);
            }

            @Override
            public int export(
                    long[] contactIds,
                    Path file,
                    ExportWords words,
                    DoubleConsumer progress,
                    BooleanSupplier cancelled) {
                return exporting.write(contactIds, file, words, progress, cancelled);
            }
        };
    }
}
