package app.fermata.sequence;

/// What an undo brought back.
///
/// @param restored enrollments exactly as they were before the action
/// @param movedOn enrollments that have changed since (a message left, an answer came) and are left as they are
public record UndoResult(int restored, int movedOn) {}
