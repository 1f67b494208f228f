package app.fermata.sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// A stored sequence; without a schedule it plans nothing.
@Entity
@Table(name = "sequences")
class Sequence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String name = "";

    @Nullable
    Long scheduleId;

    long mailboxId;
    int waitDays;
    boolean archived;
}
