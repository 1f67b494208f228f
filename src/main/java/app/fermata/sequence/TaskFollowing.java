package app.fermata.sequence;

import java.util.Arrays;
import org.hibernate.StatelessSession;

/// Keeps tasks with their enrollments: exactly one open task where the next step is one, none for any other step.
final class TaskFollowing {

    private TaskFollowing() {}

    /// Brings the open tasks of the given enrollments in line with the step they now stand before.
    ///
    /// A task that was done before its step was moved behind this one is opened again: the step is to be made now.
    static void follow(StatelessSession session, long... enrollmentIds) {
        if (enrollmentIds.length == 0) return;
        Chosen.fill(session, Arrays.stream(enrollmentIds).boxed().toArray(Long[]::new));
        var tasks = new Tasks_(session);
        tasks.dropStrayAmongChosen();
        tasks.reopenAmongChosen();
        tasks.addMissingAmongChosen();
    }
}
