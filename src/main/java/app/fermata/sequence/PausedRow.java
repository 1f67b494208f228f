package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A paused enrollment as the store holds it.
record PausedRow(
        long id,
        int version,
        SequenceState pausedFrom,
        long pauseId,
        int stepPosition,
        @Nullable Long stepId,
        @Nullable Instant plannedAt,
        @Nullable String plannedWhy,
        @Nullable Instant dueAt,
        boolean spread,
        boolean leaving) {

    /// Where it stands while paused.
    Place place() {
        return new Place(
                SequenceState.PAUSED, pausedFrom, pauseId, stepPosition, stepId, plannedAt, plannedWhy, dueAt, spread);
    }
}
