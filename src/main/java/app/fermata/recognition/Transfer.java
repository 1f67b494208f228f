package app.fermata.recognition;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/// Transfer encodings, read tolerantly: what is no code is left out or left as it is.
final class Transfer {

    private static final String HEX = "0123456789ABCDEF";

    private Transfer() {}

    static byte[] decode(byte[] raw, int from, int to, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(raw, from, to);
            case "quoted-printable" -> quotedPrintable(Arrays.copyOfRange(raw, from, to));
            default -> Arrays.copyOfRange(raw, from, to);
        };
    }

    static byte[] base64(byte[] raw, int from, int to) {
        var codes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to && raw[i] != '='; i++) {
            if (isBase64(raw[i])) codes.write(raw[i]);
        }
        byte[] clean = codes.toByteArray();
        // One code left over is a torn byte.
        int whole = clean.length % 4 == 1 ? clean.length - 1 : clean.length;
        return Base64.getDecoder().decode(Arrays.copyOf(clean, whole));
    }

    static byte[] quotedPrintable(byte[] raw) {
        var bytes = new ByteArrayOutputStream(raw.length);
        int i = 0;
        while (i < raw.length) {
            if (raw[i] != '=') {
                bytes.write(raw[i++]);
                continue;
            }
            int softBreak = softBreak(raw, i + 1);
            if (softBreak > 0) {
                i = softBreak;
                continue;
            }
            int high = hex(raw, i + 1);
            int low = hex(raw, i + 2);
            if (high < 0 || low < 0) {
                bytes.write(raw[i++]);
            } else {
                bytes.write(high * 16 + low);
                i += 3;
            }
        }
        return bytes.toByteArray();
    }

    /// Where the next line begins if this one ends here with nothing but blanks, else −1.
    private static int softBreak(byte[] raw, int at) {
        int i = at;
        while (i < raw.length && (raw[i] == ' ' || raw[i] == '\t' || raw[i] == '\r')) i++;
        if (i == raw.length) return i;
        return raw[i] == '\n' ? i + 1 : -1;
    }

    private static int hex(byte[] raw, int at) {
        return at < raw.length ? HEX.indexOf(Character.toUpperCase((char) raw[at])) : -1;
    }

    private static boolean isBase64(byte code) {
        return (code >= 'A' && code <= 'Z')
                || (code >= 'a' && code <= 'z')
                || (code >= '0' && code <= '9')
                || code == '+'
                || code == '/';
    }
}
