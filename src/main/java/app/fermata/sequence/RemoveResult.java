package app.fermata.sequence;

/// What a removal did; its `removalId` undoes it.
///
/// @param removed how many were in the sequence and are out now
/// @param leaving messages that were already leaving and could not be called back
public record RemoveResult(long removalId, long sequenceId, String sequenceName, int removed, int leaving) {}
