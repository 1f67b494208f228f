package app.fermata.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened to a contact.
///
/// @param sequenceName the sequence it happened in by its name of now; null where in none, or where that is gone
/// @param detail what [ActivityKind] says of it
/// @param contacts how many contacts it happened to at once
public record ActivityEntry(
        long id, Instant at, ActivityKind kind, @Nullable String sequenceName, String detail, int contacts) {}
