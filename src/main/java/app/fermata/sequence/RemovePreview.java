package app.fermata.sequence;

/// What removing a selection from one sequence would do, before anything happens.
///
/// @param loss what they lose; its `enrolled` is how many would be removed
public record RemovePreview(long sequenceId, String sequenceName, int selected, Loss loss) {}
