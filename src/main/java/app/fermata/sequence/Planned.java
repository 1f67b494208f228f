package app.fermata.sequence;

import java.time.Instant;

/// When a step is to be made, and why then (spec: pausing, *Both*: every planned instant can say why it is what it
/// is).
public record Planned(Instant at, Why why) {}
