package app.fermata.recognition;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/// Raw messages as tests write them.
final class Raw {

    static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-08-05T10:00:00+02:00");

    private Raw() {}

    /// @param headers lines between From and the text, without Date and Content-Type
    static IncomingMessage message(String headers, String text) {
        return parse("From: Ana Example <ana@acme.example>\nTo: me@example.com\n" + headers
                + "\nDate: Wed, 5 Aug 2026 10:00:00 +0200\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n");
    }

    static IncomingMessage parse(String raw) {
        return MessageParser.parse(raw.getBytes(StandardCharsets.UTF_8), RECEIVED);
    }
}
