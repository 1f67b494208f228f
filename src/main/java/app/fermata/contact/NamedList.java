package app.fermata.contact;

/// A list of the rep's, on which contacts can be put.
public record NamedList(long id, String name) {}
