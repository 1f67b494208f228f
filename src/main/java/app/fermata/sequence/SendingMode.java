package app.fermata.sequence;

/// How a batch of contacts was added to a sequence (`mission/brief.md`).
public enum SendingMode {
    /// Only the mailbox's general quotas hold.
    AS_SOON_AS_POSSIBLE,
    /// Extra hourly and daily quotas for the contacts of the batch, until they are unpaused for the first time.
    SPREAD_OVER_TIME
}
