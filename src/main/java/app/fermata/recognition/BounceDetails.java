package app.fermata.recognition;

import app.fermata.recognition.Verdict.Bounce;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who was not reached, why, and whether for good.
final class BounceDetails {

    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.])([45])\\d\\d[ -](?!\\d{3})");
    private static final Pattern FULL = Pattern.compile(
            "quota|mailbox (?:is |size |has )?(?:full|exceed)|mailbox full|over ?quota|storage|insufficient|postfach (?:ist )?voll|too large|exceeds the maximum|maximum (?:message )?size|boite .{0,20}pleine|buzon lleno|casella piena");
    private static final Pattern WAITING = Pattern.compile(
            "will (?:continue to |be )?(?:retr|try|keep)|delayed|not yet (?:been )?delivered|temporar|warning|still (?:being )?(?:retried|trying)|no action is required|do not need to resend|deferred|greylist");
    private static final Pattern DIAGNOSTIC = Pattern.compile(
            "(?i)(?:^|\\n)([^\\n]{0,200}(?:\\b[45]\\d\\d[ -]|\\b[45]\\.\\d\\.\\d|unknown|rejected|quota|full|not found|does not exist|undeliverable|failed)[^\\n]{0,200})");
    private static final int LONGEST_DIAGNOSTIC = 500;

    private BounceDetails() {}

    static Bounce of(Reading reading, Evidence evidence) {
        var fields = reading.message().report().stream()
                .flatMap(report -> report.fields().stream())
                .filter(block -> block.has("action") || block.has("final-recipient"))
                .findFirst();
        String status = fields.map(block -> block.first("status")).orElse("");
        String action = fields.map(block -> block.first("action").toLowerCase(Locale.ROOT))
                .orElse("");
        String diagnostic = fields.map(block -> block.first("diagnostic-code")).orElse("");
        if (diagnostic.isEmpty()) diagnostic = diagnosticLine(reading.message().fullText());
        boolean lasting = !action.startsWith("delayed") && isLasting(status, diagnostic, reading);
        return new Bounce(lasting, address(reading, fields), cut(diagnostic), evidence);
    }

    private static boolean isLasting(String status, String diagnostic, Reading reading) {
        String words = Words.fold(diagnostic);
        if (FULL.matcher(words).find()) return false;
        var code = STATUS.matcher(status.isEmpty() ? diagnostic : status);
        if (code.find()) {
            boolean full = code.group(2).equals("2")
                    && (code.group(3).equals("2") || code.group(3).equals("3"));
            return code.group(1).equals("5") && !full;
        }
        var reply = REPLY.matcher(diagnostic);
        if (reply.find()) return reply.group(1).equals("5");
        String all = reading.subject() + "\n" + reading.text();
        return !WAITING.matcher(all).find() && !FULL.matcher(all).find();
    }

    private static Optional<String> address(Reading reading, Optional<Headers> fields) {
        var message = reading.message();
        return fields.flatMap(block -> first(block.first("final-recipient")))
                .or(() -> fields.flatMap(block -> first(block.first("original-recipient"))))
                .or(() -> first(message.headers().first("x-failed-recipients")))
                .or(() -> message.report()
                        .flatMap(report -> report.returned().stream()
                                .flatMap(returned -> first(returned.first("to")).stream())
                                .findFirst()))
                .or(() -> Address.all(message.fullText()).stream()
                        .map(Address::email)
                        .filter(email -> !email.equals(message.from().email()))
                        .filter(email ->
                                message.to().stream().noneMatch(to -> to.email().equals(email)))
                        .findFirst());
    }

    private static Optional<String> first(String header) {
        return Address.all(header).stream().map(Address::email).findFirst();
    }

    private static String diagnosticLine(String text) {
        var line = DIAGNOSTIC.matcher(text);
        return line.find() ? line.group(1).strip() : "";
    }

    private static String cut(String diagnostic) {
        return diagnostic.substring(0, Math.min(diagnostic.length(), LONGEST_DIAGNOSTIC));
    }
}
