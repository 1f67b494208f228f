package app.fermata.sequence;

import app.fermata.contact.ContactCard;
import java.util.List;
import java.util.Optional;

/// Reads the Liquid templates of steps, for those who write them.
public interface Templates {

    /// A variable a template names, such as `contact.company`.
    ///
    /// @param needed whether a contact without it stops the step: it has no `default`, and no condition goes round
    /// it
    /// @param at where in the template it is named, as ranges of characters
    record Variable(String name, boolean needed, List<Range> at) {

        public Variable {
            at = List.copyOf(at);
        }
    }

    /// Why a template cannot be used.
    ///
    /// @param line where it cannot be read, from 1; 0 where it can be read and fails all the same
    /// @param detail that line, or what failed
    record Unreadable(int line, String detail) {}

    /// Characters of a template, from the first up to but not including the last.
    record Range(int from, int to) {}

    /// What a template becomes for one contact.
    sealed interface Rendering {

        /// The finished text.
        record Text(String text) implements Rendering {}

        /// A variable without a default has no value.
        record Missing(String variable) implements Rendering {}

        /// It cannot be made for anybody.
        record Failed(Unreadable why) implements Rendering {}
    }

    /// Why the template cannot be used; empty when it can.
    Optional<Unreadable> problem(String template);

    /// The variables it names, each once, in the order of their first mention; none where it cannot be read.
    List<Variable> variables(String template);

    /// The variables there always are, for choosing one: those of a contact, then those of the sender.
    List<String> known();

    /// The template for this contact, written by this sender.
    Rendering render(String template, ContactCard to, Sender from);
}
