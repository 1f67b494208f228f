package app.fermata.sequence;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/// The stored mailboxes.
@Repository
interface Mailboxes {

    @Query("select id, senderName, address, signature, perHour, perDay, gapSeconds from Mailbox order by id")
    List<MailboxCard> cards();

    /// Changes one that is still as it was read.
    @Query("update Mailbox set senderName = :senderName, address = :address, signature = :signature,"
            + " perHour = :perHour, perDay = :perDay, gapSeconds = :gapSeconds where id = :id"
            + " and senderName = :oldName and address = :oldAddress and signature = :oldSignature"
            + " and perHour = :oldPerHour and perDay = :oldPerDay and gapSeconds = :oldGap")
    int change(
            long id,
            String senderName,
            String address,
            String signature,
            int perHour,
            int perDay,
            int gapSeconds,
            String oldName,
            String oldAddress,
            String oldSignature,
            int oldPerHour,
            int oldPerDay,
            int oldGap);
}
