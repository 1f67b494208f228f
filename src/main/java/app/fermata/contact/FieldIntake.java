package app.fermata.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/// The rep's own fields and what contacts have in them, by the thousand, in the caller's transaction.
public final class FieldIntake {

    private static final int NAME = 120;

    private FieldIntake() {}

    /// One of the rep's own fields.
    public record OwnField(long id, String name, String variable) {}

    /// What a contact has in a field; empty for nothing.
    public record Value(long contactId, long fieldId, String content) {}

    /// All fields, oldest first.
    public static List<OwnField> all(StatelessSession session) {
        return session.doReturningWork(connection -> {
            try (var statement =
                            connection.prepareStatement("select id, name, variable from custom_field order by id");
                    var row = statement.executeQuery()) {
                var fields = new ArrayList<OwnField>();
                while (row.next()) fields.add(new OwnField(row.getLong(1), row.getString(2), row.getString(3)));
                return fields;
            }
        });
    }

    /// The field of this name, whatever its case, made by the import where there is none.
    public static OwnField named(StatelessSession session, String name, long importId) {
        var shortened = name.length() <= NAME ? name : name.substring(0, NAME).strip();
        var fields = all(session);
        for (var field : fields) {
            if (field.name().equalsIgnoreCase(shortened)) return field;
        }
        var taken = new HashSet<String>();
        fields.forEach(field -> taken.add(field.variable()));
        var variable = VariableName.of(shortened, taken::contains);
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into custom_field (name, variable, import_id) values (?, ?, ?)", new String[] {"ID"})) {
                statement.setString(1, shortened);
                statement.setString(2, variable);
                statement.setLong(3, importId);
                statement.executeUpdate();
                try (var key = statement.getGeneratedKeys()) {
                    key.next();
                    return new OwnField(key.getLong(1), shortened, variable);
                }
            }
        });
    }

    /// What these contacts have in their fields: contact to field to content, fields in their order.
    ///
    /// @param contactIds at most 50,000
    public static Map<Long, Map<Long, String>> values(StatelessSession session, Collection<Long> contactIds) {
        return session.doReturningWork(connection -> {
            var values = new HashMap<Long, Map<Long, String>>();
            try (var statement = connection.prepareStatement("select v.contact_id, v.field_id, v.content"
                    + " from unnest(cast(? as bigint array)) as k(id) join custom_value v on v.contact_id = k.id"
                    + " order by v.contact_id, v.field_id")) {
                statement.setObject(1, contactIds.toArray(Long[]::new));
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        values.computeIfAbsent(row.getLong(1), id -> new LinkedHashMap<>())
                                .put(row.getLong(2), row.getString(3));
                    }
                }
            }
            return values;
        });
    }

    /// Adds values that are not there yet.
    public static void add(StatelessSession session, List<Value> values) {
        run(session, "insert into custom_value (content, contact_id, field_id) values (?, ?, ?)", values);
    }

    /// Gives contacts these values, in place of what they had; an empty one takes the value away.
    public static void put(StatelessSession session, List<Value> values) {
        session.doWork(connection -> {
            try (var remove =
                    connection.prepareStatement("delete from custom_value where contact_id = ? and field_id = ?")) {
                for (var value : values) {
                    remove.setLong(1, value.contactId());
                    remove.setLong(2, value.fieldId());
                    remove.addBatch();
                }
                remove.executeBatch();
            }
        });
        add(session, values.stream().filter(value -> !value.content().isEmpty()).toList());
    }

    /// Takes away the fields an import made, as far as no living contact has anything in them.
    public static void dropUnused(StatelessSession session, long importId) {
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "delete from custom_field f where f.import_id = ? and not exists (select 1 from custom_value v"
                            + " join contact c on c.id = v.contact_id where v.field_id = f.id and c.deletion_id = 0)")) {
                statement.setLong(1, importId);
                statement.executeUpdate();
            }
        });
    }

    private static void run(StatelessSession session, String sql, List<Value> values) {
        if (values.isEmpty()) return;
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (var value : values) {
                    statement.setString(1, value.content());
                    statement.setLong(2, value.contactId());
                    statement.setLong(3, value.fieldId());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }
}
