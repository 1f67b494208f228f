package app.fermata.sequence;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
            @Nullable Instant plannedAt,
            @Nullable String plannedWhy,
            @Nullable Long batchId,
            boolean spread) {}

    /// The enrollment whose mail leaves next.
    record Next(String firstName, String lastName, String email, long sequenceId, Instant dueAt) {}

    // Paused rows are among them: the state is in no index.
    @Query("select e.id, e.version, e.sequenceId, e.contactId, e.state, e.stepPosition, e.stepId, e.plannedAt,"
            + " e.plannedWhy, e.batchId, e.spread"
            + " from Enrollment e where e.dueAt <= :now order by e.dueAt, e.id")
    List<Due> due(Instant now, Limit limit);

    @Query("select min(dueAt) from Enrollment")
    Optional<Instant> nextAlarm();

    @Query("select k.firstName, k.lastName, k.email, e.sequenceId, e.dueAt from Enrollment e"
            + " join Contact k on k.id = e.contactId where e.dueAt is not null and e.state in (ADDED, ACTIVE)"
            + " order by e.dueAt, e.id")
    List<Next> nextDeparture(Limit limit);

    @Query("select e.id from Enrollment e where e.dueAt <= :now and e.state not in (ADDED, ACTIVE, STOPPED)"
            + " order by e.id")
    List<Long> rungForNobody(Instant now);

    /// Has every alarm that has rung for a step, in a range of keys, ring again later. The date the rep sees stays.
    @Query("update Enrollment e set e.dueAt = :later where e.dueAt <= :now and e.id between :first and :last"
            + " and e.state in (ADDED, ACTIVE)")
    int ringAgain(Instant now, Instant later, long first, long last);

    /// The alarm of a step that is not held.
    record Alarm(long sequenceId, Instant dueAt) {}

    @Query("select e.sequenceId, e.dueAt from Enrollment e where e.dueAt > :from and e.dueAt <= :until"
            + " and e.state in (ADDED, ACTIVE)")
    List<Alarm> ringing(Instant from, Instant until);

    @Query("update Enrollment e set e.leaving = true, e.dueAt = null, e.version = e.version + 1"
            + " where e.id = :id and e.version = :version and e.state in (ADDED, ACTIVE)")
    int claim(long id, int version);

    @Query("update Enrollment e set e.leaving = false, e.dueAt = :due, e.plannedAt = :due, e.plannedWhy = :why,"
            + " e.version = e.version + 1 where e.id = :id and e.version = :version and e.state in (ADDED, ACTIVE)")
    int putOff(long id, int version, Instant due, String why);

    /// A claimed message has not left: whoever still waits for it is looked at again.
    @Query("update Enrollment e set e.leaving = false, e.version = e.version + 1,"
            + " e.dueAt = case when e.state in (ADDED, ACTIVE) then :due else null end where e.id = :id and e.leaving")
    int tryAgainAt(long id, Instant due);

    /// The step could not be made. Its contact stays before it, with no date.
    @Query("update Enrollment e set e.state = ERROR, e.problem = :problem, e.plannedAt = null, e.plannedWhy = null,"
            + " e.dueAt = null, e.leaving = false, e.version = e.version + 1"
            + " where e.id = :id and e.state in (ADDED, ACTIVE)")
    int fail(long id, String problem);

    /// The message was refused for good, paused meanwhile or not.
    @Query("update Enrollment e set e.state = BOUNCED, e.problem = :problem, e.endedAt = :at, e.plannedAt = null,"
            + " e.plannedWhy = null, e.dueAt = null, e.leaving = false, e.pausedFrom = null, e.pauseId = null,"
            + " e.version = e.version + 1 where e.id = :id and e.state in (ADDED, ACTIVE, PAUSED)")
    int bounce(long id, String problem, Instant at);

    /// The contact is on the blacklist: nothing is sent.
    @Query("update Enrollment e set e.state = BLACKLISTED, e.problem = :problem, e.endedAt = :at, e.plannedAt = null,"
            + " e.plannedWhy = null, e.dueAt = null, e.version = e.version + 1"
            + " where e.id = :id and e.version = :version and e.state in (ADDED, ACTIVE)")
    int forbid(long id, int version, String problem, Instant at);

    @Query("update Enrollment e set e.state = UNRESPONSIVE, e.dueAt = null, e.endedAt = :at, e.version = e.version + 1"
            + " where e.id = :id and e.version = :version and e.state = STOPPED")
    int giveUp(long id, int version, Instant at);

    @Query("select perHour, perDay from Batch where id = :id and mode = SPREAD_OVER_TIME")
    Optional<SpreadQuota> spreadQuota(long id);

    /// The extra quotas of a batch.
    record SpreadQuota(@Nullable Integer perHour, @Nullable Integer perDay) {}
}
