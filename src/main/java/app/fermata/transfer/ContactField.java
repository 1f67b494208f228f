package app.fermata.transfer;

/// What a column can be besides one of the rep's own fields.
public enum ContactField {
    EMAIL(254),
    FIRST_NAME(120),
    LAST_NAME(120),
    /// First and last name in one cell; on import only.
    FULL_NAME(240),
    COMPANY(200),
    JOB_TITLE(200),
    PHONE(60),
    STATUS(60),
    TIME_ZONE(64),
    /// The names of the rep's lists, with a semicolon between them.
    LISTS(4_000),
    NOTES(20_000);

    private final int longest;

    ContactField(int longest) {
        this.longest = longest;
    }

    /// How many characters of it are kept; a row with more is rejected.
    public int longest() {
        return longest;
    }
}
