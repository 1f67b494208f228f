package app.fermata.transfer;

/// How much of a file is read at most: whatever lies beyond is an accident or an attack, not a list of contacts.
final class Limits {

    static final long MEGABYTES = 200;
    static final long BYTES = MEGABYTES * 1024 * 1024;
    static final int COLUMNS = 500;

    /// Characters of one line of the file; a quoted cell may hold several lines.
    static final int LINE = 1_000_000;

    /// Characters of one cell; FastCSV also wants its buffer to hold one.
    static final int CELL = 128 * 1024;

    private Limits() {}
}
