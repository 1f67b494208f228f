package app.fermata.sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// A stored mailbox: who writes, and how much may leave it.
@Entity
class Mailbox {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String senderName = "";
    String address = "";
    String signature = "";
    int perHour;
    int perDay;
    int gapSeconds;
}
