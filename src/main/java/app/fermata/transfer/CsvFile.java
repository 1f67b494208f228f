package app.fermata.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/// Writes a file that spreadsheets open as it is meant: UTF-8 with a byte order mark, formulas defused.
///
/// It comes into being under another name beside its place and is moved there when it is whole.
final class CsvFile {

    private CsvFile() {}

    /// What is done while the file is open.
    interface Rows {
        void writeTo(Consumer<List<String>> file);
    }

    /// @throws UnwritableFileException when it cannot be written; what `rows` throws passes through, and in both cases
    /// nothing has changed
    static void write(Path file, char separator, Rows rows) {
        Path unfinished = null;
        try {
            var target = file.toAbsolutePath();
            unfinished = Files.createTempFile(target.getParent(), ".fermata-", ".part");
            try (var writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
                    var csv = CsvWriter.builder()
                            .fieldSeparator(separator)
                            .lineDelimiter(LineDelimiter.CRLF)
                            .build(writer)) {
                writer.write('\uFEFF');
                rows.writeTo(cells ->
                        csv.writeRecord(cells.stream().map(Formulas::defused).toList()));
            }
            move(unfinished, target);
        } catch (IOException | UncheckedIOException failure) {
            throw new UnwritableFileException(file, failure);
        } finally {
            discard(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@org.jspecify.annotations.Nullable Path unfinished) {
        if (unfinished == null) return;
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException left) {
            // A file nobody asked for stays behind; the one that was asked for is there, or its failure is told.
        }
    }
}
