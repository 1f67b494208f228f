package app.fermata.transfer;

import app.fermata.contact.ContactStatus;
import app.fermata.contact.ContactValues;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A contact's values seen cell by cell, so that one can be told from another and put back alone.
final class StoredCells {

    /// The fields an import may change; the address is what a contact is found by.
    static final List<ContactField> CHANGEABLE = List.of(
            ContactField.FIRST_NAME,
            ContactField.LAST_NAME,
            ContactField.COMPANY,
            ContactField.JOB_TITLE,
            ContactField.PHONE,
            ContactField.STATUS,
            ContactField.TIME_ZONE,
            ContactField.NOTES);

    private StoredCells() {}

    static Map<ContactField, String> of(ContactValues values) {
        var cells = new EnumMap<ContactField, String>(ContactField.class);
        cells.put(ContactField.EMAIL, values.email());
        cells.put(ContactField.FIRST_NAME, values.firstName());
        cells.put(ContactField.LAST_NAME, values.lastName());
        cells.put(ContactField.COMPANY, values.company());
        cells.put(ContactField.JOB_TITLE, values.jobTitle());
        cells.put(ContactField.PHONE, values.phone());
        cells.put(ContactField.STATUS, values.status().name());
        cells.put(ContactField.TIME_ZONE, values.timeZone());
        cells.put(ContactField.NOTES, values.notes());
        return cells;
    }

    static ContactValues values(Map<ContactField, String> cells) {
        return new ContactValues(
                cell(cells, ContactField.FIRST_NAME),
                cell(cells, ContactField.LAST_NAME),
                cell(cells, ContactField.EMAIL),
                cell(cells, ContactField.COMPANY),
                cell(cells, ContactField.JOB_TITLE),
                cell(cells, ContactField.PHONE),
                ContactStatus.valueOf(cell(cells, ContactField.STATUS)),
                cell(cells, ContactField.TIME_ZONE),
                cell(cells, ContactField.NOTES));
    }

    private static String cell(Map<ContactField, String> cells, ContactField field) {
        return Objects.requireNonNull(cells.get(field), field.name());
    }

    /// The contact a row makes where there was none.
    static ContactValues of(Draft draft) {
        var cells = new EnumMap<ContactField, String>(ContactField.class);
        for (var field : CHANGEABLE) cells.put(field, draft.field(field));
        cells.put(ContactField.EMAIL, draft.email());
        cells.put(
                ContactField.STATUS,
                Objects.requireNonNullElse(draft.status(), ContactStatus.NEW).name());
        return values(cells);
    }
}
