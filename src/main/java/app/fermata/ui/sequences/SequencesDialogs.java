package app.fermata.ui.sequences;

import app.fermata.sequence.ScheduleReview;
import app.fermata.sequence.ScheduleRow;
import app.fermata.sequence.ScheduleText;
import app.fermata.sequence.SequenceReview;
import java.util.Optional;

/// The questions of the sequences screen. Every call returns when the rep has answered, on the FX thread; nothing has
/// been changed by then.
public interface SequencesDialogs {

    /// What becomes of a text that has not been saved.
    enum Leaving {
        SAVE,
        DISCARD,
        STAY
    }

    /// Asks for a name; empty when cancelled.
    ///
    /// @param buttonText what the answer does
    Optional<String> name(String title, String name, String buttonText);

    /// Asks what becomes of what has been written.
    Leaving leaving(String sequenceName);

    /// Shows whom saving moves, with the dates before and after: true when the rep goes on.
    boolean review(SequenceReview review);

    /// Shows a schedule to write; empty when cancelled.
    ///
    /// @param row the stored one, or null for a new one
    /// @param text what it begins with
    Optional<ScheduleText> schedule(@org.jspecify.annotations.Nullable ScheduleRow row, ScheduleText text);

    /// Shows whom saving a schedule moves: true when the rep goes on.
    boolean review(String scheduleName, ScheduleReview review);
}
