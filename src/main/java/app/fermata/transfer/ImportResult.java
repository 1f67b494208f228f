package app.fermata.transfer;

import java.util.List;

/// What an import did; added, updated, skipped and rejected together are the rows of the file.
///
/// @param importId by which it can be undone
/// @param updated rows whose contact was there already and has something from the row now
/// @param skipped rows whose contact was there already and stayed as it was
/// @param rejected rows that could not be imported, in the order of the file
public record ImportResult(
        long importId, String fileName, int added, int updated, int skipped, List<Rejected> rejected) {

    public ImportResult {
        rejected = List.copyOf(rejected);
    }
}
