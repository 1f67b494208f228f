package app.fermata.mail;

import app.fermata.contact.ContactCard;
import app.fermata.sequence.Sender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a template can name: `contact.…`, the rep's own fields among them, and `sender.…` (spec: mail, *Out*).
///
/// A blank value is left out: it counts as missing.
final class Variables {

    private static final Map<String, String> WORDS = Map.of(
            "contact.first_name", "the contact's first name",
            "contact.last_name", "the contact's last name",
            "contact.name", "the contact's name",
            "contact.email", "the contact's email address",
            "contact.company", "the contact's company",
            "contact.job_title", "the contact's job title",
            "contact.phone", "the contact's phone number",
            "sender.name", "the sender's name",
            "sender.address", "the sender's address",
            "sender.signature", "the sender's signature");

    private Variables() {}

    static Map<String, Object> of(ContactCard to, Sender from) {
        var contact = new HashMap<>(to.custom());
        // Put last: a field of the rep's own never hides one of these.
        contact.putAll(Map.of(
                "first_name", to.firstName(),
                "last_name", to.lastName(),
                // not ContactCard.name(), which falls back on the address: nobody is greeted by that
                "name", to.firstName() + " " + to.lastName(),
                "email", to.email(),
                "company", to.company(),
                "job_title", to.jobTitle(),
                "phone", to.phone()));
        return Map.of(
                "contact",
                known(contact),
                "sender",
                known(Map.of("name", from.name(), "address", from.address(), "signature", from.signature())));
    }

    /// Those there always are, the contact's first.
    static List<String> names() {
        return List.of(
                "contact.first_name",
                "contact.last_name",
                "contact.name",
                "contact.company",
                "contact.job_title",
                "contact.email",
                "contact.phone",
                "sender.name",
                "sender.address",
                "sender.signature");
    }

    /// What `variable` stands for, in words; null where it stands for nothing.
    static @Nullable String inWords(String variable) {
        return WORDS.get(variable);
    }

    private static Map<String, String> known(Map<String, String> values) {
        var known = new HashMap<String, String>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) known.put(name, value.strip());
        });
        return known;
    }
}
