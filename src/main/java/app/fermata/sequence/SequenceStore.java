package app.fermata.sequence;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sequences and mailboxes as the editor writes them.
@Repository
interface SequenceStore {

    @Query("from Sequence where id = :id")
    Optional<Sequence> find(long id);

    @Query("from Sequence order by name, id")
    List<Sequence> all();

    @Query("from Mailbox order by id")
    List<Mailbox> mailboxes();

    @Query("select count(*) from Sequence where lower(name) = lower(:name) and id <> :id")
    long othersNamed(String name, long id);

    @Insert
    void add(Sequence sequence);

    @Insert
    void add(Mailbox mailbox);

    @Query("update Sequence set name = :name, scheduleId = :scheduleId, mailboxId = :mailboxId, waitDays = :waitDays"
            + " where id = :id")
    int write(long id, String name, @Nullable Long scheduleId, long mailboxId, int waitDays);

    @Query("update Sequence set archived = :to where id = :id and archived <> :to")
    int archive(long id, boolean to);

    @Query("update Sequence set name = :name where id = :id")
    int rename(long id, String name);

    @Query("delete from Sequence where id = :id")
    int delete(long id);

    @Query("delete from Step where sequenceId = :sequenceId")
    int deleteSteps(long sequenceId);

    @Query("select count(*) from Enrollment where id between :first and :last")
    long enrolled(long first, long last);
}
