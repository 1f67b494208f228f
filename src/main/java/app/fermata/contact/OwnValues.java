package app.fermata.contact;

import java.util.List;
import org.hibernate.StatelessSession;

/// Puts values of the rep's own fields back, many at once; contacts that are gone by now get none.
final class OwnValues {

    private static final String INSERT =
            "insert into custom_value (contact_id, field_id, content)" + " select id, ?, ? from contact where id = ?";
    private static final int BATCH = 1_000;

    private OwnValues() {}

    static void insert(StatelessSession session, List<CustomValue> values) {
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                int waiting = 0;
                for (var value : values) {
                    insert.setLong(1, value.fieldId);
                    insert.setString(2, value.content);
                    insert.setLong(3, value.contactId);
                    insert.addBatch();
                    if (++waiting % BATCH == 0) insert.executeBatch();
                }
                if (waiting % BATCH != 0) insert.executeBatch();
            }
        });
    }
}
