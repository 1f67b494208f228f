package app.fermata.sequence;

/// Names no other sequence has.
final class SequenceNames {

    static final int LONGEST = 120;

    private SequenceNames() {}

    /// The name itself, or with the first number behind it that makes it unlike the others.
    static String free(SequenceStore rows, String name) {
        var plain = name.strip();
        var wanted = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        if (rows.othersNamed(wanted, 0) == 0) return wanted;
        for (int number = 2; ; number++) {
            var suffix = " " + number;
            var stem = wanted.substring(0, Math.min(wanted.length(), LONGEST - suffix.length()));
            if (rows.othersNamed(stem + suffix, 0) == 0) return stem + suffix;
        }
    }
}
