package app.fermata.delivery;

import java.util.List;

/// The entity classes of this package, for the session factory.
public final class DeliveryTables {

    private DeliveryTables() {}

    public static List<Class<?>> entities() {
        return List.of(Delivery.class);
    }
}
