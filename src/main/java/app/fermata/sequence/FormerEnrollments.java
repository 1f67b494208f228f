package app.fermata.sequence;

import app.fermata.sequence.MessageFates.Fate;
import app.fermata.store.Keys;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Moves enrollments out of their sequences and back in again, every column as it was.
///
/// What was sent and done stays under the same keys. Outside, nothing finds them: no mail leaves, no task is shown, no
/// alarm rings.
final class FormerEnrollments {

    private static final List<String> COLUMNS = List.of(
            "id",
            "sequence_id",
            "contact_id",
            "state",
            "added_at",
            "step_position",
            "step_id",
            "planned_at",
            "planned_why",
            "due_at",
            "step_done_at",
            "paused_from",
            "pause_id",
            "batch_id",
            "spread",
            "leaving",
            "problem",
            "ended_at");

    // Every other writer waits from here on, and finds that the row has moved on.
    private static final String LOCK = "merge into enrollment e using (select id from " + Keys.AS_C
            + ") c on e.id = c.id when matched then update set version = version + 1";

    private static final String COPY_OUT = "insert into former_enrollment (" + columns("") + ", version, removal_id)"
            + " select " + columns("e.") + ", e.version, ? from " + Keys.AS_C + " join enrollment e on e.id = c.id";

    private static final String DROP = "merge into enrollment e using (select id from " + Keys.AS_C
            + ") c on e.id = c.id when matched then delete";

    private static final String ABLE_TO_RETURN = "select f.id, f.pause_id, case when f.leaving then f.step_id end"
            + " from former_enrollment f join contact k on k.id = f.contact_id and k.deletion_id = 0"
            + " join sequences s on s.id = f.sequence_id left join enrollment e on e.id = f.id"
            + " where f.removal_id = :removal and e.id is null order by f.id";

    private static final String COPY_BACK = "insert into enrollment (" + columns("") + ", version) select "
            + columns("f.") + ", f.version + 1 from " + Keys.AS_C
            + " join former_enrollment f on f.id = c.id and f.removal_id = ?";

    private static final String FORGET = "merge into former_enrollment f using (select id from " + Keys.AS_C
            + ") c on f.id = c.id and f.removal_id = ? when matched then delete";

    private FormerEnrollments() {}

    private static String columns(String of) {
        return COLUMNS.stream().map(column -> of + column).collect(Collectors.joining(", "));
    }

    /// Notes a removal.
    static long removal(StatelessSession session, Instant at) {
        var removal = new Removal();
        removal.removedAt = at;
        session.insert(removal);
        return Objects.requireNonNull(removal.id);
    }

    /// Moves the given enrollments out, under a removal.
    ///
    /// @return how many of them have a message that is already leaving
    static int moveOut(StatelessSession session, Long[] keys, long removalId) {
        Keys.inChunks(session, keys, LOCK, 1, statement -> statement.executeUpdate());
        Keys.inChunks(session, keys, COPY_OUT, 2, statement -> {
            statement.setLong(1, removalId);
            statement.executeUpdate();
        });
        int leaving = Loss.ofEnrollments(session, keys).leaving();
        Keys.inChunks(session, keys, DROP, 1, statement -> statement.executeUpdate());
        return leaving;
    }

    private record Able(
            long id, @Nullable Long pauseId, @Nullable Long leavingStepId) {}

    /// Moves everybody of a removal back in who can return: not deleted, and not in the sequence again meanwhile.
    ///
    /// A message that was leaving has had its fate in the meantime, and its enrollment follows it.
    ///
    /// @return the keys of those who are back
    static long[] moveBack(StatelessSession session, long removalId, MessageFates fates, Instant now) {
        var able = session
                .createNativeQuery(ABLE_TO_RETURN, Object[].class)
                .setParameter("removal", removalId)
                .getResultList()
                .stream()
                .map(row -> new Able(number(row[0]), numberOrNull(row[1]), numberOrNull(row[2])))
                .toList();
        var keys = able.stream().map(Able::id).toArray(Long[]::new);
        for (var sql : List.of(COPY_BACK, FORGET)) {
            Keys.inChunks(session, keys, sql, 1, statement -> {
                statement.setLong(2, removalId);
                statement.executeUpdate();
            });
        }
        var pauses = new Pauses_(session);
        able.stream().map(Able::pauseId).flatMap(Stream::ofNullable).distinct().forEach(pauses::reopen);
        for (var row : able) {
            if (row.leavingStepId() != null) follow(session, row.id(), row.leavingStepId(), fates, now);
        }
        return EnrollmentId.longs(keys);
    }

    private static void follow(
            StatelessSession session, long enrollmentId, long stepId, MessageFates fates, Instant now) {
        var alarms = new EnrollmentAlarms_(session);
        switch (fates.of(session, enrollmentId, stepId)) {
            case Fate.OnItsWay() -> {}
            case Fate.Sent(var at) -> {
                var plan = SequencePlans.one(session, EnrollmentId.sequenceOf(enrollmentId));
                Progressing.messageLeft(session, plan, enrollmentId, stepId, at, now);
            }
            case Fate.Refused(var reply) -> alarms.bounce(enrollmentId, reply, now);
            case Fate.NotSent() -> alarms.tryAgainAt(enrollmentId, now);
        }
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static @Nullable Long numberOrNull(@Nullable Object value) {
        return value == null ? null : number(value);
    }
}
