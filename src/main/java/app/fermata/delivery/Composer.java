package app.fermata.delivery;

import app.fermata.contact.ContactCard;
import app.fermata.sequence.Sender;
import app.fermata.sequence.StepPlan;
import java.time.Instant;
import java.util.List;

/// Makes a step's message for one contact.
public interface Composer {

    /// Renders the templates and builds the MIME message.
    ///
    /// @param order what to write, to whom, and in which thread
    /// @throws UncomposableException when a variable is missing or a value cannot stand in a header; the text says
    /// which
    OutgoingMessage compose(Order order) throws UncomposableException;

    /// What to write.
    ///
    /// @param messageId the Message-ID it will have
    /// @param thread the messages before it in the thread, oldest first; empty to begin one
    record Order(String messageId, Sender sender, ContactCard to, StepPlan step, List<Earlier> thread, Instant date) {}

    /// A message that has left before in the same enrollment.
    record Earlier(String messageId, String subject) {}

    /// The step cannot be made for this contact until somebody mends something; the text says what, in words.
    final class UncomposableException extends Exception {
        public UncomposableException(String reason) {
            super(reason);
        }
    }
}
