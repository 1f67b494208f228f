package app.fermata.delivery;

import java.util.Arrays;

/// A finished message: its Message-ID and its exact MIME bytes.
public final class OutgoingMessage {

    private final String messageId;
    private final String subject;
    private final byte[] mime;

    public OutgoingMessage(String messageId, String subject, byte[] mime) {
        this.messageId = messageId;
        this.subject = subject;
        this.mime = mime.clone();
    }

    /// With its angle brackets, as the header has it (RFC 5322, 3.6.4).
    public String messageId() {
        return messageId;
    }

    public String subject() {
        return subject;
    }

    public byte[] mime() {
        return Arrays.copyOf(mime, mime.length);
    }
}
