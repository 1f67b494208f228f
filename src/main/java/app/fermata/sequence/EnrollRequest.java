package app.fermata.sequence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a rep decided in the dialog that adds contacts to a sequence.
///
/// @param selection the contacts; those that are refused are not touched
/// @param startDate the day in the sequence's zone the first step is planned from, or null: from now
public record EnrollRequest(
        Selection selection, long sequenceId, @Nullable LocalDate startDate, Sending sending) {}
