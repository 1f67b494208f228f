package app.fermata.activity;

/// What happened to a contact.
public enum ActivityKind {
    CREATED,
    IMPORTED,
    EDITED,
    STATUS_CHANGED,
    LISTED,
    UNLISTED,
    ADDED_TO_SEQUENCE,
    REMOVED_FROM_SEQUENCE,
    PAUSED,
    UNPAUSED,
    EMAIL_SENT,
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
