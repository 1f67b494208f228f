package app.fermata.activity;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.buffer.ImmutableRoaringBitmap;

/// The statements behind [History]. Both follow an index in its own order, so they read no more rows than they answer.
final class HistoryStatements {

    // Only the name is looked up there, which is why no entity of that concept is needed.
    private static final String ROWS = "select a.id, a.happened_at, a.kind, s.name, a.detail, a.lowest_contact,"
            + " a.highest_contact from activity a left join sequences s on s.id = a.sequence_id where ";

    private static final String AFTER =
            " and a.happened_at <= ? and (a.happened_at < ? or a.id < ?) order by %s, a.happened_at desc, a.id desc"
                    + " limit ?";

    private static final String ALONE = ROWS + "a.lowest_contact = ? and a.highest_contact = ?"
            + AFTER.formatted("a.lowest_contact, a.highest_contact");

    private static final String OF_MANY = ROWS + "a.many = true" + AFTER.formatted("a.many");

    private static final String MEMBERS = "select members from activity where id = ?";

    private static final History.Position BEGINNING =
            new History.Position(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

    private HistoryStatements() {}

    /// What happened to nobody else at the same time.
    static List<ActivityEntry> alone(
            StatelessSession session, long contactId, History.@Nullable Position after, int limit) {
        return session.doReturningWork(connection -> {
            var entries = new ArrayList<ActivityEntry>();
            try (var statement = connection.prepareStatement(ALONE)) {
                statement.setLong(1, contactId);
                statement.setLong(2, contactId);
                bind(statement, 3, after, limit);
                try (var row = statement.executeQuery()) {
                    while (row.next()) entries.add(entry(row, 1));
                }
            }
            return entries;
        });
    }

    /// Some actions on many.
    ///
    /// @param among those the contact was among
    /// @param last the last one looked at; null when there are no more
    record Looked(List<ActivityEntry> among, History.@Nullable Position last) {}

    /// Looks through `count` actions on many.
    static Looked ofMany(StatelessSession session, long contactId, History.@Nullable Position after, int count) {
        return session.doReturningWork(connection -> {
            var among = new ArrayList<ActivityEntry>();
            History.Position last = null;
            int looked = 0;
            try (var statement = connection.prepareStatement(OF_MANY)) {
                bind(statement, 1, after, count);
                try (var row = statement.executeQuery()) {
                    for (; row.next(); looked++) {
                        last = new History.Position(instant(row), row.getLong(1));
                        if (contactId < row.getLong(6) || contactId > row.getLong(7)) continue;
                        var members = members(connection, row.getLong(1));
                        if (members.contains((int) contactId)) among.add(entry(row, members.getCardinality()));
                    }
                }
            }
            return new Looked(among, looked < count ? null : last);
        });
    }

    private static ImmutableRoaringBitmap members(Connection connection, long activityId) throws SQLException {
        try (var statement = connection.prepareStatement(MEMBERS)) {
            statement.setLong(1, activityId);
            try (var row = statement.executeQuery()) {
                row.next();
                return new ImmutableRoaringBitmap(ByteBuffer.wrap(Objects.requireNonNull(row.getBytes(1))));
            }
        }
    }

    private static void bind(PreparedStatement statement, int from, History.@Nullable Position after, int limit)
            throws SQLException {
        var position = after == null ? BEGINNING : after;
        var at = position.at().atOffset(ZoneOffset.UTC);
        statement.setObject(from, at);
        statement.setObject(from + 1, at);
        statement.setLong(from + 2, position.id());
        statement.setInt(from + 3, limit);
    }

    private static ActivityEntry entry(ResultSet row, int contacts) throws SQLException {
        return new ActivityEntry(
                row.getLong(1),
                instant(row),
                ActivityKind.valueOf(row.getString(3)),
                row.getString(4),
                Objects.requireNonNullElse(row.getString(5), ""),
                contacts);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject(2, OffsetDateTime.class).toInstant();
    }
}
