package app.fermata.contact;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One contact as its pane shows it; empty strings for what is not known.
///
/// @param timeZone an IANA zone, or empty
/// @param custom the rep's own fields that have a value: variable (`renewal_date`) to value, in the order of the fields
public record ContactCard(
        long id,
        String firstName,
        String lastName,
        String email,
        String company,
        String jobTitle,
        String phone,
        ContactStatus status,
        Instant createdAt,
        @Nullable Instant lastContactedAt,
        String timeZone,
        String notes,
        Map<String, String> custom) {

    public ContactCard {
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    /// First and last name, or the address where neither is known.
    public String name() {
        var name = (firstName + " " + lastName).strip();
        return name.isEmpty() ? email : name;
    }
}
