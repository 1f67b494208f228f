package app.fermata.roster;

import org.jspecify.annotations.Nullable;

/// A view of the rep's own: a filter under a name.
///
/// @param filter null where what is stored cannot be read, as when a newer Fermata wrote it
public record OwnView(long id, String name, @Nullable ContactFilter filter) {

    /// The longest name the store takes, in characters.
    public static final int LONGEST_NAME = 120;
}
