package app.fermata.roster;

/// A sequence as the filter panel offers it.
public record NamedSequence(long id, String name) {}
