package app.fermata.recognition;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// A message as it came in, parsed once.
///
/// @param messageId with its angle brackets, `""` where there is none
/// @param inReplyTo Message-IDs it says it answers
/// @param references Message-IDs of its thread, the oldest first
/// @param from its writer, with an empty address where none is named
/// @param to whom it was sent to
/// @param date its Date header in the zone it was written in; the moment it was received where that names none
/// @param subject decoded, in one line
/// @param headers every field, decoded
/// @param text the writer's own words: without quotes, signature and disclaimer; lines end in `\n`
/// @param fullText all words, lines end in `\n`
/// @param quotesAnother whether it quotes a message it answers
/// @param report what a mail server reports with it
public record IncomingMessage(
        String messageId,
        List<String> inReplyTo,
        List<String> references,
        Address from,
        List<Address> to,
        OffsetDateTime date,
        String subject,
        Headers headers,
        String text,
        String fullText,
        boolean quotesAnother,
        Optional<ServerReport> report) {

    public IncomingMessage {
        inReplyTo = List.copyOf(inReplyTo);
        references = List.copyOf(references);
        to = List.copyOf(to);
    }

    /// Whether it belongs to a thread, by what it says itself.
    boolean isAnswer() {
        return !inReplyTo.isEmpty() || !references.isEmpty();
    }
}
