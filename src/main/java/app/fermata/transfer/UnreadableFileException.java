package app.fermata.transfer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that cannot be imported as a whole; [#kind()] says why. Nothing was changed.
public final class UnreadableFileException extends RuntimeException {

    /// The known ways; each has a sentence for the rep that says what happened and what to do.
    public enum Kind {
        /// There is no such file, or not any more.
        GONE,
        /// A folder, a device, a link to nowhere.
        NOT_A_FILE,
        /// It may not be read.
        FORBIDDEN,
        EMPTY,
        /// A header and nothing below it.
        NO_ROWS,
        /// A picture, an archive, a spreadsheet's own format: no text.
        BINARY,
        /// The number is the limit in MB.
        TOO_LARGE,
        /// The line; the number is the limit in characters, of the line or of one cell.
        LINE_TOO_LONG,
        /// The line; the number is the limit.
        TOO_MANY_COLUMNS,
        /// The line where a quote is opened that does not close, or closes too early.
        QUOTE,
        /// Not the columns that were shown before.
        CHANGED,
        /// The disk or the network failed; the log has the cause.
        FAILED
    }

    private final Kind kind;
    private final transient Path file;
    private final long line;
    private final long number;

    UnreadableFileException(Kind kind, Path file, long line, long number, @Nullable Throwable cause) {
        super(kind + " in line " + line + ": " + file, cause);
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.number = number;
    }

    UnreadableFileException(Kind kind, Path file) {
        this(kind, file, 0, 0, null);
    }

    public Kind kind() {
        return kind;
    }

    /// The file it is about.
    public Path file() {
        return file;
    }

    /// The line, from 1; 0 where it is about no line.
    public long line() {
        return line;
    }

    /// A limit or a count, as the kind says; otherwise 0.
    public long number() {
        return number;
    }
}
