package app.fermata.calendar;

import java.time.Duration;
import java.time.Instant;

/// A stretch of real time, `[from, to)`, in which a schedule is open without a break.
///
/// Unlike a [Window], which is local time, an opening is what is left of it on one date once daylight saving has
/// skipped or repeated its part.
public record Opening(Instant from, Instant to) {

    public Opening {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An opening must end after it begins: " + from + " – " + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
