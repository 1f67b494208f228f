package app.fermata.recognition;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Bytes to text, whatever charset they claim.
final class Charsets {

    private static final Charset LATIN = Charset.forName("windows-1252");

    private Charsets() {}

    /// The text in the charset named; where there is no such charset, or the bytes are none of its, the best guess.
    static String decode(byte[] bytes, String charset) {
        String name = charset.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.contains("ascii") || name.equals("utf-8") || name.equals("utf8")) {
            return guess(bytes, 0, bytes.length);
        }
        if (name.equals("iso-8859-1") || name.equals("latin1")) return new String(bytes, LATIN);
        try {
            return new String(bytes, Charset.forName(MimeUtility.javaCharset(name)));
        } catch (IllegalArgumentException | UnsupportedOperationException unknown) {
            return guess(bytes, 0, bytes.length);
        }
    }

    /// UTF-8 if it is, Windows' Latin if not.
    static String guess(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, from, length, LATIN);
        }
    }
}
