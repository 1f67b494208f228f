package app.fermata.delivery;

/// Hands finished messages to whatever carries them: a mail server, or the practice mailbox.
///
/// Called with no transaction open, by one thread at a time.
public interface Mailer {

    /// Hands one message over and returns when it has been accepted.
    ///
    /// @return what the other side answered
    /// @throws RefusedException when it was refused for good: this message will never leave
    /// @throws UnavailableException when it could not be handed over now and may be later
    String send(OutgoingMessage message) throws RefusedException, UnavailableException;

    /// What became of a message that was in flight when the program ended.
    Trace trace(String messageId);

    /// What is known of a message whose sending was cut off.
    enum Trace {
        ARRIVED,
        NOT_ARRIVED,
        UNKNOWN
    }

    /// The message was refused for good; the text says why, in the other side's words.
    final class RefusedException extends Exception {
        public RefusedException(String reason) {
            super(reason);
        }
    }

    /// Nothing could be handed over now.
    final class UnavailableException extends Exception {
        public UnavailableException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
