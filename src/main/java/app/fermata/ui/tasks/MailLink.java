package app.fermata.ui.tasks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A `mailto:` link that begins a mail in the rep's own program (RFC 6068).
final class MailLink {

    // What every system hands over uncut.
    private static final int LONGEST = 2_000;

    private MailLink() {}

    /// With everything in it; empty where that would be too long for some systems.
    static Optional<String> of(String to, String subject, String body) {
        var link = without(to, subject) + (subject.isEmpty() ? "?" : "&") + "body=" + encoded(body);
        return link.length() <= LONGEST ? Optional.of(link) : Optional.empty();
    }

    /// With no text.
    static String without(String to, String subject) {
        var address = "mailto:" + encoded(to).replace("%40", "@");
        return subject.isEmpty() ? address : address + "?subject=" + encoded(subject);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replaceAll("\\R", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
