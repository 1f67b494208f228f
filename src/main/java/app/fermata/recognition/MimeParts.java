package app.fermata.recognition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a message is made of: its words, and what a mail server says in parts for machines.
///
/// Attachments are not read. Bounded: eight parts deep, two hundred parts, a megabyte of one text.
final class MimeParts {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_PART = 1 << 20;
    private static final int LONGEST_TEXT = 100_000;

    private final byte[] raw;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Headers> fields = new ArrayList<>();
    private final List<Headers> returned = new ArrayList<>();
    private String reportType = "";
    private int count;

    private MimeParts(byte[] raw) {
        this.raw = raw;
    }

    static MimeParts of(byte[] raw, Headers headers, int to) {
        var parts = new MimeParts(raw);
        parts.walk(headers, to, 0);
        return parts;
    }

    /// All words, the plain ones before those of HTML.
    String text() {
        String words = HtmlText.isHtml(plain) ? HtmlText.of(plain.toString()) : plain.toString();
        if (words.isBlank()) words = HtmlText.of(html.toString());
        return Words.tidy(words.substring(0, Math.min(words.length(), LONGEST_TEXT)));
    }

    String reportType() {
        return reportType;
    }

    List<Headers> fields() {
        return fields;
    }

    List<Headers> returned() {
        return returned;
    }

    private void walk(Headers headers, int to, int depth) {
        if (depth > DEEPEST || count++ > MOST_PARTS) return;
        var type = PartType.of(headers);
        if (type.is("multipart/")) {
            if (type.is("multipart/report")) reportType = type.parameter("report-type");
            multipart(headers.end(), to, type.parameter("boundary"), depth);
        } else if (type.is("message/delivery-status") || type.is("message/disposition-notification")) {
            fields(headers.end(), to);
        } else if (type.is("message/") || type.is("text/rfc822-headers")) {
            returned.add(Headers.read(raw, headers.end(), to));
        } else if (type.is("text/") && !headers.first("content-disposition").startsWith("attachment")) {
            words(headers, to, type);
        }
    }

    private void multipart(int from, int to, String boundary, int depth) {
        if (boundary.isEmpty()) {
            append(plain, Charsets.guess(raw, from, Math.min(to - from, LONGEST_PART)));
            return;
        }
        byte[] line = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int part = -1;
        int at = from;
        while (at < to) {
            if (startsWith(line, at, to)) {
                if (part >= 0) walk(Headers.read(raw, part, at), at, depth + 1);
                int after = at + line.length;
                if (after + 1 < to && raw[after] == '-' && raw[after + 1] == '-') return;
                part = Math.min(to, Lines.end(raw, at, to) + 1);
            }
            at = Lines.end(raw, at, to) + 1;
        }
        // A message cut short, or one that never had its boundary.
        if (part >= 0) walk(Headers.read(raw, part, to), to, depth + 1);
        else append(plain, Charsets.guess(raw, from, Math.min(to - from, LONGEST_PART)));
    }

    private boolean startsWith(byte[] line, int at, int to) {
        return at + line.length <= to && Arrays.equals(raw, at, at + line.length, line, 0, line.length);
    }

    private void fields(int from, int to) {
        int at = from;
        while (at < to && fields.size() < MOST_PARTS) {
            var block = Headers.read(raw, at, to);
            if (block.end() > at + 2) fields.add(block);
            at = block.end();
        }
    }

    private void words(Headers headers, int to, PartType type) {
        int from = headers.end();
        var encoding = headers.first("content-transfer-encoding");
        byte[] bytes = Transfer.decode(raw, from, Math.min(to, from + LONGEST_PART), encoding);
        var text = Charsets.decode(bytes, type.parameter("charset"));
        append(type.is("text/html") ? html : plain, text);
    }

    private static void append(StringBuilder words, String text) {
        if (words.length() > LONGEST_PART) return;
        if (!words.isEmpty()) words.append("\n\n");
        words.append(text);
    }

    /// A part's media type; text where it names none.
    private record PartType(String header) {

        static PartType of(Headers headers) {
            String header = headers.first("content-type");
            return new PartType(header.isBlank() || header.indexOf('/') < 0 ? "text/plain" : header);
        }

        boolean is(String prefix) {
            return header.toLowerCase(Locale.ROOT).startsWith(prefix);
        }

        /// Without quotes; `""` where it is missing.
        String parameter(String name) {
            int at = header.toLowerCase(Locale.ROOT).indexOf(name + "=");
            if (at < 0) return "";
            String value = header.substring(at + name.length() + 1).strip();
            if (value.startsWith("\"")) {
                int end = value.indexOf('"', 1);
                return end < 0 ? value.substring(1) : value.substring(1, end);
            }
            int end = 0;
            while (end < value.length() && value.charAt(end) != ';' && !Character.isWhitespace(value.charAt(end)))
                end++;
            return value.substring(0, end);
        }
    }
}
