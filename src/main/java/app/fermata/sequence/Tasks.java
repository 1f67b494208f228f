package app.fermata.sequence;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stored tasks. Every query for a screen asks for the enrollment's state: a paused contact has no tasks.
@Repository
interface Tasks {

    record Open(
            long taskId,
            long contactId,
            String firstName,
            String lastName,
            String company,
            String phone,
            String email,
            long sequenceId,
            int stepPosition,
            long stepId,
            Instant due) {}

    @Query("select t.id, k.id, k.firstName, k.lastName, k.company, k.phone, k.email, e.sequenceId, e.stepPosition,"
            + " t.stepId, e.plannedAt from Task t join Enrollment e on e.id = t.enrollmentId and e.stepId = t.stepId"
            + " join Contact k on k.id = e.contactId and k.deletionId = 0 where t.doneAt is null"
            + " and e.state in (ADDED, ACTIVE) and e.plannedAt is not null order by e.plannedAt, t.id")
    List<Open> open();

    @Query("from Task where id = :id")
    Optional<Task> find(long id);

    @Query("update Task set doneAt = :at, outcome = :outcome where id = :id and doneAt is null")
    int end(long id, Instant at, TaskOutcome outcome);

    @Query("update Task set doneAt = null, outcome = null where id = :id")
    int reopen(long id);

    @Query("from Task where enrollmentId = :enrollmentId")
    List<Task> ofEnrollment(long enrollmentId);
}
