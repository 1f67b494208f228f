package app.fermata.recognition;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// RFC 2047 as it is met: words next to anything, split in the middle of a character, in charsets nobody knows.
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]{0,2000})\\?=");

    private EncodedWords() {}

    static String decode(String header) {
        if (!header.contains("=?")) return header;
        var text = new StringBuilder();
        var bytes = new ByteArrayOutputStream();
        String charset = "";
        int after = 0;
        var word = WORD.matcher(header);
        while (word.find()) {
            String between = header.substring(after, word.start());
            String next = word.group(1).replaceFirst("\\*.*", "");
            boolean continued = bytes.size() > 0 && between.isBlank();
            if (!continued || !next.equalsIgnoreCase(charset)) {
                text.append(Charsets.decode(bytes.toByteArray(), charset));
                bytes.reset();
            }
            if (!continued) text.append(between);
            charset = next;
            byte[] content = word.group(3).getBytes(StandardCharsets.ISO_8859_1);
            bytes.writeBytes(
                    word.group(2).equalsIgnoreCase("b")
                            ? Transfer.base64(content, 0, content.length)
                            : Transfer.quotedPrintable(
                                    word.group(3).replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1)));
            after = word.end();
        }
        return text.append(Charsets.decode(bytes.toByteArray(), charset))
                .append(header.substring(after))
                .toString();
    }
}
