package app.fermata.contact;

/// What a rep can write about a contact, besides status, lists and fields of their own.
public enum ContactField {
    FIRST_NAME(120),
    LAST_NAME(120),
    EMAIL(254),
    COMPANY(200),
    JOB_TITLE(200),
    PHONE(60),
    /// An IANA zone.
    TIME_ZONE(64),
    NOTES(20_000);

    /// How many characters a value of a field of the rep's own may have.
    public static final int OWN_LIMIT = 4_000;

    private final int limit;

    ContactField(int limit) {
        this.limit = limit;
    }

    /// How many characters it may have.
    public int limit() {
        return limit;
    }
}
