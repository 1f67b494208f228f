package app.fermata.sequence;

import org.jspecify.annotations.Nullable;

/// How many of a selection are left alone for one reason.
///
/// @param state the state that forbids it, or null: not in the chosen sequence
public record Skip(@Nullable SequenceState state, int count) {}
