package app.fermata.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the rep of the sample keeps about people besides their cards: lists, fields of their own, time zones, notes.
///
/// Decided by each address alone, so that it takes no part in the dice of the play.
final class Belongings {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final LocalDate FIRST_RENEWAL = LocalDate.of(2026, 4, 30);
    private static final List<String> PRODUCTS = List.of("Meridian Planner", "Meridian Fleet", "Meridian Workshop");

    private static final List<String> NOTES = List.of(
            "Met at the fair in Berlin. Plans on a whiteboard; the whiteboard is full.",
            "Prefers the phone, never before ten.",
            "Budget is decided in May, together with purchasing.",
            "Came through Ada Lovelace. Knows the product from a former job.",
            "Asked for a reference in the same trade before any demo.\nSend the one from the harbour.");

    private final Connection connection;

    Belongings(Connection connection) {
        this.connection = connection;
    }

    void write(List<Person> people) throws SQLException {
        writeFields(people);
        writeList("Berlin fair 2026", people, person -> person.pioneer() != null || dice(person, "fair", 12) == 0);
        writeList("Existing customers", people, person -> person.campaign() == Campaign.RENEWALS_EMEA);
        writeList("Newsletter", people, person -> dice(person, "newsletter", 3) == 0);
        writeZonesAndNotes(people);
    }

    /// When somebody's licence ends, in words; null where they have none, or the rep does not know.
    static @Nullable String renewalDate(Person person) {
        if (person.campaign() != Campaign.RENEWALS_EMEA || dice(person, "renewal", 4) == 0) return null;
        return DATE.format(FIRST_RENEWAL.plusMonths(dice(person, "month", 4)).plusDays(dice(person, "day", 28)));
    }

    private void writeFields(List<Person> people) throws SQLException {
        try (var fields = Rows.into(connection, "custom_field", "name, variable");
                var values = new Values(connection)) {
            fields.add("Renewal date", "renewal_date");
            fields.add("Product", "product");
            var ids = fields.write();
            for (var person : people) {
                var renewal = renewalDate(person);
                if (renewal == null) continue;
                values.add(person.id(), ids[0], renewal);
                values.add(person.id(), ids[1], PRODUCTS.get(dice(person, "product", PRODUCTS.size())));
            }
            values.write();
        }
    }

    private void writeList(String name, List<Person> people, Predicate<Person> on) throws SQLException {
        try (var lists = Rows.into(connection, "contact_list", "name");
                var members =
                        connection.prepareStatement("insert into list_member (list_id, contact_id) values (?, ?)")) {
            lists.add(name);
            var id = lists.write()[0];
            for (var person : people) {
                if (!on.test(person)) continue;
                members.setLong(1, id);
                members.setLong(2, person.id());
                members.addBatch();
            }
            members.executeBatch();
        }
    }

    private void writeZonesAndNotes(List<Person> people) throws SQLException {
        try (var update = connection.prepareStatement("update contact set time_zone = ?, notes = ? where id = ?")) {
            for (var person : people) {
                boolean isFar = dice(person, "zone", 3) > 0 && person.pioneer() == null;
                boolean isNoted = dice(person, "notes", 9) == 0 || person.pioneer() == Pioneers.GRACE;
                if (!isFar && !isNoted) continue;
                update.setString(1, isFar ? person.culture().timeZone() : "");
                update.setString(2, isNoted ? NOTES.get(dice(person, "which", NOTES.size())) : "");
                update.setLong(3, person.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static int dice(Person person, String about, int sides) {
        return Math.floorMod((about + person.card().email()).hashCode(), sides);
    }

    /// Values of the rep's own fields; their table has no key of its own.
    private record Values(java.sql.PreparedStatement insert) implements AutoCloseable {

        Values(Connection connection) throws SQLException {
            this(connection.prepareStatement(
                    "insert into custom_value (contact_id, field_id, content) values (?, ?, ?)"));
        }

        void add(long contact, long field, String content) throws SQLException {
            insert.setLong(1, contact);
            insert.setLong(2, field);
            insert.setString(3, content);
            insert.addBatch();
        }

        void write() throws SQLException {
            insert.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }
}
