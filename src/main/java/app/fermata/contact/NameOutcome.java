package app.fermata.contact;

/// What came of giving a list or a field a name.
public sealed interface NameOutcome {

    /// It has the name now.
    ///
    /// @param before the name it had; empty where it is new
    record Named(long id, String name, String before) implements NameOutcome {}

    /// Another one has this name already, perhaps in other capitals; nothing was changed.
    record Taken(String name) implements NameOutcome {}

    /// There is no such list or field any more.
    record Gone() implements NameOutcome {}
}
