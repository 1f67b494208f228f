package app.fermata.sequence;

import app.fermata.calendar.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contact in one sequence, as the Sequence tab shows it.
///
/// @param pause why and since when it is paused; null when it is not
/// @param ifUnpausedNow what unpausing now would do; null when it is not paused, or the sequence cannot plan
/// @param unresponsiveAt when the wait for an answer ends; only while Stopped
/// @param problem what went wrong, in words, or the entry that forbids it; only in Error, Bounced and Blacklisted
public record EnrollmentView(
        long enrollmentId,
        long contactId,
        long sequenceId,
        String sequenceName,
        ZoneId zone,
        SequenceState state,
        List<StepLine> steps,
        @Nullable PauseLine pause,
        @Nullable UnpauseRow ifUnpausedNow,
        @Nullable Instant unresponsiveAt,
        @Nullable String problem,
        @Nullable Instant endedAt) {

    /// Where a step of the timeline stands.
    public enum Progress {
        DONE,
        NEXT,
        /// Next, and its date kept through a pause.
        KEPT,
        LATER,
        /// Never reached, since the sequence ended before.
        DROPPED
    }

    /// A step of the timeline.
    ///
    /// @param at when it was performed or is planned; null for later steps
    /// @param why why it is planned then; null where `at` is null or past
    public record StepLine(
            int position,
            String title,
            StepKind kind,
            Progress progress,
            @Nullable Instant at,
            @Nullable Why why,
            int intervalDays,
            @Nullable Window slot) {}

    /// Why an enrollment is paused.
    ///
    /// @param origin who paused, or which message did
    /// @param evidence the sentence of the message that decided, or that was noted beside a pause made by hand
    /// @param returnsOn the return date the message named
    /// @param resumeAt when the pause ends by itself
    public record PauseLine(
            PauseReason reason,
            String origin,
            @Nullable String evidence,
            @Nullable LocalDate returnsOn,
            Instant pausedAt,
            @Nullable Instant resumeAt) {}
}
