package app.fermata.contact;

import app.fermata.activity.ActivityKind;
import app.fermata.activity.ActivityLog;
import app.fermata.store.Keys;
import app.fermata.store.Workspace;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/// Giving many contacts a status at once, and taking it back.
public final class StatusSetting {

    private static final String OTHERS = "select k.id, k.status from " + Keys.AS_C
            + " join contact k on k.id = c.id where k.deletion_id = 0 and k.status <> ?";

    // Compare-and-set: who has moved on meanwhile is not in the result.
    private static final String CHANGE = "select id from final table (merge into contact k using (select id from "
            + Keys.AS_C + ") c on k.id = c.id when matched and k.deletion_id = 0 and k.status = ? then update set"
            + " status = ?)";

    private final Workspace workspace;

    public StatusSetting(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Gives the contacts this status; those that have it already or are deleted are left alone.
    public StatusChange set(long[] contactIds, ContactStatus to, Instant now) {
        return workspace.write(session -> {
            var changed = new EnumMap<ContactStatus, long[]>(ContactStatus.class);
            others(session, contactIds, to).forEach((former, ids) -> {
                var done = change(session, ids, former, to);
                if (done.length > 0) changed.put(former, done);
            });
            var change = new StatusChange(to, changed);
            ActivityLog.note(session, ActivityKind.STATUS_CHANGED, null, to.name(), now, change.ids());
            return change;
        });
    }

    /// Gives each its former status back, unless it has got another one since.
    ///
    /// @return how many are as before
    public int undo(StatusChange done, Instant now) {
        return workspace.write(session -> {
            var back = done.former().entrySet().stream()
                    .flatMapToLong(one -> LongStream.of(change(session, one.getValue(), done.to(), one.getKey())))
                    .toArray();
            ActivityLog.note(session, ActivityKind.UNDONE, null, ActivityKind.STATUS_CHANGED.name(), now, back);
            return back.length;
        });
    }

    private static Map<ContactStatus, long[]> others(StatelessSession session, long[] ids, ContactStatus to) {
        var found = new EnumMap<ContactStatus, LongStream.Builder>(ContactStatus.class);
        Keys.inChunks(session, ids, OTHERS, 1, statement -> {
            statement.setString(2, to.name());
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(ContactStatus.valueOf(row.getString(2)), status -> LongStream.builder())
                            .add(row.getLong(1));
                }
            }
        });
        var others = new EnumMap<ContactStatus, long[]>(ContactStatus.class);
        found.forEach((status, some) -> others.put(status, some.build().toArray()));
        return others;
    }

    private static long[] change(StatelessSession session, long[] ids, ContactStatus from, ContactStatus to) {
        var changed = LongStream.builder();
        Keys.inChunks(session, ids, CHANGE, 1, statement -> {
            statement.setString(2, from.name());
            statement.setString(3, to.name());
            collect(statement, changed);
        });
        return changed.build().toArray();
    }

    private static void collect(PreparedStatement statement, LongStream.Builder into) throws SQLException {
        try (var row = statement.executeQuery()) {
            while (row.next()) into.add(row.getLong(1));
        }
    }
}
