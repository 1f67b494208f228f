package app.fermata.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One contact as its pane shows it; empty strings for what is not known.
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
        @Nullable Instant lastContactedAt) {

    /// First and last name, or the address where neither is known.
    public String name() {
        var name = (firstName + " " + lastName).strip();
        return name.isEmpty() ? email : name;
    }
}
