package app.fermata.transfer;

import app.fermata.transfer.UnreadableFileException.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/// How a file writes its letters and keeps its cells apart.
public record Dialect(Charset charset, char separator) {

    /// What may stand between two cells.
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private static final int SAMPLE = 128 * 1024;
    private static final int ROWS = 100;

    /// What the file looks like.
    ///
    /// @throws UnreadableFileException when it is no text that can be read
    static Dialect of(Path file) {
        try {
            if (Files.notExists(file)) throw new UnreadableFileException(Kind.GONE, file);
            if (!Files.isRegularFile(file)) throw new UnreadableFileException(Kind.NOT_A_FILE, file);
            long bytes = Files.size(file);
            if (bytes == 0) throw new UnreadableFileException(Kind.EMPTY, file);
            if (bytes > Limits.BYTES) {
                throw new UnreadableFileException(Kind.TOO_LARGE, file, 0, Limits.MEGABYTES, null);
            }
            var charset = Encoding.of(file);
            return new Dialect(charset, separator(file, beginning(file, charset)));
        } catch (IOException failure) {
            throw CsvReading.unreadable(file, failure);
        }
    }

    private static String beginning(Path file, Charset charset) throws IOException {
        var sample = new char[SAMPLE];
        int length = 0;
        try (var reader = new LineWatch(new InputStreamReader(Files.newInputStream(file), charset), file)) {
            for (int more = 0; more >= 0 && length < SAMPLE; more = reader.read(sample, length, SAMPLE - length)) {
                length += more;
            }
        }
        var text = new String(sample, 0, length);
        // A row that the sample cuts off says nothing.
        int end = text.lastIndexOf('\n');
        return length == SAMPLE && end > 0 ? text.substring(0, end + 1) : text;
    }

    private static char separator(Path file, String text) {
        // Excel's own way to say it.
        if (text.startsWith("sep=") && text.length() > 4 && SEPARATORS.contains(text.charAt(4))) return text.charAt(4);
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS) {
            long fit = fit(file, text, candidate);
            if (fit > most) {
                most = fit;
                best = candidate;
            }
        }
        return best;
    }

    // The more rows agree on a number of cells the better, and of two that agree the one with more cells; names of
    // columns Fermata knows outweigh both.
    private static long fit(Path file, String text, char separator) {
        var counts = new HashMap<Integer, Integer>();
        int known = 0;
        try (var rows = CsvReading.of(file, new StringReader(text), separator)) {
            var row = rows.next();
            for (int i = 0; row != null && i < ROWS; i++) {
                int cells = row.cells().size();
                if (cells > 1) counts.merge(cells, 1, Integer::sum);
                if (i < Survey.HEADER_WITHIN) known = Math.max(known, HeaderNames.known(row));
                row = rows.next();
            }
        } catch (UnreadableFileException misread) {
            // With this separator the quotes do not match, or rows have too many cells; what was seen so far counts.
        }
        long agreeing = counts.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue() * 1000 + entry.getKey())
                .max()
                .orElse(0);
        return known * 1_000_000L + agreeing;
    }
}
