package app.fermata.mail;

import org.jspecify.annotations.Nullable;

/// A template that cannot be rendered; the message is the end of a sentence that begins with the template's name, such
/// as `needs the contact's first name, which is not known`, or the whole sentence where [StepTemplates] throws it.
final class TemplateException extends Exception {

    private final @Nullable String variable;

    TemplateException(String predicate) {
        this(predicate, null);
    }

    /// @param variable the one that is missing, as a template names it
    TemplateException(String predicate, @Nullable String variable) {
        super(predicate);
        this.variable = variable;
    }

    @Nullable
    String variable() {
        return variable;
    }
}
