package app.fermata.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Holds a workspace folder for this process: an operating-system lock, so that it is gone with the process however it
/// ends.
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Creates the folder where needed and takes the lock.
    ///
    /// @throws WorkspaceException IN_USE when another process (or this one) holds it, NOT_WRITABLE or DISK_FULL
    /// when the
    ///     folder or its lock file cannot be made
    static FolderLock take(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    folder.resolve("fermata.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) throw new OverlappingFileLockException();
            return new FolderLock(channel);
        } catch (OverlappingFileLockException held) {
            closeQuietly(channel, held);
            throw new WorkspaceException(WorkspaceException.Kind.IN_USE, folder, held);
        } catch (IOException failure) {
            closeQuietly(channel, failure);
            var kind = WorkspaceException.kindOf(failure);
            throw new WorkspaceException(
                    kind == WorkspaceException.Kind.DISK_FULL ? kind : WorkspaceException.Kind.NOT_WRITABLE,
                    folder,
                    failure);
        }
    }

    private static void closeQuietly(@org.jspecify.annotations.Nullable FileChannel channel, Exception onto) {
        if (channel == null) return;
        try {
            channel.close();
        } catch (IOException alsoFailed) {
            onto.addSuppressed(alsoFailed);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
