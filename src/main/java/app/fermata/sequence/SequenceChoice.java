package app.fermata.sequence;

import java.time.ZoneId;

/// A sequence some of the selected contacts are in, as the drop-down of the pause and unpause dialogs offers it.
///
/// @param inSelection how many of the selected contacts are in it, in any state
/// @param pausable how many of those could be paused
/// @param paused how many of those are paused
public record SequenceChoice(long id, String name, ZoneId zone, int inSelection, int pausable, int paused) {}
