package app.fermata.sequence;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Where a contact stands in a sequence: one of ten states (spec: pausing, *Ten sequence states*).
///
/// One table says from which states each may be reached; whatever it does not name cannot happen. A contact stays
/// in its state without a transition, so no state can become itself.
public enum SequenceState {
    /// In the sequence, first step not done.
    ADDED,
    /// A step done, another planned.
    ACTIVE,
    /// Temporarily stopped.
    PAUSED,
    /// Last step done, waiting for an answer.
    STOPPED,
    /// Answered.
    REPLIED,
    /// The wait ended without an answer.
    UNRESPONSIVE,
    /// Asked out.
    UNSUBSCRIBED,
    /// Address or domain on the blacklist.
    BLACKLISTED,
    /// Undeliverable for good.
    BOUNCED,
    /// The step could not be made.
    ERROR;

    private static final Map<SequenceState, Set<SequenceState>> FROM = new EnumMap<>(Map.of(
            ADDED, EnumSet.of(PAUSED),
            ACTIVE, EnumSet.of(ADDED, PAUSED, ERROR),
            PAUSED, EnumSet.of(ADDED, ACTIVE),
            STOPPED, EnumSet.of(ACTIVE, PAUSED),
            REPLIED, EnumSet.of(ADDED, ACTIVE, PAUSED, STOPPED, UNRESPONSIVE),
            UNRESPONSIVE, EnumSet.of(STOPPED),
            UNSUBSCRIBED, EnumSet.of(ADDED, ACTIVE, PAUSED, STOPPED, ERROR),
            BLACKLISTED, EnumSet.of(ADDED, ACTIVE, PAUSED, STOPPED),
            BOUNCED, EnumSet.of(ADDED, ACTIVE, PAUSED, STOPPED),
            ERROR, EnumSet.of(ADDED, ACTIVE)));

    /// Whether a contact in this state can become another; the only place that knows.
    public boolean canBecome(SequenceState next) {
        return FROM.getOrDefault(next, Set.of()).contains(this);
    }

    /// Added and Active; anything else is skipped by a pause, with its reason.
    public boolean isPausable() {
        return canBecome(PAUSED);
    }

    /// Still to be contacted by the sequence, now or after its pause.
    public boolean isEngaged() {
        return this == ADDED || this == ACTIVE || this == PAUSED;
    }

    /// Over for good: no step of the sequence will ever be made again and no wait is running.
    public boolean isEnded() {
        return switch (this) {
            case REPLIED, UNRESPONSIVE, UNSUBSCRIBED, BLACKLISTED, BOUNCED -> true;
            case ADDED, ACTIVE, PAUSED, STOPPED, ERROR -> false;
        };
    }
}
