package app.fermata.sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// One window of a schedule: weekday 1 (Monday) to 7, minutes of the local day.
@Entity
class ScheduleWindow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long scheduleId;
    int weekday;
    int fromMinute;
    int toMinute;
}
