package app.fermata.contact;

import app.fermata.contact.BlacklistTarget.Address;
import app.fermata.contact.BlacklistTarget.Domain;
import app.fermata.contact.BlacklistTarget.Problem;
import app.fermata.contact.BlacklistTarget.Unreadable;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what a rep writes or pastes as an address or a domain, forgiving about what stands around it.
final class BlacklistReading {

    private static final int LONGEST = 320;

    private static final Set<String> FREE_MAIL = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.fr",
            "live.com",
            "msn.com",
            "yahoo.com",
            "yahoo.fr",
            "yahoo.co.uk",
            "ymail.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "gmx.de",
            "gmx.net",
            "gmx.com",
            "web.de",
            "t-online.de",
            "freenet.de",
            "orange.fr",
            "wanadoo.fr",
            "free.fr",
            "sfr.fr",
            "laposte.net",
            "proton.me",
            "protonmail.com",
            "zoho.com",
            "mail.com",
            "mail.ru",
            "yandex.ru",
            "qq.com",
            "163.com",
            "libero.it",
            "bluewin.ch",
            "comcast.net",
            "btinternet.com");

    private static final Pattern LOCAL = Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]+");
    private static final Pattern LABELS =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern IN_BRACKETS = Pattern.compile(".*<([^<>]+)>");
    private static final Pattern BEFORE_A_DOMAIN =
            Pattern.compile("^(?:[a-z]+://)?(?:\\*?@|\\*\\.|www\\.)?", Pattern.CASE_INSENSITIVE);

    private BlacklistReading() {}

    static boolean isFreeMail(String domain) {
        return FREE_MAIL.contains(domain);
    }

    static BlacklistTarget read(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) return new Unreadable("", Problem.EMPTY);
        if (stripped.length() > LONGEST) return new Unreadable(stripped, Problem.TOO_LONG);
        var brackets = IN_BRACKETS.matcher(stripped);
        var wanted = brackets.matches() ? brackets.group(1).strip() : stripped;
        if (wanted.regionMatches(true, 0, "mailto:", 0, 7)) wanted = wanted.substring(7);
        return wanted.indexOf('@') > 0 && !wanted.startsWith("*") ? address(wanted) : domain(wanted);
    }

    private static BlacklistTarget address(String text) {
        int at = text.lastIndexOf('@');
        var local = text.substring(0, at).toLowerCase(Locale.ROOT);
        if (!LOCAL.matcher(local).matches()) return new Unreadable(text, Problem.NOT_AN_ADDRESS);
        return switch (domain(text.substring(at + 1))) {
            case Domain(var domain) -> new Address(local + "@" + domain);
            case Address _, Unreadable _ -> new Unreadable(text, Problem.NOT_AN_ADDRESS);
        };
    }

    private static BlacklistTarget domain(String text) {
        var bare = BEFORE_A_DOMAIN.matcher(text).replaceFirst("");
        int path = bare.indexOf('/');
        var domain = ascii(path < 0 ? bare : bare.substring(0, path));
        if (LABELS.matcher(domain).matches()) return new Domain(domain);
        boolean isOneWord = !domain.isEmpty() && domain.chars().allMatch(Character::isLetterOrDigit);
        return new Unreadable(text, isOneWord ? Problem.NO_DOT : Problem.NOT_A_DOMAIN);
    }

    /// An address as the blacklist would hold it: lower case, its domain in ASCII.
    static String asStored(String email) {
        int at = email.lastIndexOf('@');
        return email.substring(0, at + 1).toLowerCase(Locale.ROOT) + ascii(email.substring(at + 1));
    }

    private static String ascii(String domain) {
        var lower = domain.strip().toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) return lower;
        try {
            return IDN.toASCII(lower).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return lower;
        }
    }
}
