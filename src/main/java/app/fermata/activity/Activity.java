package app.fermata.activity;

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

/// One thing that happened to one contact, or at once to many.
@Entity
class Activity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    Instant happenedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 32)
    ActivityKind kind = ActivityKind.CREATED;

    @Nullable
    Long sequenceId;

    @Column(length = 2_000)
    String detail = "";

    long lowestContact;
    long highestContact;

    /// A serialised Roaring bitmap of the contacts' ids; null where there is only one.
    @Lob
    byte @Nullable [] members;
}
