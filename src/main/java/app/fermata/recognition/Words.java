package app.fermata.recognition;

import java.text.Normalizer;

/// Text as the rules read it.
final class Words {

    private Words() {}

    /// Lines that end in `\n`, without invisible characters, with plain blanks and apostrophes, at most one line empty.
    static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var tidy = new StringBuilder(composed.length());
        int empty = 0;
        for (String line : composed.split("\r\n|\r|\n", -1)) {
            String words = visible(line).stripTrailing();
            empty = words.isEmpty() ? empty + 1 : 0;
            if (empty < 2) tidy.append(words).append('\n');
        }
        return tidy.toString().strip();
    }

    /// The text in small letters without accents, of the same length: a place in the one is a place in the other.
    static String fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) folded[i] = fold(text.charAt(i));
        return new String(folded);
    }

    private static char fold(char letter) {
        if (letter < 128) return Character.toLowerCase(letter);
        return switch (letter) {
            case 'ß' -> 's';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'æ', 'Æ' -> 'a';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'º', '°' -> 'o';
            case 'ª' -> 'a';
            case '’', '‘', '´', '`', 'ʼ' -> '\'';
            case '–', '—', '−', '‑', '‐' -> '-';
            case '\u00A0', '\u202F', '\u2007' -> ' ';
            default -> letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00) ? unaccented(letter) : letter;
        };
    }

    private static char unaccented(char letter) {
        return Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0));
    }

    private static String visible(String line) {
        var visible = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            switch (letter) {
                case '\u00A0', '\u202F', '\u2007', '\t' -> visible.append(' ');
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
                default -> {
                    if (letter >= ' ') visible.append(letter);
                }
            }
        }
        return visible.toString();
    }
}
