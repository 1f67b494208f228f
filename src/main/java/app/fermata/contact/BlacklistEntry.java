package app.fermata.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whom the rep never writes to: one address, or every address of a domain.
@Entity
class BlacklistEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    /// In lower case, unique: `ann@firm.example`, or `firm.example` for all of it.
    String entry = "";

    String reason = "";

    Instant addedAt = Instant.EPOCH;
}
