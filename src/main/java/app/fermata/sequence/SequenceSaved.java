package app.fermata.sequence;

/// An edit that has been saved.
///
/// @param text as it stands now, every step with its number
/// @param moved how many contacts got another date or another step
/// @param over for how many of them no step was left
/// @param before how everything was, to undo it
public record SequenceSaved(SequenceText text, int moved, int over, BeforeEdit before) {}
