package app.fermata.recognition;

import app.fermata.recognition.Evidence.Clue;
import app.fermata.recognition.Rules.Kind;
import app.fermata.recognition.Verdict.OtherAutomatic;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Failures of delivery, by report (RFC 3464), by who writes, or by known texts. Asked before any other automatic
/// message: a third of real ones say `Auto-Submitted: auto-replied` too.
final class Bounces implements Step {

    private static final Pattern DAEMON = Pattern.compile(
            "^(?:mailer-?daemon|mail-?daemon|mail\\.?delivery|post_?master|mdaemon|maildelivery|mailerdaemon|bounce|bounces"
                    + "|microsoftexchange[0-9a-f]{10,}|mail_?delivery_?subsystem|mailsystem|mail-system|nobody|mta|smtp)$");
    private static final Pattern DAEMON_NAME = Pattern.compile(
            "mail(?:er)? ?-?(?:delivery|daemon)|delivery (?:subsystem|system|service)|postmaster|system administrator|internet mail|mail system|mail server");

    @Override
    public Optional<Verdict> decide(Reading reading) {
        var report = reading.message().report();
        if (report.isPresent() && isDeliveryReport(report.get())) return Optional.of(byReport(reading, report.get()));
        String failed = reading.headers().first("x-failed-recipients");
        if (!failed.isEmpty()) return bounce(reading, new Clue.Header("X-Failed-Recipients", failed));
        return byWordsAndSender(reading);
    }

    private static boolean isDeliveryReport(ServerReport report) {
        if (report.type().equalsIgnoreCase("disposition-notification")) return false;
        return report.type().equalsIgnoreCase("delivery-status")
                || report.fields().stream().anyMatch(fields -> fields.has("final-recipient") && fields.has("action"));
    }

    private static Verdict byReport(Reading reading, ServerReport report) {
        var clue = new Clue.Header("Content-Type", reading.headers().first("content-type"));
        var failed =
                report.fields().stream().filter(fields -> fields.has("action")).findFirst();
        String action = failed.map(fields -> fields.first("action").toLowerCase(Locale.ROOT))
                .orElse("");
        if (action.startsWith("delivered") || action.startsWith("relayed") || action.startsWith("expanded")) {
            return new OtherAutomatic(Verdict.Kind.ACKNOWLEDGEMENT, Evidence.of(clue));
        }
        return BounceDetails.of(reading, Evidence.of(clue));
    }

    private static Optional<Verdict> byWordsAndSender(Reading reading) {
        var message = reading.message();
        boolean daemon = DAEMON.matcher(message.from().mailbox()).matches()
                || DAEMON_NAME.matcher(Words.fold(message.from().name())).find();
        boolean returns = message.report().isPresent();
        var subject = reading.subjectSays(Kind.SUBJECT_BOUNCE);
        var sentence = reading.sentence(Kind.BOUNCE)
                .or(() -> Rules.says(Kind.BOUNCE, Words.fold(message.fullText()))
                        ? Optional.of(new Clue.Header("From", message.from().email()))
                        : Optional.empty());
        boolean away = reading.subjectSays(Kind.SUBJECT_ABSENT).isPresent();
        if (away || reading.isAnswerBySubject()) return Optional.empty();
        if (daemon && (subject.isPresent() || sentence.isPresent() || returns)) {
            return bounce(reading, new Clue.Header("From", message.from().email()));
        }
        if (subject.isPresent() && (sentence.isPresent() || returns || reading.hasNullReturnPath())) {
            return bounce(reading, new Clue.Subject(message.subject(), subject.get()));
        }
        boolean byMachine = reading.hasNullReturnPath()
                || AutomaticHeaders.find(reading.headers()).isPresent();
        boolean insists = Rules.count(Kind.BOUNCE, reading.text(), 2) > 1 || returns;
        if (sentence.isPresent() && byMachine && insists && !reading.says(Kind.ABSENCE))
            return bounce(reading, sentence.get());
        return Optional.empty();
    }

    private static Optional<Verdict> bounce(Reading reading, Clue clue) {
        return Optional.of(BounceDetails.of(reading, Evidence.of(clue)));
    }

    /// Whether a message is from a mail server's own mailbox.
    static boolean isDaemon(Address from) {
        return DAEMON.matcher(from.mailbox()).matches();
    }
}
