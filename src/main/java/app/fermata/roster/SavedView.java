package app.fermata.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// A stored view: a filter under a name of the rep's own. Positions give the order; they may have gaps.
@Entity
class SavedView {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(length = 120)
    String name = "";

    int position;

    /// As [FilterText] writes it.
    @Column(length = 20_000)
    String filter = "";
}
