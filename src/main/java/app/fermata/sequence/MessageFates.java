package app.fermata.sequence;

import java.time.Instant;
import org.hibernate.StatelessSession;

/// What became of a message that was leaving, as the part that sends them knows it.
public interface MessageFates {

    /// What became of the message of one step of an enrollment.
    Fate of(StatelessSession session, long enrollmentId, long stepId);

    /// What can become of a message.
    sealed interface Fate {
        /// Still being handed over, or nobody knows.
        record OnItsWay() implements Fate {}

        record Sent(Instant at) implements Fate {}

        /// Turned down for good, with the server's words.
        record Refused(String reply) implements Fate {}

        /// It has not left and may be tried again.
        record NotSent() implements Fate {}
    }
}
