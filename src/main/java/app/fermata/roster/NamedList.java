package app.fermata.roster;

/// A list of contacts as the filter panel offers it.
public record NamedList(long id, String name) {}
