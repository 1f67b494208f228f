package app.fermata.mail;

/// Foreign text inside a sentence for the rep.
final class Words {

    private Words() {}

    /// `text` on one line, cut to at most `longest` characters.
    static String quoted(String text, int longest) {
        String line = text.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
        if (line.length() <= longest) return line;
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }
}
