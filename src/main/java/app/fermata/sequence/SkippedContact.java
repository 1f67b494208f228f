package app.fermata.sequence;

import org.jspecify.annotations.Nullable;

/// One contact of a selection that is left alone.
///
/// @param state the state that forbids it, or null: not in the chosen sequence
public record SkippedContact(
        long contactId, String name, @Nullable SequenceState state) {}
