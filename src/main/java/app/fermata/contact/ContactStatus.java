package app.fermata.contact;

/// Where a contact stands with the rep, independent of any sequence (`mission/brief.md`: one of nine).
public enum ContactStatus {
    NEW,
    ADDED,
    CONTACTED,
    REPLIED,
    QUALIFIED,
    UNRESPONSIVE,
    BAD_DATA,
    DO_NOT_CONTACT,
    DISQUALIFIED
}
