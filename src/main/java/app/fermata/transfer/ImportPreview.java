package app.fermata.transfer;

import java.nio.file.Path;
import java.util.List;

/// What an import would begin with.
///
/// @param rows how many rows the file has below its header, blank ones not counted
/// @param suggested a target for each column
/// @param ownFields the names of the fields of the rep's own that are there
/// @param lists the names of the rep's lists
public record ImportPreview(
        Path file,
        Dialect dialect,
        List<ImportColumn> columns,
        long rows,
        ColumnMapping suggested,
        List<String> ownFields,
        List<String> lists,
        Survey survey) {

    public ImportPreview {
        columns = List.copyOf(columns);
        ownFields = List.copyOf(ownFields);
        lists = List.copyOf(lists);
    }
}
