package app.fermata.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One message of one step to one contact, unique for the two (`spec/mail.md`, Never twice, never lost).
@Entity
class Delivery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long enrollmentId;
    long stepId;
    long mailboxId;

    /// The batch whose Spread over time quotas the message counts for; null where none apply.
    @Nullable
    Long batchId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 12)
    DeliveryStatus status = DeliveryStatus.IN_FLIGHT;

    @Column(length = 300)
    String messageId = "";

    @Column(length = 998)
    String subject = "";

    /// The exact bytes handed over.
    @Lob
    byte[] mime = {};

    Instant claimedAt = Instant.EPOCH;

    @Nullable
    Instant sentAt;

    @Column(length = 1000)
    @Nullable
    String serverReply;
}
