package app.fermata.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/// A MIME message whose bytes depend on what it is given and on nothing else: not on the clock, the host's name, the
/// zone or a counter (spec: mail, *Out* and *Never twice*, 5).
///
/// It carries no `Precedence`, `Auto-Submitted` or `X-Auto-Response-Suppress`: an out-of-office answer is welcome.
final class Letter extends MimeMessage {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String messageId;

    /// @param messageId with its angle brackets
    /// @param date when the message is sent; headers keep whole seconds
    Letter(String messageId, Instant date) throws MessagingException {
        super(SESSION);
        this.messageId = messageId;
        setHeader("Date", DATE.format(date));
    }

    /// Sets the text, with `\n` at line ends, and its HTML alternative.
    void write(String plain, String html) throws MessagingException {
        setContent(new Alternative(boundary(), part(plain, "plain"), part(html, "html")));
    }

    byte[] bytes() throws MessagingException {
        var bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException impossible) {
            throw new MessagingException("Memory could not be written to", impossible);
        }
        return bytes.toByteArray();
    }

    /// Keeps the Message-ID; Jakarta Mail would make one of its own, from the clock and the host's name.
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /// `=_` cannot occur in quoted-printable text, so no text can end its part.
    private String boundary() {
        return "=_" + Fingerprint.of(messageId);
    }

    private static final class Alternative extends MimeMultipart {

        Alternative(String boundary, MimeBodyPart... parts) throws MessagingException {
            super("alternative", parts);
            var type = new ContentType("multipart", "alternative", null);
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }
}
