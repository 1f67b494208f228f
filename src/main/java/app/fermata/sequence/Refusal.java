package app.fermata.sequence;

import app.fermata.contact.ContactStatus;
import org.jspecify.annotations.Nullable;

/// Why a contact is not added to a sequence.
public sealed interface Refusal {

    /// The reasons in the order they are looked for: the first that holds is given.
    enum Kind {
        ADDRESS,
        BLACKLISTED,
        STATUS,
        BEFORE,
        ENGAGED,
        UNWRITABLE
    }

    /// The reason without its details.
    Kind kind();

    /// Its address is not one plain email address.
    record Address(String email) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.ADDRESS;
        }
    }

    /// On the blacklist, itself or with its whole domain.
    ///
    /// @param entry the address or domain that covers it
    /// @param reason in the rep's words; may be empty
    record Blacklisted(String entry, String reason) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.BLACKLISTED;
        }
    }

    /// Its own status forbids it: Do not contact, or Bad data.
    record Status(ContactStatus status) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.STATUS;
        }
    }

    /// Has been in this very sequence before: nobody is led through it twice.
    ///
    /// @param state where it stands there now; null where it has been removed from it
    record InThisSequenceBefore(@Nullable SequenceState state) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.BEFORE;
        }
    }

    /// Still to be contacted by another sequence, and the sending rules allow one at a time.
    record EngagedElsewhere(String sequenceName) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.ENGAGED;
        }
    }

    /// One of the sequence's emails cannot be written to it, mostly for want of a variable.
    record Unwritable(MessageCheck.Flaw flaw) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.UNWRITABLE;
        }
    }
}
