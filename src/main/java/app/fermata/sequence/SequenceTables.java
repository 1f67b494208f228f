package app.fermata.sequence;

import java.util.List;

/// The entity classes of this package, for the session factory.
public final class SequenceTables {

    private SequenceTables() {}

    public static List<Class<?>> entities() {
        return List.of(
                Absence.class,
                Batch.class,
                ClosedDay.class,
                Deletion.class,
                Enrollment.class,
                Mailbox.class,
                Pause.class,
                Removal.class,
                ScheduleWindow.class,
                Sequence.class,
                Step.class,
                StoredSchedule.class,
                Task.class);
    }
}
