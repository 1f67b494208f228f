package app.fermata.sequence;

/// How contacts added together are written to: the sending mode chosen for them (`mission/brief.md`).
public sealed interface Sending {

    /// Only the mailbox's general quotas hold; the default.
    record AsSoonAsPossible() implements Sending {}

    /// At most so many messages of just these contacts in any hour and any day, besides the mailbox's quotas; 1 and up.
    record SpreadOverTime(int perHour, int perDay) implements Sending {

        public SpreadOverTime {
            if (perHour < 1 || perDay < 1) {
                throw new IllegalArgumentException(
                        "At least one message leaves in an hour and a day, not " + perHour + " and " + perDay);
            }
        }
    }
}
