package app.fermata.ui.enroll;

import app.fermata.ui.kit.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when the first step is planned.
///
/// @param onDate whether from a day chosen rather than from now
/// @param day the day written or picked; null while none can be read, and from now
/// @param typed what was written instead of a day, or empty
record Start(boolean onDate, @Nullable LocalDate day, String typed) {

    static final Start NOW = new Start(false, null, "");

    private static final int FURTHEST_YEARS = 1;

    /// From this day on.
    static Start on(LocalDate day) {
        return new Start(true, day, "");
    }

    /// From what was written, which is no day.
    static Start unread(String typed) {
        return new Start(true, null, typed);
    }

    /// Why this is no answer yet, in words; empty when it is one.
    String refusal(LocalDate today) {
        if (!onDate) return "";
        if (day == null) {
            return typed.isBlank()
                    ? Texts.get("enroll.start.missing")
                    : Texts.get("until.unreadable", typed, Texts.get("day.example"));
        }
        if (day.isBefore(today)) return Texts.get("enroll.start.past", Texts.day(day, today));
        return day.isAfter(today.plusYears(FURTHEST_YEARS))
                ? Texts.get("enroll.start.tooFar", Texts.day(day, today))
                : "";
    }
}
