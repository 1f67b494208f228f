package app.fermata.sequence;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A mail step as one contact would read it.
///
/// @param planned when it is planned for this contact; null where it is not, or not yet
/// @param answers the position of the step in whose thread it answers; 0 where it begins one
public record StepPreview(
        String contactName,
        @Nullable Instant planned,
        ZoneId zone,
        int answers,
        Templates.Rendering subject,
        Templates.Rendering body) {}
