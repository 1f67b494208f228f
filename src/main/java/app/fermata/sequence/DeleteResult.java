package app.fermata.sequence;

/// What a deletion did; [Deleting#undo] takes it back until the program ends.
///
/// @param deleted how many contacts are gone
/// @param leaving messages to them that were already leaving and could not be called back
public record DeleteResult(long deletionId, long removalId, int deleted, int leaving) {}
