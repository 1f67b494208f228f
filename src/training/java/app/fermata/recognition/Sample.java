package app.fermata.recognition;

import app.fermata.recognition.Classifier.Label;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// A message made up, with what it is.
///
/// @param language `any` for a mail server's
/// @param raw RFC 5322
/// @param back the first day the writer is back, where the message says one
record Sample(Label label, String language, String raw, Optional<LocalDate> back) {

    IncomingMessage parsed() {
        return MessageParser.parse(raw.getBytes(StandardCharsets.UTF_8), OffsetDateTime.parse("2026-08-05T10:00:00Z"));
    }
}
