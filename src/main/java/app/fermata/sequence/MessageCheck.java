package app.fermata.sequence;

import app.fermata.contact.ContactCard;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a sequence's emails would say, before any of them is written in earnest; answered by the part that writes them.
///
/// Only automatic emails are looked at: what a task says is the rep's own affair.
public interface MessageCheck {

    /// Reads the templates of a sequence, once for all the contacts asked about.
    OfSequence of(SequencePlan plan);

    /// The emails of one sequence.
    interface OfSequence {

        /// Whether the contact's address is one plain email address; true as well where nothing is mailed.
        boolean canReceive(ContactCard contact);

        /// What keeps the first email that cannot be written to this contact from being written; empty where all can.
        Optional<Flaw> flaw(ContactCard contact);

        /// The email of the step at `position`, as it would leave if every one before it has; empty where no automatic
        /// email stands there.
        Optional<Draft> draft(ContactCard contact, int position);
    }

    /// Why an email cannot be written.
    ///
    /// @param variable what is missing, as a template names it (`contact.first_name`); null where something else is
    /// wrong
    /// @param problem the same in a sentence
    record Flaw(int stepPosition, @Nullable String variable, String problem) {}

    /// An email as its reader would see it.
    ///
    /// @param flaw why it cannot be written; subject and text are empty then
    record Draft(
            int stepPosition,
            String subject,
            String text,
            @Nullable Flaw flaw) {}
}
