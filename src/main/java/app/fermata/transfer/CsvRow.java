package app.fermata.transfer;

import java.util.List;

/// One row of a file: its cells, and the line it begins in, from 1. A quoted cell may hold several lines.
record CsvRow(long line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// The cell in this column without the blanks around it, as the spreadsheet meant it; empty where the row is too
    /// short.
    String cell(int column) {
        return column < cells.size() ? Formulas.readBack(cells.get(column).strip()) : "";
    }
}
