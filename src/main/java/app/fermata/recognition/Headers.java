package app.fermata.recognition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The header fields of a message or of a part of one, unfolded and decoded; names in lower case.
///
/// Bounded: the first 500 fields, 4,000 characters of each.
public final class Headers {

    private static final int MOST_FIELDS = 500;
    private static final int LONGEST_FIELD = 4_000;

    private final Map<String, List<String>> fields;
    private final int end;

    private Headers(Map<String, List<String>> fields, int end) {
        this.fields = fields;
        this.end = end;
    }

    /// Reads fields from `from` up to the first empty line, or `to`.
    static Headers read(byte[] raw, int from, int to) {
        var fields = new HashMap<String, List<String>>();
        var field = new StringBuilder();
        int count = 0;
        int at = from;
        while (at < to) {
            int end = Lines.end(raw, at, to);
            int next = Math.min(to, end + 1);
            if (end > at && raw[end - 1] == '\r') end--;
            if (end == at) {
                keep(field, fields);
                return new Headers(fields, next);
            }
            boolean folded = raw[at] == ' ' || raw[at] == '\t';
            if (!folded) {
                if (count++ < MOST_FIELDS) keep(field, fields);
                field.setLength(0);
            }
            int room = Math.min(end - at, LONGEST_FIELD - field.length());
            if (room > 0 && count <= MOST_FIELDS) field.append(text(raw, at, room));
            at = next;
        }
        keep(field, fields);
        return new Headers(fields, to);
    }

    /// The first field of that name, `""` where there is none.
    public String first(String name) {
        var values = fields.get(name.toLowerCase(Locale.ROOT));
        return values == null ? "" : values.getFirst();
    }

    /// Every field of that name, in their order.
    public List<String> all(String name) {
        return fields.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    public boolean has(String name) {
        return fields.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /// Where what follows the empty line begins.
    int end() {
        return end;
    }

    private static void keep(StringBuilder field, Map<String, List<String>> fields) {
        int colon = field.indexOf(":");
        if (colon < 1) return;
        String name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = EncodedWords.decode(field.substring(colon + 1).strip());
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    /// Header bytes beyond ASCII are no standard, but common: UTF-8 if they can be, else Windows' Latin.
    private static String text(byte[] raw, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (raw[i] < 0) return Charsets.guess(raw, from, length);
        }
        return new String(raw, from, length, StandardCharsets.US_ASCII);
    }
}
