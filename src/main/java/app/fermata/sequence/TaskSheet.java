package app.fermata.sequence;

import app.fermata.contact.Blacklist.Hit;
import app.fermata.contact.ContactCard;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything there is to know for doing one task.
///
/// @param contactZone where the contact is; null where that is not known
/// @param past what was sent and done in this sequence before, the newest first
/// @param draft the step's templates, filled in for this contact
/// @param postponed when the task would be due after each postponement; empty where the sequence can plan nothing
/// @param forbidden the entry of the blacklist that covers the contact, if one does
public record TaskSheet(
        TaskRow task,
        ContactCard contact,
        @Nullable ZoneId contactZone,
        List<Past> past,
        StepDraft draft,
        Map<Postponement, Instant> postponed,
        @Nullable Hit forbidden) {

    public TaskSheet {
        past = List.copyOf(past);
        postponed = Map.copyOf(postponed);
    }

    /// A step that is over.
    ///
    /// @param subject of the mail that left; empty for tasks
    /// @param skipped whether the rep left it out
    public record Past(int position, String title, StepKind kind, String subject, Instant at, boolean skipped) {}
}
