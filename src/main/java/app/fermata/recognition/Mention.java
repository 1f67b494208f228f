package app.fermata.recognition;

import java.time.LocalDate;
import java.util.List;

/// A day that a text names.
///
/// @param span where
/// @param readings the days it can be: two where day and month can change places, the day-first one first
/// @param start the first day, where a stretch of days is named; the day itself otherwise
/// @param kind how it is named
record Mention(Span span, List<LocalDate> readings, LocalDate start, Kind kind) {

    enum Kind {
        /// A calendar day, or the weekday of a week.
        DAY,
        /// Two days and what lies between; the readings are of the last.
        RANGE,
        /// A week by its number, from its Monday; the reading is its Sunday.
        WEEK,
        /// The end of a month or week: only a last day away.
        END,
        /// A number of days or weeks from now: only a day back.
        DISTANCE
    }

    Mention {
        readings = List.copyOf(readings);
    }

    static Mention day(Span span, List<LocalDate> readings) {
        return new Mention(span, readings, readings.getFirst(), Kind.DAY);
    }

    Mention widened(Span wider) {
        return new Mention(wider, readings, start, kind);
    }

    Mention read(List<LocalDate> left) {
        return new Mention(span, left, kind == Kind.DAY ? left.getFirst() : start, kind);
    }
}
