package app.fermata.sequence;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/// Which steps have been made for a contact: a mail was written down, a task was done. None of them is made again,
/// however the steps are moved.
final class StepsMade {

    private static final String MADE = "select step_id from delivery where enrollment_id = :enrollment union"
            + " select step_id from task where enrollment_id = :enrollment and done_at is not null";

    private StepsMade() {}

    /// The first step from `position` on that has not been made for this contact yet.
    static Optional<StepPlan> nextFrom(StatelessSession session, SequencePlan plan, long enrollmentId, int position) {
        if (plan.stepAt(position).isEmpty()) return Optional.empty();
        var made = of(session, enrollmentId);
        return plan.steps().stream()
                .filter(step -> step.position() >= position && !made.contains(step.id()))
                .findFirst();
    }

    private static Set<Long> of(StatelessSession session, long enrollmentId) {
        return new HashSet<>(session.createNativeQuery(MADE, Long.class)
                .setParameter("enrollment", enrollmentId)
                .getResultList());
    }
}
