package app.fermata.activity;

import java.util.List;

/// The entity classes of this package, for the session factory.
public final class ActivityTables {

    private ActivityTables() {}

    public static List<Class<?>> entities() {
        return List.of(Activity.class);
    }
}
