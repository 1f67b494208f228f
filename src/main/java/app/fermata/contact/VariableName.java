package app.fermata.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Makes the name by which templates call a field of the rep's own: "Date d’échéance" is `date_d_echeance`.
public final class VariableName {

    private static final int LONGEST = 100;

    // The contact's own names, and those a template language reads as something else of any object.
    private static final Set<String> RESERVED = Set.of(
            "first_name", "last_name", "name", "email", "company", "job_title", "phone", "size", "first", "last");

    private VariableName() {}

    /// The name in letters every keyboard has, with a number behind it where that is needed to be unique.
    ///
    /// @param taken whether a name belongs to another field
    public static String of(String fieldName, Predicate<String> taken) {
        var plain = Normalizer.normalize(fieldName, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) plain = "field_" + plain;
        var name = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("_+$", "");
        var free = name;
        for (int i = 2; RESERVED.contains(free) || taken.test(free); i++) free = name + "_" + i;
        return free;
    }
}
