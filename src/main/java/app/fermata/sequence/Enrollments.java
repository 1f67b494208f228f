package app.fermata.sequence;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stored enrollments. Statements over many rows name them through [Chosen]; the range of keys beside it lets the
/// store walk just the part of the table the chosen rows lie in.
@Repository
interface Enrollments {

    // The alarm a pause took away when it rang is set again; one that a message on its way or a task has none of is
    // not.
    String ALARM = "case when e.dueAt is null and not e.leaving and not exists (select 1 from Step s"
            + " where s.id = e.stepId and s.kind <> app.fermata.sequence.StepKind.AUTOMATIC_EMAIL)"
            + " then e.plannedAt else e.dueAt end";

    record StateCount(long sequenceId, SequenceState state, long count) {}

    record Named(long contactId, String firstName, String lastName, String email, SequenceState state) {

        String name() {
            return Enrollments.name(firstName, lastName, email);
        }
    }

    record Person(long id, String firstName, String lastName, String email) {

        String name() {
            return Enrollments.name(firstName, lastName, email);
        }
    }

    record Upcoming(String firstName, String lastName, String email, Instant plannedAt) {

        String name() {
            return Enrollments.name(firstName, lastName, email);
        }
    }

    private static String name(String firstName, String lastName, String email) {
        var name = (firstName + " " + lastName).strip();
        return name.isEmpty() ? email : name;
    }

    // --- what is chosen ---

    @Query("select e.sequenceId, e.state, count(*) from Chosen c join Enrollment e on e.contactId = c.id"
            + " group by e.sequenceId, e.state")
    List<StateCount> statesOfChosenContacts();

    @Query("select k.id, k.firstName, k.lastName, k.email, e.state from Chosen c join Enrollment e on e.id = c.id"
            + " join Contact k on k.id = e.contactId where e.state not in :touched order by e.state, k.sortName")
    List<Named> skippedAmongChosen(List<SequenceState> touched, Limit limit);

    @Query("select k.firstName, k.lastName, k.email, e.plannedAt from Chosen c join Enrollment e on e.id = c.id"
            + " join Contact k on k.id = e.contactId where e.state in (ADDED, ACTIVE) and e.plannedAt is not null"
            + " order by e.plannedAt")
    List<Upcoming> nextAmongChosen(Limit limit);

    @Query("select k.id, k.firstName, k.lastName, k.email from Chosen c join Contact k on k.id = c.id"
            + " where not exists (select 1 from Enrollment e where e.contactId = c.id and e.sequenceId = :sequenceId)"
            + " order by k.sortName")
    List<Person> notInSequenceAmongChosen(long sequenceId, Limit limit);

    @Query(
            "select count(*) from Chosen c join Enrollment e on e.id = c.id where e.leaving and e.state in (ADDED, ACTIVE)")
    long leavingAmongChosen();

    // --- pause ---

    @Query("update Enrollment e set e.state = e.pausedFrom, e.pausedFrom = null, e.pauseId = null, e.dueAt = " + ALARM
            + ", e.version = e.version + 1"
            + " where e.id between :first and :last and e.state = PAUSED and e.pauseId = :pauseId")
    int undoPause(long pauseId, long first, long last);

    @Query("update Enrollment e set e.pauseId = :to, e.version = e.version + 1"
            + " where e.id = :id and e.state = PAUSED and e.pauseId = :from")
    int changePause(long id, long from, long to);

    // --- unpause ---

    @Query("select k.id, k.firstName, k.lastName, k.email, e.state from Chosen c join Enrollment e on e.id = c.id"
            + " join Contact k on k.id = e.contactId where e.state = PAUSED")
    List<Named> namesOfPausedAmongChosen();

    @Query("select e.id from Enrollment e where e.id between :first and :last and e.state = PAUSED"
            + " and e.pauseId = :pauseId")
    List<Long> pausedBy(long pauseId, long first, long last);

    // --- one at a time ---

    @Query("from Enrollment where id = :id")
    Optional<Enrollment> find(long id);

    @Query("select id, firstName, lastName, email from Contact where id = :contactId")
    Person nameOf(long contactId);

    @Query("from Enrollment where contactId = :contactId")
    List<Enrollment> ofContact(long contactId);

    @Query("update Enrollment e set e.leaving = false, e.stepDoneAt = :at where e.id = :id")
    int arrived(long id, Instant at);

    @Query("update Enrollment e set e.stepDoneAt = :at where e.id = :id")
    int performedAt(long id, @Nullable Instant at);
}
