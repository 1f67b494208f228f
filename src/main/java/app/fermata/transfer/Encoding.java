package app.fermata.transfer;

import app.fermata.transfer.UnreadableFileException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds out how a file writes its letters, by all of its bytes: the one é may come in the last line.
///
/// A byte order mark decides; then UTF-8, where every byte fits it; then UTF-16, where every other byte is nothing;
/// then what letters are likely; and Windows-1252 where that says nothing.
final class Encoding {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int BUFFER = 64 * 1024;
    // Text has at most a stray control character; pictures and archives are full of them.
    private static final int CONTROLS_PER_THOUSAND = 5;

    private final UniversalDetector detector = new UniversalDetector();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER + 8);
    private boolean fitsUtf8 = true;
    private long count;
    private long controls;
    private final long[] nothing = new long[2];

    private Encoding() {}

    /// @throws UnreadableFileException BINARY for what is no text
    /// @throws IOException when it cannot be read
    static Charset of(Path file) throws IOException {
        var encoding = new Encoding();
        @Nullable Charset marked;
        try (var bytes = Files.newInputStream(file)) {
            marked = encoding.read(bytes);
        }
        var found = marked == null ? encoding.verdict() : marked;
        if (found == null) throw new UnreadableFileException(Kind.BINARY, file);
        return found;
    }

    private @Nullable Charset read(InputStream bytes) throws IOException {
        var buffer = new byte[BUFFER];
        var rest = ByteBuffer.allocate(BUFFER + 8);
        for (int length = bytes.readNBytes(buffer, 0, BUFFER);
                length > 0;
                length = bytes.readNBytes(buffer, 0, BUFFER)) {
            if (count == 0) {
                var marked = byMark(buffer, length);
                if (marked != null) return marked;
            }
            tally(buffer, length);
            if (fitsUtf8) {
                rest.put(buffer, 0, length).flip();
                decoded.clear();
                fitsUtf8 = !utf8.decode(rest, decoded, length < BUFFER).isError();
                rest.compact();
            }
            if (!detector.isDone()) detector.handleData(buffer, 0, length);
        }
        detector.dataEnd();
        return null;
    }

    private static @Nullable Charset byMark(byte[] bytes, int length) {
        if (starts(bytes, length, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
        if (starts(bytes, length, 0xFF, 0xFE, 0, 0)) return StandardCharsets.UTF_32LE;
        if (starts(bytes, length, 0, 0, 0xFE, 0xFF)) return StandardCharsets.UTF_32BE;
        if (starts(bytes, length, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (starts(bytes, length, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        return null;
    }

    private static boolean starts(byte[] bytes, int length, int... mark) {
        if (length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    private void tally(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == 0) nothing[(int) ((count + i) & 1)]++;
            else if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') controls++;
        }
        count += length;
    }

    private @Nullable Charset verdict() {
        long empty = nothing[0] + nothing[1];
        if (empty > 0) {
            // Latin letters in UTF-16: a letter, nothing, a letter, nothing.
            if (nothing[1] > count / 5 && nothing[0] < count / 100) return StandardCharsets.UTF_16LE;
            if (nothing[0] > count / 5 && nothing[1] < count / 100) return StandardCharsets.UTF_16BE;
            return null;
        }
        if (controls * 1000 > count * CONTROLS_PER_THOUSAND) return null;
        if (fitsUtf8) return StandardCharsets.UTF_8;
        return likely(detector.getDetectedCharset());
    }

    private static Charset likely(@Nullable String name) {
        if (name == null || !Charset.isSupported(name)) return WINDOWS_1252;
        var charset = Charset.forName(name);
        // Not UTF-8, as was seen; and what calls itself Latin 1 is Windows-1252, which has the same letters and more.
        return charset.equals(StandardCharsets.UTF_8)
                        || charset.equals(StandardCharsets.ISO_8859_1)
                        || charset.equals(StandardCharsets.US_ASCII)
                ? WINDOWS_1252
                : charset;
    }
}
