package app.fermata.activity;

/// What happened to a contact. What is not said here of a detail is in the rep's words, or nothing.
public enum ActivityKind {
    CREATED,
    IMPORTED,
    /// The detail names the fields, by their constants (`COMPANY, PHONE`) or, where they are the rep's own, by name.
    EDITED,
    /// The detail is the constant of the new status.
    STATUS_CHANGED,
    /// The detail names the lists.
    LISTED,
    /// The detail names the lists.
    UNLISTED,
    ADDED_TO_SEQUENCE,
    REMOVED_FROM_SEQUENCE,
    /// The detail is the instant the pause ends by itself (ISO), or what an automatic answer said; nothing where the
    /// rep paused until they unpause.
    PAUSED,
    /// A pause ends at another time: the detail is the instant (ISO), or nothing where the rep is to end it.
    PAUSE_CHANGED,
    /// The detail is [ActivityLog#BY_ITSELF] where a pause came to its end.
    UNPAUSED,
    /// The detail is the step's title.
    EMAIL_SENT,
    /// The detail is the step's title.
    TASK_DONE,
    TASK_SKIPPED,
    TASK_POSTPONED,
    FINISHED,
    REPLIED,
    BOUNCED,
    UNSUBSCRIBED,
    FAILED,
    BLACKLISTED,
    UNBLACKLISTED,
    DELETED,
    /// Something above was taken back; the detail is the name of its kind.
    UNDONE
}
