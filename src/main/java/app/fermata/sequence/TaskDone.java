package app.fermata.sequence;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A task that is over: marked done, or left out.
///
/// @param next when the next step is planned; null where this was the last
/// @param before where the enrollment stood, to undo it
public record TaskDone(
        long taskId,
        String contactName,
        String stepTitle,
        TaskOutcome outcome,
        ZoneId zone,
        @Nullable Instant next,
        BeforeTask before) {}
