package app.fermata.sequence;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// Something that has to be mended before a schedule can be saved; the screens put it in a sentence.
///
/// @param day the weekday it is about, or null
public record ScheduleProblem(Kind kind, @Nullable DayOfWeek day) {

    /// What is wrong.
    public enum Kind {
        NO_NAME,
        NAME_TAKEN,
        TOO_LONG,
        OVERLAP,
        NEVER_OPEN
    }
}
