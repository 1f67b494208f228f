package app.fermata.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// The name by which templates know a field of the rep's own: "Date de renouvellement" is
/// `contact.date_de_renouvellement`.
final class VariableName {

    /// What `contact.…` means already, and what the template language has a meaning of its own for.
    static final Set<String> RESERVED = Set.of(
            "first_name",
            "last_name",
            "name",
            "email",
            "company",
            "job_title",
            "phone",
            "size",
            "first",
            "last",
            "blank",
            "empty",
            "true",
            "false",
            "nil",
            "null",
            "and",
            "or",
            "not",
            "contains",
            "in",
            "with",
            "as",
            "for",
            "if",
            "offset",
            "limit",
            "reversed",
            "continue",
            "include",
            "render",
            "end");

    private static final int LONGEST = 100;

    private VariableName() {}

    /// A variable for a field of this name: lower-case letters, digits and underscores, beginning with a letter, unlike
    /// every one that has a meaning already.
    ///
    /// @param taken whether a variable belongs to another field
    static String of(String name, Predicate<String> taken) {
        var plain = plain(name);
        var variable = plain;
        for (int i = 2; RESERVED.contains(variable) || taken.test(variable); i++) variable = plain + "_" + i;
        return variable;
    }

    private static String plain(String name) {
        var ascii = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        if (ascii.isEmpty()) return "field";
        var named = Character.isDigit(ascii.charAt(0)) ? "field_" + ascii : ascii;
        return named.length() <= LONGEST ? named : named.substring(0, LONGEST).replaceAll("_+$", "");
    }
}
