package app.fermata.sequence;

import app.fermata.contact.BlacklistEffect;
import app.fermata.sequence.BlacklistStatements.Ending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/// What the blacklist does to enrollments: Added, Active, Paused and Stopped become Blacklisted (`spec/pausing.md`, Ten
/// sequence states). Their open tasks stay stored and hidden, so that an undo finds the very same ones.
public final class BlacklistedEnrollments implements BlacklistEffect {

    @Override
    public int count(StatelessSession session, long[] contactIds) {
        return BlacklistStatements.count(session, keys(contactIds));
    }

    @Override
    public Ended end(StatelessSession session, Map<Long, String> reasons, Instant now) {
        var contacts = keys(reasons.keySet().stream().mapToLong(Long::longValue).toArray());
        var ending = BlacklistStatements.ending(session, contacts);
        var byReason = new HashMap<String, List<Long>>();
        for (var row : ending) {
            var reason = reasons.getOrDefault(EnrollmentId.contactOf(row.id()), "");
            byReason.computeIfAbsent(cut(reason), first -> new ArrayList<>()).add(row.id());
        }
        byReason.forEach((reason, ids) ->
                BlacklistStatements.end(session, ids.stream().sorted().toArray(Long[]::new), reason, now));
        return new Before(ending);
    }

    private static Long[] keys(long[] contactIds) {
        return LongStream.of(contactIds).sorted().boxed().toArray(Long[]::new);
    }

    private static String cut(String reason) {
        int longest = 500;
        return reason.length() <= longest ? reason : reason.substring(0, longest - 1) + "…";
    }

    /// The enrollments as they were.
    private record Before(List<Ending> rows) implements Ended {

        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public int leaving() {
            return (int) rows.stream().filter(Ending::leaving).count();
        }

        @Override
        public int back(StatelessSession session, LongPredicate stillForbidden) {
            var free = rows.stream()
                    .filter(row -> !stillForbidden.test(EnrollmentId.contactOf(row.id())))
                    .toList();
            var restored = Places.putBack(
                    session,
                    free.stream()
                            .map(row -> new Place.Return(
                                    row.id(),
                                    SequenceState.BLACKLISTED,
                                    row.place().stepPosition(),
                                    row.leaving(),
                                    row.place()))
                            .toList());
            BlacklistStatements.clear(session, free.stream().map(Ending::id).toArray(Long[]::new));
            for (var row : free) {
                if (row.problem() != null) new Enrollments_(session).problem(row.id(), row.problem());
            }
            var pauses = new Pauses_(session);
            free.stream()
                    .map(row -> row.place().pauseId())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(pauses::reopen);
            return restored.length;
        }
    }
}
