package app.fermata.sequence;

import org.jspecify.annotations.Nullable;

/// A sequence as the list of sequences shows it.
///
/// @param scheduleName null while no schedule is chosen
/// @param mailbox the address it writes from; empty while it has none
public record SequenceRow(
        long id,
        String name,
        int steps,
        @Nullable String scheduleName,
        String mailbox,
        boolean archived,
        Reach reach) {}
