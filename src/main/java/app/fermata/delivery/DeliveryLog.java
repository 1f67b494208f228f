package app.fermata.delivery;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The stored messages.
@Repository
interface DeliveryLog {

    record Sent(long stepId, Instant sentAt) {}

    record Threaded(String messageId, String subject) {}

    @Insert
    void add(Delivery delivery);

    @Query("from Delivery where enrollmentId = :enrollmentId and stepId = :stepId")
    Optional<Delivery> find(long enrollmentId, long stepId);

    @Query("from Delivery where status = IN_FLIGHT order by id")
    List<Delivery> inFlight();

    @Query(
            "update Delivery set status = SENT, sentAt = :at, serverReply = :reply where id = :id and status = IN_FLIGHT")
    int sent(long id, Instant at, String reply);

    @Query("update Delivery set status = REFUSED, serverReply = :reply where id = :id and status = IN_FLIGHT")
    int refused(long id, String reply);

    @Query("delete from Delivery where id = :id and status = IN_FLIGHT")
    int withdraw(long id);

    @Query(
            "select messageId, subject from Delivery where enrollmentId = :enrollmentId and status = SENT order by sentAt")
    List<Threaded> thread(long enrollmentId);

    @Query("select stepId, sentAt from Delivery where enrollmentId = :enrollmentId and status = SENT")
    List<Sent> sentOf(long enrollmentId);

    record Left(long stepId, String subject, Instant sentAt) {}

    @Query("select stepId, subject, sentAt from Delivery where enrollmentId = :enrollmentId and status = SENT"
            + " order by sentAt")
    List<Left> lettersOf(long enrollmentId);

    @Query("select sentAt from Delivery where mailboxId = :mailboxId and sentAt >= :since")
    List<Instant> sentSince(long mailboxId, Instant since);

    @Query("select sentAt from Delivery where mailboxId = :mailboxId and batchId = :batchId and sentAt >= :since")
    List<Instant> sentOfBatchSince(long mailboxId, long batchId, Instant since);

    @Query("select count(*) from Delivery where sentAt >= :from")
    long sentCount(Instant from);
}
