package app.fermata.sequence;

import java.util.List;

/// What became of the wish to delete a schedule.
public sealed interface ScheduleDeletion {

    /// It is gone; [ScheduleEditing#restore] brings it back.
    record Deleted(ScheduleRow row) implements ScheduleDeletion {}

    /// It stays, because these sequences go by it.
    record InUse(List<String> usedBy) implements ScheduleDeletion {}

    /// It was gone already.
    record Gone() implements ScheduleDeletion {}
}
