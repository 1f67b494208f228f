package app.fermata.contact;

/// What undoing a change of the blacklist brought back.
///
/// @param entries entries taken away again, or put back
/// @param restored enrollments exactly as they were before
/// @param left enrollments that are left as they are: still forbidden, or moved on since
public record BlacklistUndone(int entries, int restored, int left) {}
