package app.fermata.sequence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a rep decided in the pause dialog.
///
/// @param selection the contacts; those not in the sequence are not touched
/// @param resumeAt when the pause ends by itself, or null: when the rep unpauses
public record PauseRequest(
        Selection selection, long sequenceId, @Nullable Instant resumeAt) {}
