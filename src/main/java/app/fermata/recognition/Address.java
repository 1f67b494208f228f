package app.fermata.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Who wrote, or was written to.
///
/// @param name the display name, `""` where there is none
/// @param email in lower case, `""` where none can be made out
public record Address(String name, String email) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s<>()\",;:]{1,256}@[^\\s<>()\",;:]{1,256}");
    private static final int MOST = 100;

    /// The addresses of a header, as far as they can be made out: no header is so broken that this fails.
    static List<Address> all(String header) {
        var addresses = new ArrayList<Address>();
        var matcher = EMAIL.matcher(header);
        int after = 0;
        while (matcher.find() && addresses.size() < MOST) {
            String before = header.substring(after, matcher.start());
            addresses.add(new Address(name(before), matcher.group().toLowerCase(Locale.ROOT)));
            after = matcher.end();
        }
        return addresses;
    }

    /// The first of them; where none can be made out, the header is a name: `MAILER-DAEMON <>`.
    static Address one(String header) {
        return all(header).stream().findFirst().orElseGet(() -> new Address(name(header), ""));
    }

    /// What stands before the at sign.
    String mailbox() {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    private static String name(String before) {
        return before.replaceAll("[<>\",;:]", " ").strip().replaceAll("\\s+", " ");
    }
}
