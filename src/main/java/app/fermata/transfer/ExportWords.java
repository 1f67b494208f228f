package app.fermata.transfer;

import app.fermata.contact.ContactStatus;
import app.fermata.sequence.SequenceState;
import java.util.List;
import java.util.function.Function;

/// The words an export is written in: the rep's language. Those of fields and statuses are read back on import, in
/// whatever language.
///
/// @param fields the header of each of the columns every contact has
/// @param lastContacted the header of the day of the last message
/// @param sequences the header of what a contact is in
/// @param separator what stands between two cells: what the rep's spreadsheet expects
public record ExportWords(
        Function<ContactField, String> fields,
        String lastContacted,
        String sequences,
        Function<ContactStatus, String> status,
        Function<SequenceState, String> state,
        char separator) {

    /// The columns every contact has, in the order they are written in.
    static final List<ContactField> COLUMNS = List.of(
            ContactField.FIRST_NAME,
            ContactField.LAST_NAME,
            ContactField.EMAIL,
            ContactField.COMPANY,
            ContactField.JOB_TITLE,
            ContactField.PHONE,
            ContactField.STATUS,
            ContactField.TIME_ZONE,
            ContactField.NOTES,
            ContactField.LISTS);
}
