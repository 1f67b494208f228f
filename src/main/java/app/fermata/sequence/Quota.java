package app.fermata.sequence;

import java.time.Duration;

/// How much one mailbox may send: over any rolling hour, over any rolling day, and how far apart.
///
/// At every instant `t` at most `perHour` messages left in `(t − 1 h, t]` and at most `perDay` in `(t − 24 h, t]`,
/// and two messages in a row are at least `minGap` apart. Invariant: both counts are at least 1, the gap is not
/// negative; its precision is a millisecond (spec: pausing, *Unpause*).
public record Quota(int perHour, int perDay, Duration minGap) {

    /// What a mailbox starts with: 50 an hour, 400 a day, a minute apart.
    public static final Quota DEFAULT = new Quota(50, 400, Duration.ofSeconds(60));

    public Quota {
        if (perHour < 1 || perDay < 1) {
            throw new IllegalArgumentException(
                    "A quota must allow at least one message: " + perHour + " an hour, " + perDay + " a day");
        }
        if (minGap.isNegative()) {
            throw new IllegalArgumentException("The gap between two messages cannot be negative: " + minGap);
        }
    }
}
