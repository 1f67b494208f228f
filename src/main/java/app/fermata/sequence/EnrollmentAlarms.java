package app.fermata.sequence;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The enrollments' alarms: which have rung, and what the dispatcher does about them, each by compare-and-set.
@Repository
public interface EnrollmentAlarms {

    /// An enrollment whose alarm has rung.
    record Due(
            long enrollmentId,
            int version,
            long sequenceId,
            long contactId,
            SequenceState state,
            int stepPosition,
            @Nullable Long stepId,
            @Nullable Long batchId,
            boolean spread) {}

    /// The enrollment whose mail leaves next.
    record Next(String firstName, String lastName, String email, long sequenceId, Instant dueAt) {}

    // Paused rows are among them: the state is in no index. Their alarms are taken away, so that each rings once.
    @Query("select e.id, e.version, e.sequenceId, e.contactId, e.state, e.stepPosition, e.stepId, e.batchId, e.spread"
            + " from Enrollment e where e.dueAt <= :now order by e.dueAt, e.id")
    List<Due> due(Instant now, Limit limit);

    @Query("select min(dueAt) from Enrollment")
    @Nullable Instant nextAlarm();

    @Query("select k.firstName, k.lastName, k.email, e.sequenceId, e.dueAt from Enrollment e"
            + " join Contact k on k.id = e.contactId where e.dueAt is not null and e.state in (ADDED, ACTIVE)"
            + " order by e.dueAt, e.id")
    List<Next> nextDeparture(Limit limit);

    @Query("update Enrollment e set e.dueAt = null where e.id = :id and e.version = :version and e.state = PAUSED")
    int takeAlarmAway(long id, int version);

    @Query("update Enrollment e set e.leaving = true, e.dueAt = null, e.version = e.version + 1"
            + " where e.id = :id and e.version = :version and e.state in (ADDED, ACTIVE)")
    int claim(long id, int version);

    @Query("update Enrollment e set e.leaving = false, e.dueAt = :due, e.plannedAt = :due, e.plannedWhy = :why,"
            + " e.version = e.version + 1 where e.id = :id and e.version = :version and e.state in (ADDED, ACTIVE)")
    int putOff(long id, int version, Instant due, String why);

    @Query("update Enrollment e set e.leaving = false, e.dueAt = case when e.state = PAUSED then null else :due end"
            + " where e.id = :id and e.leaving")
    int tryAgainAt(long id, Instant due);

    @Query("update Enrollment e set e.state = :to, e.problem = :problem, e.dueAt = null, e.leaving = false,"
            + " e.version = e.version + 1 where e.id = :id and e.state in (ADDED, ACTIVE)")
    int fail(long id, SequenceState to, String problem);

    @Query("update Enrollment e set e.state = UNRESPONSIVE, e.dueAt = null, e.endedAt = :at, e.version = e.version + 1"
            + " where e.id = :id and e.version = :version and e.state = STOPPED")
    int giveUp(long id, int version, Instant at);

    @Query("select perHour, perDay from Batch where id = :id and mode = SPREAD_OVER_TIME")
    @Nullable SpreadQuota spreadQuota(long id);

    /// The extra quotas of a batch.
    record SpreadQuota(@Nullable Integer perHour, @Nullable Integer perDay) {}
}
