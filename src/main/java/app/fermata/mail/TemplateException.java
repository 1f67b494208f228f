package app.fermata.mail;

import org.jspecify.annotations.Nullable;

/// A template that cannot be rendered; the message is the end of a sentence that begins with the template's name, such
/// as `needs the contact's first name, which is not known`, or the whole sentence where [StepTemplates] throws it.
final class TemplateException extends Exception {

    private final @Nullable String variable;
    private final int line;

    TemplateException(String predicate) {
        this(predicate, null, 0);
    }

    /// @param variable what is missing, or null where that is not the reason
    /// @param line where it cannot be read, from 1; 0 where that is not the reason
    TemplateException(String predicate, @Nullable String variable, int line) {
        super(predicate);
        this.variable = variable;
        this.line = line;
    }

    @Nullable
    String variable() {
        return variable;
    }

    int line() {
        return line;
    }
}
