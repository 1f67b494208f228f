package app.fermata.mail;

import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// Text as a header carries it: plain where it can be, encoded words of RFC 2047 where it cannot.
///
/// Lines stay within 76 characters wherever an encoded word stands, and no word splits a character. Text that only
/// looks like an encoded word is encoded, so that it arrives as it is.
final class HeaderText {

    /// 30 bytes make 40 characters of Base64, 52 with the word's frame: short enough to follow any header's name.
    private static final int BYTES_A_WORD = 30;

    private static final Pattern PLAIN = Pattern.compile("(?!.*=\\?)[\\x20-\\x7E]*");
    private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    private HeaderText() {}

    /// Whether `text` has a line break or another control character: it could end its header and begin another.
    static boolean breaksOut(String text) {
        return FORBIDDEN.matcher(text).find();
    }

    /// Free text, folded to stand behind `Subject: `.
    static String subject(String text) {
        return PLAIN.matcher(text).matches() ? MimeUtility.fold("Subject: ".length(), text) : encoded(text);
    }

    /// One address with the name of its owner, if there is one.
    static String mailbox(String name, String address) {
        if (name.isEmpty()) return address;
        if (!PLAIN.matcher(name).matches()) return encoded(name) + "\r\n <" + address + ">";
        String phrase = ATOMS.matcher(name).matches() ? name : '"' + name.replaceAll("[\"\\\\]", "\\\\$0") + '"';
        return phrase + " <" + address + ">";
    }

    private static String encoded(String text) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        int bytes = 0;
        for (int character : text.codePoints().toArray()) {
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > BYTES_A_WORD) {
                words.add(word(word.toString()));
                word.setLength(0);
                bytes = 0;
            }
            word.appendCodePoint(character);
            bytes += more;
        }
        words.add(word(word.toString()));
        return String.join("\r\n ", words);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
