package app.fermata.sequence;

/// What deleting a selection would do, before anything happens.
///
/// @param contacts how many would be deleted
/// @param loss what goes with them
public record DeletePreview(int contacts, Loss loss) {}
