package app.fermata.sequence;

import java.util.List;

/// The enrollments of one unpause as they were before it. Kept in memory until the program ends; only [Unpausing]
/// reads it.
public final class BeforeUnpause {

    private final List<Place.Return> returns;

    BeforeUnpause(List<Place.Return> returns) {
        this.returns = returns;
    }

    List<Place.Return> returns() {
        return returns;
    }
}
