package app.fermata.transfer;

import java.util.List;

/// A column of the file.
///
/// @param header its name in the file, or "Column 3" where it has none
/// @param filled how many rows have anything in it
/// @param firstRows what the first rows have in it, empty strings included
public record ImportColumn(String header, long filled, List<String> firstRows) {

    public ImportColumn {
        firstRows = List.copyOf(firstRows);
    }
}
