package app.fermata.sequence;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An enrollment that stands before a step: Added, Active, Paused or in Error.
///
/// @param made steps from its position on that have been made for it all the same, since steps were moved
record WaitingRow(
        long id,
        int version,
        Place place,
        Instant addedAt,
        @Nullable Instant stepDoneAt,
        boolean leaving,
        Set<Long> made) {

    SequenceState state() {
        return place.state();
    }

    int position() {
        return place.stepPosition();
    }

    WaitingRow withMade(Set<Long> steps) {
        return new WaitingRow(id, version, place, addedAt, stepDoneAt, leaving, steps);
    }
}
