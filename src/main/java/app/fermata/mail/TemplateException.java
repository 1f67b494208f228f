package app.fermata.mail;

/// A template that cannot be rendered; the message is the end of a sentence that begins with the template's name, such
/// as `needs the contact's first name, which is not known`.
final class TemplateException extends Exception {
    TemplateException(String predicate) {
        super(predicate);
    }
}
