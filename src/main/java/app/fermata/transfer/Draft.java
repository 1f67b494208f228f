package app.fermata.transfer;

import app.fermata.contact.ContactStatus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row understood: a contact as the file has it. Empty strings for what it does not say.
///
/// @param fields what every contact can have, without the address, the status and the lists
/// @param status null where the file says nothing
/// @param own name of the rep's own field to content; without empty ones
/// @param lists names of lists
record Draft(
        String email,
        Map<ContactField, String> fields,
        @Nullable ContactStatus status,
        Map<String, String> own,
        List<String> lists) {

    String field(ContactField field) {
        return fields.getOrDefault(field, "");
    }
}
