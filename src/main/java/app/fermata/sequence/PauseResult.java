package app.fermata.sequence;

import java.util.List;

/// What a pause did; its `pauseId` undoes it.
///
/// @param leaving messages that were already leaving and could not be called back; the pause holds from the next step
public record PauseResult(
        long pauseId, long sequenceId, String sequenceName, int paused, List<Skip> skipped, int leaving) {}
