package app.fermata.sample;

import app.fermata.sequence.Sender;
import app.fermata.sequence.StepPlan;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A mail that left.
///
/// @param answers the mail it answers in the same thread; null for one of its own
record Letter(
        Person to,
        StepPlan step,
        Sender sender,
        Instant claimedAt,
        Instant sentAt,
        String messageId,
        @Nullable Letter answers) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Pattern RENEWAL_DATE =
            Pattern.compile("\\{\\{ contact\\.renewal_date \\| default: \"([^\"]*)\" }}");

    private static final Pattern FIRST_NAME = Pattern.compile("\\{\\{ contact\\.first_name \\|[^}]*}}");

    /// Whether a template cannot be filled in for somebody, since what it needs is not known.
    static boolean misses(StepPlan step, Person person) {
        return person.card().company().isEmpty() && (step.subject() + step.body()).contains("{{ contact.company }}");
    }

    String subject() {
        return answers == null ? filled(step.subject()) : "Re: " + answers.ownSubject();
    }

    // Every Message-ID of the thread down to this one, oldest first.
    private String thread() {
        return answers == null ? messageId : answers.thread() + " " + messageId;
    }

    private String ownSubject() {
        return answers == null ? subject() : answers.ownSubject();
    }

    /// The whole message, as it was handed over.
    byte[] mime() {
        var mime = new StringBuilder();
        header(mime, "Date", DATE.format(sentAt));
        header(mime, "From", address(sender.name(), sender.address()));
        header(
                mime,
                "To",
                address(
                        to.card().firstName() + " " + to.card().lastName(),
                        to.card().email()));
        header(mime, "Message-ID", messageId);
        if (answers != null) {
            header(mime, "In-Reply-To", answers.messageId);
            header(mime, "References", answers.thread());
        }
        header(mime, "Subject", encoded(subject()));
        header(mime, "MIME-Version", "1.0");
        header(mime, "Content-Type", "text/plain; charset=UTF-8");
        header(mime, "Content-Transfer-Encoding", "8bit");
        mime.append("\r\n").append(filled(step.body()).replace("\n", "\r\n"));
        return mime.toString().getBytes(StandardCharsets.UTF_8);
    }

    // The sample's own templates know only these four; a letter of the past needs no whole template language.
    private String filled(String template) {
        var renewal = Belongings.renewalDate(to);
        var dated =
                RENEWAL_DATE.matcher(template).replaceAll(renewal == null ? "$1" : Matcher.quoteReplacement(renewal));
        return FIRST_NAME
                .matcher(dated)
                .replaceAll(Matcher.quoteReplacement(to.card().firstName()))
                .replace("{{ contact.company }}", to.card().company())
                .replace("{{ sender.signature }}", sender.signature());
    }

    private static void header(StringBuilder mime, String name, String value) {
        mime.append(name).append(": ").append(value).append("\r\n");
    }

    private static String address(String name, String address) {
        try {
            return new InternetAddress(address, name, "UTF-8").toString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        try {
            return MimeUtility.fold("Subject: ".length(), MimeUtility.encodeText(text, "UTF-8", null));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
