package app.fermata.transfer;

/// What the rep wants imported, and how.
///
/// @param list the name of the list everybody added or updated is put on, made where there is none; empty for none
public record ImportRequest(ImportPreview preview, ColumnMapping mapping, Duplicates duplicates, String list) {

    public ImportRequest {
        list = list.strip();
        if (!mapping.hasAddress()) throw new IllegalArgumentException("No column is the address");
    }
}
