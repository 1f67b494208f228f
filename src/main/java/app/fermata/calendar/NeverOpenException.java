package app.fermata.calendar;

import java.io.Serial;
import java.time.LocalDate;

/// Thrown when a schedule has no allowed date within 400 days, so that nothing could ever leave (spec: pausing,
/// *Time*).
///
/// Met when a schedule is saved it is an error to show to the user; met later it says which date the search began
/// at.
public final class NeverOpenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalDate from;

    public NeverOpenException(LocalDate from) {
        super("The schedule has no open day within " + Schedule.HORIZON_DAYS + " days from " + from);
        this.from = from;
    }

    /// The date the search began at, in the schedule's zone.
    public LocalDate from() {
        return from;
    }
}
