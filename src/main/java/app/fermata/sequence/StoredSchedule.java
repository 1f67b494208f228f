package app.fermata.sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// The name and zone of a schedule; its windows and closed days are rows of their own.
@Entity
@Table(name = "schedule")
class StoredSchedule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String name = "";
    String zone = "";

    /// A country whose public holidays are closed, perhaps with a region of it (`de-by`); empty for none.
    String holidays = "";
}
