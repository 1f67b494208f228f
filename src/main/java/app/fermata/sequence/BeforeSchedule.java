package app.fermata.sequence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A schedule, and the contacts of the sequences that go by it, as they were before it was saved. Kept in memory until
/// the program ends; only [ScheduleEditing] reads it.
public final class BeforeSchedule {

    private final @Nullable ScheduleRow row;
    private final Map<Long, List<Place.Return>> returns;

    /// @param row null where there was none
    /// @param returns by sequence
    BeforeSchedule(@Nullable ScheduleRow row, Map<Long, List<Place.Return>> returns) {
        this.row = row;
        this.returns = returns;
    }

    @Nullable
    ScheduleRow row() {
        return row;
    }

    Map<Long, List<Place.Return>> returns() {
        return returns;
    }
}
