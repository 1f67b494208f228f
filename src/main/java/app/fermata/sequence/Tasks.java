package app.fermata.sequence;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
            + " join Contact k on k.id = e.contactId where t.doneAt is null and e.state in (ADDED, ACTIVE)"
            + " and e.plannedAt is not null order by e.plannedAt, t.id")
    List<Open> open();

    @Query("from Task where id = :id")
    @Nullable Task find(long id);

    @Query("update Task set doneAt = :at where id = :id and doneAt is null")
    int done(long id, Instant at);

    @Query("update Task set doneAt = null where id = :id")
    int reopen(long id);

    @Query("from Task where enrollmentId = :enrollmentId")
    List<Task> ofEnrollment(long enrollmentId);

    @Query("delete from Task t where t.doneAt is null and exists (select 1 from Chosen c where c.id = t.enrollmentId)"
            + " and not exists (select 1 from Enrollment e where e.id = t.enrollmentId and e.stepId = t.stepId"
            + " and e.state in (ADDED, ACTIVE, PAUSED))")
    int dropStrayAmongChosen();

    @Query("update Task t set t.doneAt = null where t.doneAt is not null"
            + " and exists (select 1 from Chosen c where c.id = t.enrollmentId)"
            + " and exists (select 1 from Enrollment e where e.id = t.enrollmentId and e.stepId = t.stepId"
            + " and e.state in (ADDED, ACTIVE, PAUSED))")
    int reopenAmongChosen();

    // A task comes into being when the step before it was performed.
    @Query("insert into Task (enrollmentId, stepId, createdAt)"
            + " select e.id, e.stepId, coalesce(e.stepDoneAt, e.addedAt) from Chosen c join Enrollment e on e.id = c.id join Step s on s.id = e.stepId where s.kind <> AUTOMATIC_EMAIL"
            + " and e.state in (ADDED, ACTIVE, PAUSED)"
            + " and not exists (select 1 from Task t where t.enrollmentId = e.id and t.stepId = e.stepId)")
    int addMissingAmongChosen();
}
