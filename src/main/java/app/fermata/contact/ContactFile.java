package app.fermata.contact;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/// All that is known of one contact: its card, the lists it is on, and the rep's own fields that have a value.
public record ContactFile(ContactCard card, List<NamedList> lists, List<Value> values) {

    /// What the contact has in a field of the rep's own.
    public record Value(long fieldId, String name, String content) {}

    public ContactFile {
        lists = List.copyOf(lists);
        values = List.copyOf(values);
    }

    /// The same as the rep would have written it.
    public ContactDraft draft() {
        var texts = new EnumMap<ContactField, String>(ContactField.class);
        texts.put(ContactField.FIRST_NAME, card.firstName());
        texts.put(ContactField.LAST_NAME, card.lastName());
        texts.put(ContactField.EMAIL, card.email());
        texts.put(ContactField.COMPANY, card.company());
        texts.put(ContactField.JOB_TITLE, card.jobTitle());
        texts.put(ContactField.PHONE, card.phone());
        texts.put(ContactField.TIME_ZONE, card.timeZone());
        texts.put(ContactField.NOTES, card.notes());
        var own = new LinkedHashMap<Long, String>();
        values.forEach(value -> own.put(value.fieldId(), value.content()));
        var on = new LinkedHashSet<Long>();
        lists.forEach(list -> on.add(list.id()));
        return new ContactDraft(texts, card.status(), own, on);
    }
}
