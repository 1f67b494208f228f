package app.fermata.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// Whom the rep never writes to, as it was when it was read: single addresses, and whole domains with what is under
/// them.
public final class Blacklist {

    private final Map<String, String> reasons;

    private Blacklist(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /// Reads the blacklist; it is short, and read afresh by whoever is about to act on it.
    public static Blacklist read(StatelessSession session) {
        var reasons = new HashMap<String, String>();
        for (var row : new BlacklistEntries_(session).all()) reasons.put(row.entry, row.reason);
        return new Blacklist(reasons);
    }

    /// A blacklist of these entries, each with its reason.
    static Blacklist of(Map<String, String> reasons) {
        return new Blacklist(new HashMap<>(reasons));
    }

    public boolean isEmpty() {
        return reasons.isEmpty();
    }

    /// An entry that covers an address, and why it is there.
    ///
    /// @param entry an address, or a domain
    /// @param reason in the rep's words; may be empty
    public record Hit(String entry, String reason) {

        /// Both on one line: "firm.example: asked us by phone".
        public String inOneLine() {
            return reason.isEmpty() ? entry : entry + ": " + reason;
        }
    }

    /// The entry that forbids to write to this address: the address itself, else its domain or one above it.
    public Optional<Hit> covering(String email) {
        if (reasons.isEmpty()) return Optional.empty();
        return candidates(email).stream()
                .filter(reasons::containsKey)
                .findFirst()
                .map(entry -> new Hit(entry, reasons.getOrDefault(entry, "")));
    }

    /// Every entry that covers this address, the narrowest first.
    List<String> allCovering(String email) {
        return candidates(email).stream().filter(reasons::containsKey).toList();
    }

    private static List<String> candidates(String email) {
        var address = BlacklistReading.asStored(email);
        var candidates = new ArrayList<String>();
        candidates.add(address);
        var domain = address.substring(address.lastIndexOf('@') + 1);
        while (!domain.isEmpty()) {
            candidates.add(domain);
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return candidates;
    }
}
