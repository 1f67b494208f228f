package app.fermata.roster;

import app.fermata.contact.ContactStatus;
import app.fermata.sequence.SequenceState;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One contact as a row of the table.
///
/// @param current the enrollment the row shows: the one the filter names, else the one that is engaged or newest
/// @param otherSequences how many further sequences the contact is or was in
public record ContactRow(
        long id,
        String name,
        String email,
        String company,
        ContactStatus status,
        @Nullable Current current,
        int otherSequences) {

    /// A contact's place in one sequence.
    ///
    /// @param plannedAt the next step's date, kept through a pause; null where no step waits
    /// @param resumeAt when a pause ends by itself
    /// @param waitsUntil when the wait for an answer ends; only while Stopped
    public record Current(
            long sequenceId,
            String sequenceName,
            ZoneId zone,
            SequenceState state,
            int stepPosition,
            @Nullable Instant plannedAt,
            @Nullable Instant resumeAt,
            @Nullable Instant waitsUntil) {}
}
