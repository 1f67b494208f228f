package app.fermata.sequence;

import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/// The mails that left for an enrollment, as the part that sends them knows them.
public interface Correspondence {

    /// A mail that left.
    record Letter(long stepId, String subject, Instant at) {}

    /// The mails of an enrollment, oldest first.
    List<Letter> letters(StatelessSession session, long enrollmentId);
}
