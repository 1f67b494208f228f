package app.fermata.transfer;

import java.nio.file.Path;

/// A file could not be written; whatever lay there before lies there still.
public final class UnwritableFileException extends RuntimeException {

    private final transient Path file;

    UnwritableFileException(Path file, Throwable cause) {
        super("Not written: " + file, cause);
        this.file = file;
    }

    /// The file that was to be.
    public Path file() {
        return file;
    }
}
