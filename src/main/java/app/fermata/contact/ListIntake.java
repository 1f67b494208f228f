package app.fermata.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/// The rep's lists and who is on them, by the thousand, in the caller's transaction.
public final class ListIntake {

    private static final int NAME = 120;

    private ListIntake() {}

    /// One of the rep's lists.
    public record NamedList(long id, String name) {}

    /// A contact on a list.
    public record Place(long listId, long contactId) {}

    /// All lists, by name.
    public static List<NamedList> all(StatelessSession session) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select id, name from contact_list order by lower(name)");
                    var row = statement.executeQuery()) {
                var lists = new ArrayList<NamedList>();
                while (row.next()) lists.add(new NamedList(row.getLong(1), row.getString(2)));
                return lists;
            }
        });
    }

    /// The list of this name, whatever its case, made by the import where there is none.
    public static NamedList named(StatelessSession session, String name, long importId) {
        var shortened = name.length() <= NAME ? name : name.substring(0, NAME).strip();
        for (var list : all(session)) {
            if (list.name().equalsIgnoreCase(shortened)) return list;
        }
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into contact_list (name, import_id) values (?, ?)", new String[] {"ID"})) {
                statement.setString(1, shortened);
                statement.setLong(2, importId);
                statement.executeUpdate();
                try (var key = statement.getGeneratedKeys()) {
                    key.next();
                    return new NamedList(key.getLong(1), shortened);
                }
            }
        });
    }

    /// The lists these contacts are on, by contact.
    ///
    /// @param contactIds at most 50,000
    public static Map<Long, List<NamedList>> of(StatelessSession session, Collection<Long> contactIds) {
        return session.doReturningWork(connection -> {
            var lists = new HashMap<Long, List<NamedList>>();
            try (var statement = connection.prepareStatement("select m.contact_id, l.id, l.name"
                    + " from unnest(cast(? as bigint array)) as k(id) join list_member m on m.contact_id = k.id"
                    + " join contact_list l on l.id = m.list_id order by m.contact_id, lower(l.name)")) {
                statement.setObject(1, contactIds.toArray(Long[]::new));
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        lists.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                .add(new NamedList(row.getLong(2), row.getString(3)));
                    }
                }
            }
            return lists;
        });
    }

    /// Puts contacts on lists they are not on.
    public static void add(StatelessSession session, List<Place> places) {
        run(session, "insert into list_member (list_id, contact_id) values (?, ?)", places);
    }

    /// Takes contacts off lists.
    public static void remove(StatelessSession session, List<Place> places) {
        run(session, "delete from list_member where list_id = ? and contact_id = ?", places);
    }

    /// Takes away the lists an import made, as far as no living contact is on them.
    public static void dropUnused(StatelessSession session, long importId) {
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "delete from contact_list l where l.import_id = ? and not exists (select 1 from list_member m"
                            + " join contact c on c.id = m.contact_id where m.list_id = l.id and c.deletion_id = 0)")) {
                statement.setLong(1, importId);
                statement.executeUpdate();
            }
        });
    }

    private static void run(StatelessSession session, String sql, List<Place> places) {
        if (places.isEmpty()) return;
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var place : places) {
                    statement.setLong(1, place.listId());
                    statement.setLong(2, place.contactId());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }
}
