package app.fermata.sequence;

/// What a rep decided in the unpause dialog.
///
/// @param selection the contacts; only those paused in the sequence are unpaused
/// @param overdue what happens to steps whose date has passed
public record UnpauseRequest(Selection selection, long sequenceId, Overdue overdue) {}
