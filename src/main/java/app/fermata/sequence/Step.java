package app.fermata.sequence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A stored step of a sequence; positions count from 1.
@Entity
class Step {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long sequenceId;
    int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 16)
    StepKind kind = StepKind.AUTOMATIC_EMAIL;

    String title = "";
    int intervalDays;

    @Nullable
    Integer slotFrom;

    @Nullable
    Integer slotTo;

    String subject = "";

    @Column(length = 20_000)
    String body = "";

    boolean inThread;
}
