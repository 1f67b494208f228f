package app.fermata.ui.kit;

/// Something done that can be taken back.
///
/// @param text what was done, in the words of its notice: "9 contacts paused in Q4 outbound."
/// @param undo takes it back; called at most once, on the FX thread, and begins its own background work
public record Undoable(String text, Runnable undo) {}
