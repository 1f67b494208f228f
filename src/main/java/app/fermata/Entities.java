package app.fermata;

import app.fermata.contact.Contact;
import app.fermata.delivery.DeliveryTables;
import app.fermata.sequence.SequenceTables;
import java.util.ArrayList;
import java.util.List;

/// Every entity class of the program.
final class Entities {

    private Entities() {}

    static List<Class<?>> all() {
        var all = new ArrayList<Class<?>>();
        all.add(Contact.class);
        all.addAll(SequenceTables.entities());
        all.addAll(DeliveryTables.entities());
        return List.copyOf(all);
    }
}
