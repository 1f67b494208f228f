package app.fermata.sequence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What pausing a selection in one sequence would change, before anything changes (`spec/pausing.md`, Both).
///
/// @param willPause contacts that would be paused
/// @param skipped the others, counted by reason; not-in-this-sequence last
/// @param names some of the others by name, at most [Selecting#NAMES]
/// @param next the earliest email the pause would hold back
/// @param leaving how many of `willPause` have a message already on its way, which cannot be called back
public record PausePreview(
        long sequenceId,
        String sequenceName,
        ZoneId zone,
        int selected,
        int willPause,
        List<Skip> skipped,
        List<SkippedContact> names,
        @Nullable Next next,
        int leaving) {

    /// The first thing the pause would hold back.
    public record Next(String contactName, Instant at) {}
}
