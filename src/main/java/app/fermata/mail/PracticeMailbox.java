package app.fermata.mail;

import app.fermata.delivery.Mailer;
import app.fermata.delivery.OutgoingMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/// Keeps every message as a file `<workspace>/practice/<message id>.eml` instead of sending it.
///
/// A file is there whole or not at all, and still there after a power cut: written beside its place, synced, moved,
/// and the folder synced. Sending a message again finds its file and answers the same, so nothing is kept twice.
public final class PracticeMailbox implements Mailer {

    private final Path folder;
    private final Placing placing;

    public PracticeMailbox(Path workspace) {
        this(workspace, (written, place) -> Files.move(written, place, StandardCopyOption.ATOMIC_MOVE));
    }

    PracticeMailbox(Path workspace, Placing placing) {
        this.folder = workspace.resolve("practice").toAbsolutePath();
        this.placing = placing;
    }

    /// The step from written to there.
    interface Placing {
        void place(Path written, Path place) throws IOException;
    }

    /// Where the messages are kept; the folder is made with the first one.
    public Path folder() {
        return folder;
    }

    @Override
    public String send(OutgoingMessage message) throws UnavailableException {
        Path place = place(message.messageId());
        try {
            prepareFolder();
            if (!Files.exists(place)) {
                Path written = folder.resolve("." + place.getFileName() + ".part");
                write(message.mime(), written);
                placing.place(written, place);
            }
            // Also for a file found there: the program may have ended between moving it and this.
            sync(folder);
            return "Kept as practice/" + place.getFileName();
        } catch (IOException | ReadOnlyFileSystemException failed) {
            throw new UnavailableException(inWords(failed), failed);
        }
    }

    @Override
    public Trace trace(String messageId) {
        Path place = place(messageId);
        if (Files.exists(place)) return Trace.ARRIVED;
        return Files.notExists(place) ? Trace.NOT_ARRIVED : Trace.UNKNOWN;
    }

    private Path place(String messageId) {
        return folder.resolve(PracticeFile.name(messageId));
    }

    private void prepareFolder() throws IOException {
        if (Files.isDirectory(folder)) return;
        Files.createDirectories(folder);
        sync(Objects.requireNonNull(folder.getParent()));
    }

    private static void write(byte[] mime, Path file) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(mime);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    private static void sync(Path directory) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(directory, StandardOpenOption.READ);
        } catch (IOException notPossible) {
            // Windows opens no folder; there the move itself is durable.
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    private String inWords(Exception failed) {
        String reason = Objects.requireNonNullElse(failed.getMessage(), failed.toString());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota exceeded")) {
            return "The disk is full: no message can be kept in " + folder + ". Make room; it will be tried again.";
        }
        if (failed instanceof FileAlreadyExistsException || failed instanceof NotDirectoryException) {
            return folder + " is in the way: it is a file where the folder of the practice mailbox belongs. Move it"
                    + " elsewhere; the message will be tried again.";
        }
        if (failed instanceof AccessDeniedException
                || failed instanceof ReadOnlyFileSystemException
                || lower.contains("read-only")) {
            return folder + " cannot be written to. Allow it; the message will be tried again.";
        }
        return "The message could not be kept in " + folder + " (" + Words.quoted(reason, 120)
                + "). It will be tried again.";
    }
}
