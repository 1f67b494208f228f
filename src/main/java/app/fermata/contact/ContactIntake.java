package app.fermata.contact;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Looks up, adds and changes contacts by the thousand, in the caller's transaction. What a contact derives from its
/// values is derived by [Contact].
public final class ContactIntake {

    private static final String COLUMNS = "c.id, c.first_name, c.last_name, c.email, c.company, c.job_title, c.phone,"
            + " c.status, c.time_zone, c.notes, c.import_id";
    private static final String BY_ADDRESS = "select " + COLUMNS
            + " from unnest(cast(? as varchar array)) as a(email)"
            + " join contact c on c.email = a.email and c.deletion_id = 0";
    private static final String BY_ID = "select " + COLUMNS
            + " from unnest(cast(? as bigint array)) as k(id) join contact c on c.id = k.id and c.deletion_id = 0";
    private static final String ADD = "insert into contact (first_name, last_name, email, company, job_title, phone,"
            + " status, time_zone, notes, sort_name, search_text, created_at, import_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHANGE = "update contact set first_name = ?, last_name = ?, email = ?, company = ?,"
            + " job_title = ?, phone = ?, status = ?, time_zone = ?, notes = ?, sort_name = ?, search_text = ?"
            + " where id = ?";

    private ContactIntake() {}

    /// A contact that is there.
    ///
    /// @param importId the import that brought it, if one did
    public record Stored(
            long id, ContactValues values, @Nullable Long importId) {}

    /// The living contacts with these addresses, by address.
    ///
    /// @param addresses in lower case, at most 50,000
    public static Map<String, Stored> withAddresses(StatelessSession session, Collection<String> addresses) {
        var found = new HashMap<String, Stored>();
        for (var stored : read(session, BY_ADDRESS, addresses.toArray(String[]::new))) {
            found.put(stored.values().email(), stored);
        }
        return found;
    }

    /// The living contacts with these ids, in no particular order.
    ///
    /// @param ids at most 50,000
    public static List<Stored> withIds(StatelessSession session, Collection<Long> ids) {
        return read(session, BY_ID, ids.toArray(Long[]::new));
    }

    private static List<Stored> read(StatelessSession session, String sql, Object[] keys) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, keys);
                var found = new ArrayList<Stored>();
                try (var row = statement.executeQuery()) {
                    while (row.next()) found.add(stored(row));
                }
                return found;
            }
        });
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var values = new ContactValues(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                ContactStatus.valueOf(row.getString(8)),
                row.getString(9),
                row.getString(10));
        long importId = row.getLong(11);
        return new Stored(row.getLong(1), values, row.wasNull() ? null : importId);
    }

    /// Adds contacts no living one has the address of; their ids, in the same order.
    public static long[] add(StatelessSession session, List<ContactValues> contacts, Instant createdAt, long importId) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(ADD, new String[] {"ID"})) {
                for (var contact : contacts) {
                    bind(statement, contact);
                    statement.setObject(12, createdAt);
                    statement.setLong(13, importId);
                    statement.addBatch();
                }
                statement.executeBatch();
                var ids = new long[contacts.size()];
                try (var generated = statement.getGeneratedKeys()) {
                    for (int i = 0; i < ids.length && generated.next(); i++) ids[i] = generated.getLong(1);
                }
                return ids;
            }
        });
    }

    /// Gives contacts new values.
    public static void change(StatelessSession session, List<Stored> contacts) {
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(CHANGE)) {
                for (var contact : contacts) {
                    bind(statement, contact.values());
                    statement.setLong(12, contact.id());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement statement, ContactValues values) throws SQLException {
        var contact = Contact.of(values.asNewContact(), Instant.EPOCH);
        statement.setString(1, contact.firstName);
        statement.setString(2, contact.lastName);
        statement.setString(3, contact.email);
        statement.setString(4, contact.company);
        statement.setString(5, contact.jobTitle);
        statement.setString(6, contact.phone);
        statement.setString(7, contact.status.name());
        statement.setString(8, values.timeZone());
        statement.setString(9, values.notes());
        statement.setString(10, contact.sortName);
        statement.setString(11, contact.searchText);
    }
}
