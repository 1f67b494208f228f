package app.fermata.sequence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an automatic answer said of a contact that was paused by hand: noted beside that pause, which it never changes
/// (`spec/pausing.md`, Out of office).
@Entity
class Absence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long enrollmentId;

    /// The pause it is shown beside; with the next one it is forgotten.
    long pauseId;

    /// The message it came from.
    @Column(length = 500)
    String origin = "";

    /// The sentence of the message that decided.
    @Column(length = 1_000)
    String evidence = "";

    LocalDate returnsOn = LocalDate.EPOCH;
    Instant notedAt = Instant.EPOCH;
}
