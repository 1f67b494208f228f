package app.fermata.sequence;

import app.fermata.store.Keys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/// The statements behind what both dialogs say of a selection.
final class SelectionStatements {

    private static final String COUNTS = "select s.id, e.state, count(*) from " + Keys.AS_C
            + " cross join sequences s join enrollment e on e.id = s.id * 4294967296 + c.id group by s.id, e.state";

    private static final String SKIPPED = "select k.id, k.first_name, k.last_name, k.email, e.state from " + Keys.AS_C
            + " join enrollment e on e.id = c.id join contact k on k.id = e.contact_id where e.state not in (%s) limit ?";

    private static final String ABSENT = "select k.id, k.first_name, k.last_name, k.email, null from " + Keys.AS_C
            + " join contact k on k.id = c.id left join enrollment e on e.id = ? * 4294967296 + c.id"
            + " where e.id is null limit ?";

    private static final String NAMES =
            "select k.id, k.first_name, k.last_name, k.email from " + Keys.AS_C + " join contact k on k.id = c.id";

    private static final String EMAILS = "select k.id, k.email from " + Keys.AS_C + " join contact k on k.id = c.id";

    private static final String NEXT_MAIL = "select e.contact_id, e.planned_at from " + Keys.AS_C
            + " join enrollment e on e.id = c.id join step s on s.id = e.step_id"
            + " where e.state in ('ADDED', 'ACTIVE') and e.planned_at is not null and s.kind = 'AUTOMATIC_EMAIL'"
            + " and not e.leaving"
            + " order by e.planned_at limit 1";

    private SelectionStatements() {}

    record Count(long sequenceId, SequenceState state, int count) {}

    /// How many of some contacts are in each state of each sequence; a pair may come in parts.
    static List<Count> counts(StatelessSession session, Long[] contactIds) {
        var counts = new ArrayList<Count>();
        Keys.inChunks(session, contactIds, COUNTS, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    counts.add(new Count(row.getLong(1), SequenceState.valueOf(row.getString(2)), row.getInt(3)));
                }
            }
        });
        return counts;
    }

    /// Some of the enrollments that are in none of the `touched` states.
    static List<SkippedContact> skipped(
            StatelessSession session, Long[] enrollmentIds, Set<SequenceState> touched, int limit) {
        var states = touched.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        var skipped = new ArrayList<SkippedContact>();
        Keys.inChunks(session, enrollmentIds, SKIPPED.formatted(states), 1, statement -> {
            statement.setInt(2, limit - skipped.size());
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    skipped.add(new SkippedContact(row.getLong(1), name(row), SequenceState.valueOf(row.getString(5))));
                }
            }
        });
        return skipped;
    }

    /// Some of the contacts that are not in the sequence.
    static List<SkippedContact> absent(StatelessSession session, long sequenceId, Long[] contactIds, int limit) {
        var absent = new ArrayList<SkippedContact>();
        Keys.inChunks(session, contactIds, ABSENT, 1, statement -> {
            statement.setLong(2, sequenceId);
            statement.setInt(3, limit - absent.size());
            try (var row = statement.executeQuery()) {
                while (row.next()) absent.add(new SkippedContact(row.getLong(1), name(row), null));
            }
        });
        return absent;
    }

    /// Names by contact.
    static Map<Long, String> names(StatelessSession session, Long[] contactIds) {
        var names = new HashMap<Long, String>();
        Keys.inChunks(session, contactIds, NAMES, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) names.put(row.getLong(1), name(row));
            }
        });
        return names;
    }

    /// Addresses by contact.
    static Map<Long, String> emails(StatelessSession session, Long[] contactIds) {
        var emails = new HashMap<Long, String>();
        Keys.inChunks(session, contactIds, EMAILS, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) emails.put(row.getLong(1), row.getString(2));
            }
        });
        return emails;
    }

    /// The earliest email any of the enrollments waits for that a pause could still hold back, with the contact's name.
    static Optional<PausePreview.Next> nextMail(StatelessSession session, Long[] enrollmentIds) {
        var firsts = new ArrayList<Upcoming>();
        Keys.inChunks(session, enrollmentIds, NEXT_MAIL, 1, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var at = row.getObject(2, OffsetDateTime.class).toInstant();
                    firsts.add(new Upcoming(row.getLong(1), at));
                }
            }
        });
        return firsts.stream().min(Comparator.comparing(Upcoming::at)).map(first -> {
            var names = names(session, new Long[] {first.contactId()});
            return new PausePreview.Next(names.getOrDefault(first.contactId(), ""), first.at());
        });
    }

    private record Upcoming(long contactId, Instant at) {}

    private static String name(ResultSet row) throws SQLException {
        var name = (row.getString(2) + " " + row.getString(3)).strip();
        return name.isEmpty() ? row.getString(4) : name;
    }
}
