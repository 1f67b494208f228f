package app.fermata.sequence;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/// Counts what has become of sequences and their steps.
final class Funnels {

    private static final String STATES =
            "select sequence_id, state, count(*) from enrollment group by sequence_id, state";

    private static final String RANGE = " between ? and ?";

    private static final String STATES_OF_ONE =
            "select state, count(*) from enrollment where id" + RANGE + " group by state";

    private static final String MADE_OF_ONE = "select enrollment_id, step_id, sent_at as at from delivery"
            + " where enrollment_id" + RANGE + " and status = 'SENT' union all"
            + " select enrollment_id, step_id, done_at from task where enrollment_id" + RANGE
            + " and done_at is not null";

    private static final String MADE = "select step_id, count(*) from (" + MADE_OF_ONE + ") group by step_id";

    // Told by the step made last: positions of those who have answered do not follow when steps are moved.
    private static final String REPLIED = "select step_id, count(*) from (select m.step_id, row_number() over"
            + " (partition by m.enrollment_id order by m.at desc) as place from (" + MADE_OF_ONE + ") m"
            + " join enrollment e on e.id = m.enrollment_id where e.state = 'REPLIED') where place = 1 group by step_id";

    private static final String WAITING = "select s.id, count(*) from step s join enrollment e"
            + " on e.sequence_id = s.sequence_id and e.step_position = s.position where e.id" + RANGE
            + " and e.state in ('ADDED', 'ACTIVE', 'PAUSED') group by s.id";

    private Funnels() {}

    /// Everybody, by sequence.
    static Map<Long, Reach> reach(StatelessSession session) {
        return session.doReturningWork(connection -> {
            var counts = new TreeMap<Long, Map<SequenceState, Integer>>();
            try (var statement = connection.prepareStatement(STATES);
                    var row = statement.executeQuery()) {
                while (row.next()) {
                    counts.computeIfAbsent(row.getLong(1), id -> new EnumMap<>(SequenceState.class))
                            .put(SequenceState.valueOf(row.getString(2)), row.getInt(3));
                }
            }
            var reach = new TreeMap<Long, Reach>();
            counts.forEach((id, states) -> reach.put(id, new Reach(states)));
            return reach;
        });
    }

    /// Everybody in one sequence.
    static Reach reach(StatelessSession session, long sequenceId) {
        return session.doReturningWork(connection -> {
            var states = new EnumMap<SequenceState, Integer>(SequenceState.class);
            try (var statement = connection.prepareStatement(STATES_OF_ONE)) {
                statement.setLong(1, EnrollmentId.first(sequenceId));
                statement.setLong(2, EnrollmentId.last(sequenceId));
                try (var row = statement.executeQuery()) {
                    while (row.next()) states.put(SequenceState.valueOf(row.getString(1)), row.getInt(2));
                }
            }
            return new Reach(states);
        });
    }

    /// The steps of one sequence, by step id; deleted ones may be among them.
    static Map<Long, StepFunnel> of(StatelessSession session, long sequenceId) {
        var made = counts(session, MADE, sequenceId, 2);
        var replied = counts(session, REPLIED, sequenceId, 2);
        var waiting = counts(session, WAITING, sequenceId, 1);
        var funnels = new HashMap<Long, StepFunnel>();
        made.forEach((step, count) ->
                funnels.put(step, new StepFunnel(count, replied.getOrDefault(step, 0), waiting.getOrDefault(step, 0))));
        waiting.forEach((step, count) -> funnels.putIfAbsent(step, new StepFunnel(0, 0, count)));
        return funnels;
    }

    private static Map<Long, Integer> counts(StatelessSession session, String sql, long sequenceId, int ranges) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < ranges; i++) {
                    statement.setLong(2 * i + 1, EnrollmentId.first(sequenceId));
                    statement.setLong(2 * i + 2, EnrollmentId.last(sequenceId));
                }
                return counted(statement);
            }
        });
    }

    private static Map<Long, Integer> counted(java.sql.PreparedStatement statement) throws SQLException {
        var counts = new HashMap<Long, Integer>();
        try (var row = statement.executeQuery()) {
            while (row.next()) counts.put(row.getLong(1), row.getInt(2));
        }
        return counts;
    }
}
