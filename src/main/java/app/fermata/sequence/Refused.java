package app.fermata.sequence;

import java.util.List;

/// Those of a selection that are refused for one kind of reason.
///
/// @param count how many
/// @param some of them by name, at most [Selecting#NAMES], in the order of their names
public record Refused(Refusal.Kind kind, int count, List<Named> some) {

    /// One of them.
    public record Named(long contactId, String name, Refusal why) {}

    public Refused {
        some = List.copyOf(some);
    }
}
