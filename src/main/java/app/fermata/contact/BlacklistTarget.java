package app.fermata.contact;

/// What a rep wants on the blacklist, read as an address, as a domain, or not at all.
public sealed interface BlacklistTarget {

    /// As it would be stored; the text itself where it cannot be read.
    String entry();

    /// One address, in lower case, its domain in ASCII.
    record Address(String entry) implements BlacklistTarget {

        /// The domain it is at.
        public Domain domain() {
            return new Domain(entry.substring(entry.lastIndexOf('@') + 1));
        }
    }

    /// Every address of a domain and of those under it; lower case, ASCII.
    record Domain(String entry) implements BlacklistTarget {

        /// Whether anybody may have an address there, so that blocking it blocks people who have nothing in common.
        public boolean isFreeMail() {
            return BlacklistReading.isFreeMail(entry);
        }
    }

    /// Neither.
    record Unreadable(String entry, Problem problem) implements BlacklistTarget {}

    /// Why something is neither an address nor a domain.
    enum Problem {
        EMPTY,
        /// A word without a dot: `firm`, or `com`, which would block half of the world.
        NO_DOT,
        NOT_AN_ADDRESS,
        NOT_A_DOMAIN,
        TOO_LONG
    }

    /// Reads `Ann <Ann@Firm.example>`, `firm.example`, `@firm.example`, `*.firm.example`, `https://firm.example/about`
    /// and `müller.example`.
    static BlacklistTarget read(String text) {
        return BlacklistReading.read(text);
    }
}
