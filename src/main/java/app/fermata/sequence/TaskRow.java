package app.fermata.sequence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// An open task of a contact that is not paused.
///
/// @param due when it is planned
/// @param notes the step's text
public record TaskRow(
        long taskId,
        long contactId,
        String contactName,
        String company,
        String phone,
        String email,
        String sequenceName,
        int stepPosition,
        String stepTitle,
        StepKind kind,
        Instant due,
        ZoneId zone,
        String notes) {

    /// Where a task stands on the day that `now` is in its schedule's zone.
    public enum When {
        OVERDUE,
        TODAY,
        UPCOMING
    }

    public When when(Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var day = LocalDate.ofInstant(due, zone);
        if (day.isBefore(today)) return When.OVERDUE;
        return day.equals(today) ? When.TODAY : When.UPCOMING;
    }
}
