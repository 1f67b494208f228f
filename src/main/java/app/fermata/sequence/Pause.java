package app.fermata.sequence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One pause action in one sequence: what every enrollment it paused has in common.
@Entity
class Pause {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long sequenceId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 16)
    PauseReason reason = PauseReason.BY_HAND;

    /// Who paused, or which message did.
    String origin = "";

    /// The sentence of the message that decided.
    @Nullable
    String evidence;

    /// The return date the message named.
    @Nullable
    LocalDate returnsOn;

    Instant pausedAt = Instant.EPOCH;

    /// When the pause ends by itself; never where null.
    @Nullable
    Instant resumeAt;

    /// Whether its end by itself has been carried out or has become pointless.
    boolean ended;

    /// The same pause with another end.
    Pause endingAt(@Nullable Instant end) {
        var other = new Pause();
        other.sequenceId = sequenceId;
        other.reason = reason;
        other.origin = origin;
        other.evidence = evidence;
        other.returnsOn = returnsOn;
        other.pausedAt = pausedAt;
        other.resumeAt = end;
        return other;
    }
}
