package app.fermata.sample;

import app.fermata.sequence.Departures;
import app.fermata.sequence.Quota;
import app.fermata.sequence.SequencePlan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Contacts added to a sequence together: a batch in the making.
///
/// @param spread the extra quota of *Spread over time*; null for *As soon as possible*
/// @param departures what has left of it, to hold that quota; null with it
record Intake(
        Campaign campaign,
        SequencePlan plan,
        Instant addedAt,
        @Nullable Quota spread,
        @Nullable Departures departures) {

    static Intake asSoonAsPossible(Campaign campaign, SequencePlan plan, Instant addedAt) {
        return new Intake(campaign, plan, addedAt, null, null);
    }

    static Intake spread(Campaign campaign, SequencePlan plan, Instant addedAt, Quota quota) {
        return new Intake(campaign, plan, addedAt, quota, new Departures(quota, new long[0]));
    }

    boolean isSpread() {
        return spread != null;
    }
}
