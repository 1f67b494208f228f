package app.fermata.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A copy of the database file as it was before a migration, kept until that is done.
///
/// Tables are made and changed one by one and for good: a process that ends half way leaves a schema that is neither
/// the
/// old one nor the new. Where the copy is found, the migration was cut off, and it is put back.
final class BeforeMigration {

    private BeforeMigration() {}

    /// Copies the closed file. The copy is there whole or not at all.
    static void keep(Path folder, Path file) {
        var part = sibling(file, ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, copyOf(file), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new WorkspaceException(WorkspaceException.kindOf(failure), folder, failure);
        }
    }

    /// Puts the copy back where a migration was cut off; does nothing where none was.
    static void putBack(Path folder, Path file) {
        if (!Files.exists(copyOf(file))) return;
        try {
            Files.move(copyOf(file), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new WorkspaceException(WorkspaceException.kindOf(failure), folder, failure);
        }
    }

    /// The migration is done.
    static void forget(Path folder, Path file) {
        try {
            Files.deleteIfExists(copyOf(file));
        } catch (IOException failure) {
            throw new WorkspaceException(WorkspaceException.kindOf(failure), folder, failure);
        }
    }

    private static Path copyOf(Path file) {
        return sibling(file, ".before");
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
