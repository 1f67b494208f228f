package app.fermata.recognition;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Reads the files of a `.tar.gz` one by one.
final class Archive implements AutoCloseable {

    /// A file with what is in it.
    static final class Entry {
        private final String name;
        private final byte[] bytes;

        private Entry(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private static final int BLOCK = 512;

    private final DataInputStream tar;

    Archive(InputStream gzip) throws IOException {
        this.tar = new DataInputStream(new GZIPInputStream(gzip));
    }

    /// The next file, folders passed over; empty at the end.
    Optional<Entry> next() throws IOException {
        while (true) {
            byte[] header = tar.readNBytes(BLOCK);
            if (header.length < BLOCK || header[0] == 0) return Optional.empty();
            String size = text(header, 124, 12);
            int length = size.isEmpty() ? 0 : Integer.parseInt(size, 8);
            byte[] bytes = tar.readNBytes(length);
            tar.skipNBytes((BLOCK - length % BLOCK) % BLOCK);
            if (header[156] == '0' || header[156] == 0) return Optional.of(new Entry(text(header, 0, 100), bytes));
        }
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) end++;
        return new String(header, from, end - from, StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
