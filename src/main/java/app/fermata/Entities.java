package app.fermata;

import app.fermata.activity.ActivityTables;
import app.fermata.contact.ContactTables;
import app.fermata.delivery.DeliveryTables;
import app.fermata.roster.RosterTables;
import app.fermata.sequence.SequenceTables;
import java.util.ArrayList;
import java.util.List;

/// Every entity class of the program.
final class Entities {

    private Entities() {}

    static List<Class<?>> all() {
        var all = new ArrayList<Class<?>>();
        all.addAll(ActivityTables.entities());
        all.addAll(ContactTables.entities());
        all.addAll(SequenceTables.entities());
        all.addAll(DeliveryTables.entities());
        all.addAll(RosterTables.entities());
        return List.copyOf(all);
    }
}
