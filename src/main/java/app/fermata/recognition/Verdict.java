package app.fermata.recognition;

import java.util.Optional;

/// What an incoming message is, and by what it was told.
public sealed interface Verdict {

    Evidence evidence();

    /// Its writer is away, for a while.
    ///
    /// @param returns when the writer is back, as far as the message says so
    record OutOfOffice(ReturnDate returns, Evidence evidence) implements Verdict {}

    /// A machine answered, for another reason than an absence: it pauses nobody.
    record OtherAutomatic(Kind kind, Evidence evidence) implements Verdict {}

    /// Not delivered.
    ///
    /// @param lasting whether trying again is in vain
    /// @param address who was not reached, empty where the report does not say
    /// @param diagnostic the server's own words, `""` where it has none
    record Bounce(boolean lasting, Optional<String> address, String diagnostic, Evidence evidence) implements Verdict {}

    /// A newsletter, or mail that went through a mailing list.
    record ListMail(Evidence evidence) implements Verdict {}

    /// Somebody wrote.
    record Human(Evidence evidence) implements Verdict {}

    /// Nothing speaks clearly: somebody must look. Never a guess.
    record Unsure(Evidence evidence) implements Verdict {}

    /// Why a machine answered.
    enum Kind {
        /// "We have received your message", with a ticket number or without.
        ACKNOWLEDGEMENT,
        /// The writer no longer works there.
        LEFT_THE_COMPANY,
        /// The writer has another address now.
        ADDRESS_CHANGED,
        /// Nobody reads this mailbox.
        MAILBOX_CLOSED,
        /// The message was reported as spam.
        COMPLAINT,
        /// A receipt for reading or displaying the message.
        READ_RECEIPT,
        /// The sender is to prove that they are human.
        CHALLENGE
    }
}
