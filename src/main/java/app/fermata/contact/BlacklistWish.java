package app.fermata.contact;

/// Something to go on the blacklist.
///
/// @param target an address or a domain, or what could not be read as one
/// @param reason in the rep's words; may be empty, cut at 500 characters
public record BlacklistWish(BlacklistTarget target, String reason) {

    private static final int LONGEST_REASON = 500;

    public BlacklistWish {
        reason = reason.strip();
        if (reason.length() > LONGEST_REASON) reason = reason.substring(0, LONGEST_REASON);
    }

    /// Reads one line of a pasted list: an address or a domain, and behind a comma, semicolon or tab its reason.
    ///
    /// @param otherwise the reason where the line gives none
    public static BlacklistWish read(String line, String otherwise) {
        var parts = line.strip().split("\\s*[,;\\t]\\s*", 2);
        var reason = parts.length > 1 && !parts[1].isBlank() ? parts[1] : otherwise;
        return new BlacklistWish(BlacklistTarget.read(parts[0]), reason);
    }
}
