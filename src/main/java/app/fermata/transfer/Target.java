package app.fermata.transfer;

/// What becomes of a column.
public sealed interface Target {

    /// One of the fields every contact has.
    record Field(ContactField field) implements Target {}

    /// One of the rep's own fields, by its name; made where there is none of that name.
    record Own(String name) implements Target {}

    /// Nothing.
    record Ignored() implements Target {}
}
