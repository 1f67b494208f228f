package app.fermata.roster;

import java.util.List;

/// The entity classes of this package, for the session factory.
public final class RosterTables {

    private RosterTables() {}

    public static List<Class<?>> entities() {
        return List.of(SavedView.class);
    }
}
