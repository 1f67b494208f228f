package app.fermata.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How long a rep wants a pause to last.
///
/// A pause that ends by itself ends at the first instant of a day in the sequence's zone; from there the planning rules
/// decide when the next step comes (`spec/pausing.md`, Pause).
///
/// @param day the day written or picked; only of [Kind#DATE], null while none can be read
/// @param typed what was written instead of a day, or empty
public record Until(Kind kind, @Nullable LocalDate day, String typed) {

    /// The answers on offer.
    public enum Kind {
        HAND,
        WEEK,
        TWO_WEEKS,
        DATE
    }

    private static final int FURTHEST_YEARS = 3;

    /// Until the rep unpauses.
    public static final Until BY_HAND = of(Kind.HAND);

    /// One of the answers that need no day.
    public static Until of(Kind kind) {
        return new Until(kind, null, "");
    }

    /// Until this day begins.
    public static Until on(LocalDate day) {
        return new Until(Kind.DATE, day, "");
    }

    /// The day at whose beginning the pause ends; null where it does not end by itself, or no day is known yet.
    public @Nullable LocalDate endsOn(LocalDate today) {
        return switch (kind) {
            case HAND -> null;
            case WEEK -> today.plusWeeks(1);
            case TWO_WEEKS -> today.plusWeeks(2);
            case DATE -> day;
        };
    }

    /// Why this is no answer yet, in words; empty when it is one.
    public String refusal(LocalDate today) {
        if (kind != Kind.DATE) {
            return "";
        }
        if (day == null) {
            return typed.isBlank()
                    ? Texts.get("until.missing")
                    : Texts.get("until.unreadable", typed, Texts.get("day.example"));
        }
        if (!day.isAfter(today)) {
            return Texts.get("until.past", Texts.day(day, today));
        }
        return day.isAfter(today.plusYears(FURTHEST_YEARS)) ? Texts.get("until.tooFar", Texts.day(day, today)) : "";
    }

    /// The instant at which the pause ends by itself, or null.
    public @Nullable Instant resumeAt(Instant now, ZoneId zone) {
        LocalDate end = endsOn(LocalDate.ofInstant(now, zone));
        return end == null ? null : end.atStartOfDay(zone).toInstant();
    }
}
