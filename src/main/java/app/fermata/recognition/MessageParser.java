package app.fermata.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one raw RFC 5322 message. It never fails, whatever the bytes are, and its time and memory are bounded: only
/// the first 8 MiB are looked at, where the words of a message stand.
public final class MessageParser {

    static final int MOST_BYTES = 8 << 20;

    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,990}>");
    private static final int MOST_IDS = 100;
    private static final int LONGEST_SUBJECT = 1_000;

    private MessageParser() {}

    /// Reads a message.
    ///
    /// @param received when it was received: its date where its header names none
    public static IncomingMessage parse(InputStream raw, OffsetDateTime received) throws IOException {
        return parse(raw.readNBytes(MOST_BYTES), received);
    }

    /// The same for bytes in memory.
    public static IncomingMessage parse(byte[] raw, OffsetDateTime received) {
        int to = Math.min(raw.length, MOST_BYTES);
        var headers = Headers.read(raw, 0, to);
        var parts = MimeParts.of(raw, headers, to);
        String fullText = parts.text();
        var own = OwnWords.of(fullText);
        return new IncomingMessage(
                ids(headers.first("message-id")).stream().findFirst().orElse(""),
                ids(headers.first("in-reply-to")),
                ids(headers.first("references")),
                Address.one(headers.first("from")),
                Address.all(headers.first("to")),
                MailDate.of(headers).orElse(received),
                subject(headers),
                headers,
                own.text(),
                fullText,
                own.quotes(),
                report(parts));
    }

    private static Optional<ServerReport> report(MimeParts parts) {
        if (parts.reportType().isEmpty()
                && parts.fields().isEmpty()
                && parts.returned().isEmpty()) return Optional.empty();
        return Optional.of(new ServerReport(parts.reportType(), parts.fields(), parts.returned()));
    }

    private static String subject(Headers headers) {
        String subject = headers.first("subject").replaceAll("\\s+", " ").strip();
        return subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }

    private static List<String> ids(String header) {
        var ids = new ArrayList<String>();
        var id = ID.matcher(header);
        while (id.find() && ids.size() < MOST_IDS) ids.add(id.group());
        return ids;
    }
}
