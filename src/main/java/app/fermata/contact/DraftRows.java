package app.fermata.contact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;

/// Puts a draft into the rows of one contact.
final class DraftRows {

    private DraftRows() {}

    /// The contact's own row.
    static void fill(Contact contact, ContactDraft draft) {
        contact.firstName = draft.text(ContactField.FIRST_NAME);
        contact.lastName = draft.text(ContactField.LAST_NAME);
        contact.email = draft.text(ContactField.EMAIL);
        contact.company = draft.text(ContactField.COMPANY);
        contact.jobTitle = draft.text(ContactField.JOB_TITLE);
        contact.phone = draft.text(ContactField.PHONE);
        contact.timeZone = draft.text(ContactField.TIME_ZONE);
        contact.notes = draft.text(ContactField.NOTES);
        contact.status = draft.status();
        contact.derive();
    }

    /// The values of some fields of the rep's own; those that are empty now have no row. A field that has been deleted
    /// meanwhile takes no value.
    static void writeOwn(StatelessSession session, long contactId, Map<Long, String> own, Set<Long> fields) {
        if (fields.isEmpty()) return;
        var rows = new CustomFields_(session);
        rows.clear(contactId, fields);
        var known = rows.all().stream().map(OwnField::id).toList();
        rows.addAll(own.entrySet().stream()
                .filter(value -> fields.contains(value.getKey()) && known.contains(value.getKey()))
                .map(value -> value(contactId, value.getKey(), value.getValue()))
                .toList());
    }

    private static CustomValue value(long contactId, long fieldId, String content) {
        var value = new CustomValue();
        value.contactId = contactId;
        value.fieldId = fieldId;
        value.content = content;
        return value;
    }

    /// Puts it on lists that are still there.
    static void putOn(StatelessSession session, long contactId, Set<Long> lists) {
        if (lists.isEmpty()) return;
        var rows = new ContactLists_(session);
        List<ListMember> members = rows.all().stream()
                .filter(list -> lists.contains(list.id()))
                .map(list -> member(list.id(), contactId))
                .toList();
        rows.addAll(members);
    }

    static ListMember member(long listId, long contactId) {
        var member = new ListMember();
        member.listId = listId;
        member.contactId = contactId;
        return member;
    }

    static void takeOff(StatelessSession session, long contactId, Set<Long> lists) {
        if (!lists.isEmpty()) new ContactLists_(session).takeOff(contactId, lists);
    }
}
