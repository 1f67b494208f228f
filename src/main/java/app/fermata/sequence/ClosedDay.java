package app.fermata.sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date on which a schedule does not work, and what it is called.
@Entity
class ClosedDay {

    /// How long a name may be.
    static final int NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long scheduleId;
    LocalDate closedOn = LocalDate.EPOCH;
    String name = "";

    /// Whether it came with the country's calendar, and goes with it.
    boolean publicHoliday;
}
