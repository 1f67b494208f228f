package app.fermata.roster;

import app.fermata.contact.ContactStatus;
import app.fermata.sequence.SequenceState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One contact as a row of the table.
///
/// @param current the enrollment the row shows: one the filter means, else the one that is engaged or newest
/// @param lastContactedAt null where never
/// @param lists the names of the lists the contact is on, in order
/// @param otherSequences how many further sequences the contact is or was in
public record ContactRow(
        long id,
        String name,
        String email,
        String company,
        String jobTitle,
        String phone,
        ContactStatus status,
        @Nullable Instant lastContactedAt,
        List<String> lists,
        @Nullable Current current,
        int otherSequences) {

    public ContactRow {
        lists = List.copyOf(lists);
    }

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
