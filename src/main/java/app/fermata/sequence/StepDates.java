package app.fermata.sequence;

import java.time.Instant;
import java.util.Map;
import org.hibernate.StatelessSession;

/// When the mails of an enrollment left, as the part that sends them knows it.
public interface StepDates {

    /// When each automatic step of an enrollment was sent, by step id.
    Map<Long, Instant> sent(StatelessSession session, long enrollmentId);
}
