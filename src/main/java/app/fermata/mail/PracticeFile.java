package app.fermata.mail;

import java.util.regex.Pattern;

/// The name of a message's file in the practice mailbox: its Message-ID, as far as every file system takes it.
final class PracticeFile {

    /// Lower case only: to some file systems the two cases are the same.
    private static final Pattern HARMLESS = Pattern.compile("[a-z0-9](?:[a-z0-9._@+-]*[a-z0-9])?");

    private static final int LONGEST = 120;

    private PracticeFile() {}

    /// Different for different Message-IDs: where something had to be replaced or cut, a fingerprint tells them apart.
    static String name(String messageId) {
        String bare = messageId.startsWith("<") && messageId.endsWith(">") && messageId.length() > 2
                ? messageId.substring(1, messageId.length() - 1)
                : messageId;
        if (bare.length() <= LONGEST && HARMLESS.matcher(bare).matches()) return bare + ".eml";
        String harmless = bare.replaceAll("[^A-Za-z0-9@+-]", "_");
        return harmless.substring(0, Math.min(LONGEST, harmless.length())) + "-" + Fingerprint.of(messageId) + ".eml";
    }
}
