package app.fermata.sequence;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stored pause actions.
@Repository
interface Pauses {

    @Insert
    void add(Pause pause);

    @Insert
    void note(Absence absence);

    @Query("from Absence where enrollmentId = :enrollmentId and pauseId = :pauseId order by id desc")
    List<Absence> absences(long enrollmentId, long pauseId);

    @Query("update Absence set pauseId = :to where enrollmentId = :enrollmentId and pauseId = :from")
    int moveAbsences(long enrollmentId, long from, long to);

    @Query("from Pause where id = :id")
    Optional<Pause> find(long id);

    @Query("from Pause where resumeAt <= :now and not ended order by resumeAt, id")
    List<Pause> toEnd(Instant now);

    @Query("select min(resumeAt) from Pause where resumeAt > :after and not ended")
    Optional<Instant> nextEnd(Instant after);

    @Query("update Pause set ended = true where id = :id and not ended")
    int end(long id);

    /// A pause somebody is in again ends by itself again, at once where its end has passed.
    @Query("update Pause set ended = false where id = :id and resumeAt is not null")
    int reopen(long id);
}
