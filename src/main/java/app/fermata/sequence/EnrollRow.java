package app.fermata.sequence;

import java.time.Instant;

/// What adding would do to one contact: when its first step comes, and why then.
public record EnrollRow(long contactId, String name, Instant at, Why why) {}
