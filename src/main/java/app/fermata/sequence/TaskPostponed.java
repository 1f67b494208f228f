package app.fermata.sequence;

import java.time.Instant;
import java.time.ZoneId;

/// A task that has been put off.
///
/// @param to when it is due now
/// @param before where the enrollment stood, to undo it
public record TaskPostponed(long taskId, String contactName, ZoneId zone, Instant to, BeforeTask before) {}
