package app.fermata.sequence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import org.hibernate.StatelessSession;

/// A temporary table of ids, private to a connection: how one statement is told which of a hundred thousand rows it is
/// about. H2 looks a row up in it by key; arrays and long lists of parameters it compares one by one.
@Entity
class Chosen {

    // H2 takes arrays of at most 65,536 elements.
    private static final int CHUNK = 50_000;

    @Id
    long id;

    /// Replaces what was chosen on this connection.
    static void fill(StatelessSession session, Long[] ids) {
        session.createNativeMutationQuery("delete from chosen").executeUpdate();
        var insert = session.createNativeMutationQuery("insert into chosen select * from unnest(:ids)");
        for (int from = 0; from < ids.length; from += CHUNK) {
            var chunk = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + CHUNK));
            insert.setParameter("ids", chunk).executeUpdate();
        }
    }

    /// Chooses the contacts of a selection.
    static void contacts(StatelessSession session, Selection selection) {
        fill(session, selection.stream().boxed().toArray(Long[]::new));
    }

    /// Chooses the enrollments a selection would have in a sequence.
    static void enrollments(StatelessSession session, long sequenceId, Selection selection) {
        fill(session, EnrollmentId.of(sequenceId, selection));
    }
}
