package app.fermata.transfer;

import app.fermata.contact.AddressCheck;
import app.fermata.transfer.UnreadableFileException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A file read once from top to bottom before anything is done with it: where its header is, how many rows follow, what
/// its columns hold. A file that cannot be read to its end is found out here.
///
/// @param headerLine the line of the header, or 0 where the file has none
/// @param headerCells the header as it stands in the file; empty where the file has none
/// @param rows how many rows that are not blank come after it
record Survey(
        Path file, Dialect dialect, long headerLine, List<String> headerCells, List<ImportColumn> columns, long rows) {

    /// A header is looked for in so many rows from the top: some products put a notice above it.
    static final int HEADER_WITHIN = 20;

    /// How many rows are shown before the import.
    static final int SHOWN = 50;

    private static final int SAMPLE = 200;

    /// @throws UnreadableFileException when the file cannot be read to its end, or holds nothing
    /// @throws ImportCancelledException when `cancelled` says so
    static Survey of(Path file, Dialect dialect, BooleanSupplier cancelled) {
        var top = top(file, dialect);
        if (top.isEmpty()) throw new UnreadableFileException(Kind.EMPTY, file);
        int header = header(top);
        var cells = header < 0 ? List.<String>of() : top.get(header).cells();
        long headerLine = header < 0 ? 0 : top.get(header).line();
        int width = header < 0 ? top.getFirst().cells().size() : lastNamed(cells) + 1;
        var tally = new Tally(width);
        try (var reading = CsvReading.open(file, dialect)) {
            skipHeader(reading, headerLine);
            for (var row = reading.next(); row != null; row = reading.next()) {
                if (tally.rows % 1_000 == 0 && cancelled.getAsBoolean()) throw new ImportCancelledException();
                tally.add(row);
            }
        }
        if (tally.rows == 0) throw new UnreadableFileException(Kind.NO_ROWS, file);
        return new Survey(file, dialect, headerLine, cells, tally.columns(cells), tally.rows);
    }

    /// Opens the file where its first contact begins.
    ///
    /// @throws UnreadableFileException CHANGED where its header is no longer what was shown
    CsvReading open() {
        var reading = CsvReading.open(file, dialect);
        try {
            var header = skipHeader(reading, headerLine);
            if (headerLine > 0 && (header == null || !header.cells().equals(headerCells))) {
                throw new UnreadableFileException(Kind.CHANGED, file);
            }
            return reading;
        } catch (RuntimeException failure) {
            reading.close();
            throw failure;
        }
    }

    private static @Nullable CsvRow skipHeader(CsvReading reading, long headerLine) {
        if (headerLine == 0) return null;
        var row = reading.next();
        while (row != null && row.line() < headerLine) row = reading.next();
        return row;
    }

    private static List<CsvRow> top(Path file, Dialect dialect) {
        var top = new ArrayList<CsvRow>();
        try (var reading = CsvReading.open(file, dialect)) {
            while (top.size() < HEADER_WITHIN) {
                var row = reading.next();
                if (row == null) break;
                top.add(row);
            }
        }
        return top;
    }

    // The row that names most fields; where none names any, the first, unless it is a contact already.
    private static int header(List<CsvRow> top) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < top.size(); i++) {
            int known = hasAddress(top.get(i)) ? 0 : HeaderNames.known(top.get(i));
            if (known > most) {
                most = known;
                best = i;
            }
        }
        if (best >= 0) return best;
        int first = top.size() > 1 && top.getFirst().cells().getFirst().startsWith("sep=") ? 1 : 0;
        return hasAddress(top.get(first)) ? -1 : first;
    }

    private static boolean hasAddress(CsvRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (AddressCheck.of(row.cell(i)).isEmpty()) return true;
        }
        return false;
    }

    private static int lastNamed(List<String> header) {
        int last = header.size() - 1;
        while (last > 0 && header.get(last).isBlank()) last--;
        return last;
    }

    /// What is counted on the way down.
    private static final class Tally {
        final long[] filled;
        final List<CsvRow> first = new ArrayList<>();
        long rows;

        Tally(int width) {
            filled = new long[width];
        }

        void add(CsvRow row) {
            rows++;
            for (int i = 0; i < filled.length; i++) {
                if (!row.cell(i).isEmpty()) filled[i]++;
            }
            if (first.size() < SHOWN) first.add(row);
        }

        List<ImportColumn> columns(List<String> header) {
            var columns = new ArrayList<ImportColumn>();
            var seen = new HashSet<String>();
            for (int i = 0; i < filled.length; i++) {
                int column = i;
                var name = i < header.size() ? header.get(i).strip().replaceAll("\\s+", " ") : "";
                if (name.isEmpty()) name = "Column " + (i + 1);
                var unique = name;
                for (int n = 2; !seen.add(unique.toLowerCase(Locale.ROOT)); n++) unique = name + " " + n;
                columns.add(new ImportColumn(
                        unique,
                        filled[i],
                        first.stream().map(row -> shortened(row.cell(column))).toList()));
            }
            return columns;
        }

        private static String shortened(String cell) {
            return cell.length() <= SAMPLE ? cell : cell.substring(0, SAMPLE) + "…";
        }
    }
}
