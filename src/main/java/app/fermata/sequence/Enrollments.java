package app.fermata.sequence;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stored enrollments, one at a time or by the pause that holds them. What touches many named rows at once is in
/// [PauseStatements] and [SelectionStatements].
@Repository
interface Enrollments {

    record Person(long id, String firstName, String lastName, String email) {

        String name() {
            var name = (firstName + " " + lastName).strip();
            return name.isEmpty() ? email : name;
        }
    }

    // --- pause ---

    @Query("update Enrollment e set e.pauseId = :to, e.version = e.version + 1"
            + " where e.id = :id and e.state = PAUSED and e.pauseId = :from")
    int changePause(long id, long from, long to);

    // --- unpause ---

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

    @Query("update Enrollment e set e.problem = :problem where e.id = :id")
    int problem(long id, String problem);

    @Query("update Enrollment e set e.stepDoneAt = :at where e.id = :id")
    int performedAt(long id, @Nullable Instant at);
}
