package app.fermata.transfer;

import app.fermata.transfer.UnreadableFileException.Kind;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one file from its top, one at a time and no more of it in memory than that. Blank rows are left
/// out.
final class CsvReading implements AutoCloseable {

    private final Path file;
    private final LineWatch text;
    private final Cells cells;
    private final CsvReader<CsvRow> reader;
    private final CloseableIterator<CsvRow> rows;

    private CsvReading(Path file, LineWatch text, char separator) {
        this.file = file;
        this.text = text;
        this.cells = new Cells(file);
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(Limits.CELL)
                .build(cells, text);
        this.rows = reader.iterator();
    }

    /// Opens the file; to be closed.
    ///
    /// @throws UnreadableFileException when it cannot be opened
    static CsvReading open(Path file, Dialect dialect) {
        try {
            // What does not fit the charset becomes a sign of its own: one torn letter does not stop an import.
            var text = new InputStreamReader(Files.newInputStream(file), dialect.charset());
            return new CsvReading(file, new LineWatch(text, file), dialect.separator());
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /// Rows of a piece of text.
    static CsvReading of(Path file, Reader text, char separator) {
        return new CsvReading(file, new LineWatch(text, file), separator);
    }

    /// The next row that is not blank, or null after the last.
    ///
    /// @throws UnreadableFileException when the file goes no further
    @Nullable
    CsvRow next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (!row.isBlank()) return row;
            }
            return null;
        } catch (CsvParseException | UncheckedIOException failure) {
            throw explained(failure);
        }
    }

    private UnreadableFileException explained(RuntimeException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof UnreadableFileException known) return known;
            if (at instanceof IOException broken) return unreadable(file, broken);
        }
        // A cell that goes on and on within one line is no quote left open.
        if (text.length() > Limits.CELL / 2) {
            return new UnreadableFileException(Kind.LINE_TOO_LONG, file, text.line(), Limits.CELL, failure);
        }
        return new UnreadableFileException(Kind.QUOTE, file, cells.lineOfNextCell(failure), 0, failure);
    }

    /// Why a file cannot be read, in the terms of [UnreadableFileException].
    static UnreadableFileException unreadable(Path file, IOException failure) {
        var kind =
                switch (failure) {
                    case NoSuchFileException gone -> Kind.GONE;
                    case AccessDeniedException denied -> Kind.FORBIDDEN;
                    default -> Kind.FAILED;
                };
        return new UnreadableFileException(kind, file, 0, 0, failure);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /// Gathers the cells of a row, and knows in which line of the file the next one begins.
    private static final class Cells extends AbstractBaseCsvCallbackHandler<CsvRow> {

        private static final Pattern STARTING = Pattern.compile("at line (\\d+)\\)");

        private final Path file;
        private List<String> cells = new ArrayList<>();
        private int lineBreaks;

        Cells(Path file) {
            this.file = file;
        }

        @Override
        protected void handleBegin(long line) {
            cells = new ArrayList<>(cells.size());
            lineBreaks = 0;
        }

        @Override
        protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
            if (index >= Limits.COLUMNS) {
                throw new UnreadableFileException(
                        Kind.TOO_MANY_COLUMNS, file, getStartingLineNumber(), Limits.COLUMNS, null);
            }
            for (int i = offset; quoted && i < offset + length; i++) {
                if (text[i] == '\n') lineBreaks++;
            }
            cells.add(new String(text, offset, length));
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(getStartingLineNumber(), cells);
        }

        // The row that failed is known only by FastCSV's words; the cells of it that went well may hold lines.
        long lineOfNextCell(RuntimeException failure) {
            var found = STARTING.matcher(String.valueOf(failure.getMessage()));
            if (!found.find()) return getStartingLineNumber() + lineBreaks;
            long line = Long.parseLong(found.group(1));
            return line == getStartingLineNumber() ? line + lineBreaks : line;
        }
    }
}
