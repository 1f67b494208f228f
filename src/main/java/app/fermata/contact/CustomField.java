package app.fermata.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/// A field of the rep's own, which templates name as `{{ contact.<variable> }}`.
@Entity
class CustomField {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    /// As the rep wrote it: "Renewal date".
    String name = "";

    /// As templates name it, unique: `renewal_date`.
    String variable = "";
}
