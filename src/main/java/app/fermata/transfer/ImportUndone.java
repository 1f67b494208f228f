package app.fermata.transfer;

/// What undoing an import did.
///
/// @param removed contacts it had added and that are away now
/// @param restored contacts it had changed and that are as before
/// @param leftAlone contacts it had changed and of which something has changed since; that stays
public record ImportUndone(int removed, int restored, int leftAlone) {}
