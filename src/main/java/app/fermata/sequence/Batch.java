package app.fermata.sequence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Contacts added to a sequence together, and the sending mode chosen for them.
@Entity
class Batch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long sequenceId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 20)
    SendingMode mode = SendingMode.AS_SOON_AS_POSSIBLE;

    @Nullable
    Integer perHour;

    @Nullable
    Integer perDay;

    Instant addedAt = Instant.EPOCH;

    /// The key the store gave this batch.
    long id() {
        return Objects.requireNonNull(id);
    }
}
