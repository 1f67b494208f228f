package app.fermata.store;

import app.fermata.store.WorkspaceException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Looks at the database file before it is opened for writing.
///
/// Where the end of a file is missing, H2 goes back to the last state it can still read, an empty one if need be, and
/// writes on from there. A file that was closed in order names its last state, so that this does not go unnoticed.
final class DatabaseFile {

    /// Nothing but its two headers and a first state that was never finished: no data yet.
    private static final long JUST_BEGUN = 64 * 1024;

    private DatabaseFile() {}

    /// @throws WorkspaceException DAMAGED, NEWER or IN_USE; not a byte of the file has been changed
    static void check(Path folder, Path file) {
        try {
            if (!Files.exists(file) || Files.size(file) == 0) return;
            if (!isWhole(file)) throw new WorkspaceException(Kind.DAMAGED, folder, null);
        } catch (IOException failure) {
            throw new WorkspaceException(WorkspaceException.kindOf(failure), folder, failure);
        } catch (MVStoreException failure) {
            throw new WorkspaceException(kindOf(failure), folder, failure);
        }
    }

    private static boolean isWhole(Path file) throws IOException {
        try (var store =
                new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            long found = store.getCurrentVersion();
            if (found == 0) return Files.size(file) < JUST_BEGUN;
            return found >= DataUtils.readHexLong(store.getStoreHeader(), "version", 0);
        }
    }

    private static Kind kindOf(MVStoreException failure) {
        var known = WorkspaceException.kindOf(failure);
        if (known != Kind.FAILED) return known;
        return switch (failure.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> Kind.IN_USE;
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> Kind.NEWER;
            default -> Kind.DAMAGED;
        };
    }
}
