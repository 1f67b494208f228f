package app.fermata.transfer;

import app.fermata.transfer.UnreadableFileException.Kind;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/// Hands characters on and stops where a line is longer than any list of contacts has, or where there is none.
final class LineWatch extends FilterReader {

    private final Path file;
    private long line = 1;
    private int length;
    private boolean begun;

    LineWatch(Reader in, Path file) {
        super(in);
        this.file = file;
    }

    /// The line that is being read, from 1.
    long line() {
        return line;
    }

    /// How many characters of it have been read.
    int length() {
        return length;
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        if (count > 0 && !begun) {
            begun = true;
            if (into[from] == '\uFEFF') return skipMark(into, from, count);
        }
        watch(into, from, count);
        return count;
    }

    private int skipMark(char[] into, int from, int count) throws IOException {
        if (count == 1) return read(into, from, 1);
        System.arraycopy(into, from + 1, into, from, count - 1);
        watch(into, from, count - 1);
        return count - 1;
    }

    private void watch(char[] into, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (into[i] == '\n') {
                line++;
                length = 0;
            } else if (into[i] == 0) {
                throw new UnreadableFileException(Kind.BINARY, file, line, 0, null);
            } else if (++length > Limits.LINE) {
                throw new UnreadableFileException(Kind.LINE_TOO_LONG, file, line, Limits.LINE, null);
            }
        }
    }
}
