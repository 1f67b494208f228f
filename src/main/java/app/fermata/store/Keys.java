package app.fermata.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.hibernate.StatelessSession;

/// Has a statement look up many rows by their keys, which it takes as one array.
///
/// Written for H2: a join with the unnested array touches the named rows only, where `in (select …)` compares every row
/// with every key, and filling a temporary table costs as much again as the work itself.
public final class Keys {

    /// The keys as a table `c` with the column `id`; takes the place of one parameter.
    public static final String AS_C = "unnest(cast(? as bigint array)) as c(id)";

    // H2 takes arrays of at most 65,536 elements.
    private static final int CHUNK = 50_000;

    private Keys() {}

    /// What is done with the statement once the keys are bound.
    public interface Work {
        void run(PreparedStatement statement) throws SQLException;
    }

    /// Prepares `sql` once and runs `work` for every chunk of keys.
    ///
    /// @param keysAt the parameter the keys take the place of, from 1
    public static void inChunks(StatelessSession session, Long[] keys, String sql, int keysAt, Work work) {
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int from = 0; from < keys.length; from += CHUNK) {
                    statement.setObject(keysAt, Arrays.copyOfRange(keys, from, Math.min(keys.length, from + CHUNK)));
                    work.run(statement);
                }
            }
        });
    }

    /// The same for keys in the way most of the house holds them.
    public static void inChunks(StatelessSession session, long[] keys, String sql, int keysAt, Work work) {
        inChunks(session, Arrays.stream(keys).boxed().toArray(Long[]::new), sql, keysAt, work);
    }
}
