package app.fermata.transfer;

import app.fermata.contact.AddressCheck;
import app.fermata.transfer.Rejected.Reason;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Understands rows: what of them is which field, and whether they can be imported at all.
final class RowReading {

    /// Characters of one of the rep's own fields.
    private static final int LONGEST_OWN = 4_000;

    private final List<ImportColumn> columns;
    private final ColumnMapping mapping;

    RowReading(List<ImportColumn> columns, ColumnMapping mapping) {
        this.columns = columns;
        this.mapping = mapping;
    }

    /// A row is either understood or refused.
    sealed interface Read {
        record Understood(Draft draft) implements Read {}

        record Refused(Reason reason) implements Read {}
    }

    Read read(CsvRow row) {
        var reason = shape(row);
        if (reason != null) return new Read.Refused(reason);
        var email = row.cell(mapping.columnOf(ContactField.EMAIL));
        var fault = AddressCheck.of(email);
        if (fault.isPresent()) return new Read.Refused(new Reason.BadAddress(fault.get(), email));
        var fields = new EnumMap<ContactField, String>(ContactField.class);
        var own = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.cell(i);
            if (cell.isEmpty()) continue;
            switch (mapping.targets().get(i)) {
                case Target.Field(var field) -> fields.put(field, cell);
                case Target.Own(var name) -> own.put(name, cell);
                case Target.Ignored() -> {}
            }
        }
        return understood(email, fields, own);
    }

    private Read understood(String email, Map<ContactField, String> fields, Map<String, String> own) {
        splitName(fields);
        var zone = fields.remove(ContactField.TIME_ZONE);
        if (zone != null) {
            var known = TimeZones.named(zone);
            // What is no zone is kept all the same, under the name of its column.
            if (known == null) own.put(header(ContactField.TIME_ZONE), zone);
            else fields.put(ContactField.TIME_ZONE, known);
        }
        var tooLong = tooLong(fields, own);
        if (tooLong != null) return new Read.Refused(tooLong);
        var statusCell = fields.remove(ContactField.STATUS);
        var status = statusCell == null ? null : StatusNames.of(statusCell);
        if (statusCell != null && status == null) return new Read.Refused(new Reason.UnknownStatus(statusCell));
        var lists = ListNames.split(fields.getOrDefault(ContactField.LISTS, ""));
        fields.remove(ContactField.LISTS);
        fields.remove(ContactField.EMAIL);
        return new Read.Understood(new Draft(email.toLowerCase(Locale.ROOT), fields, status, own, lists));
    }

    private @Nullable Reason shape(CsvRow row) {
        int found = row.cells().size();
        if (found < columns.size()) return new Reason.TooFewColumns(found, columns.size());
        for (int i = columns.size(); i < found; i++) {
            if (!row.cell(i).isEmpty()) return new Reason.TooManyColumns(found, columns.size());
        }
        return null;
    }

    private @Nullable Reason tooLong(Map<ContactField, String> fields, Map<String, String> own) {
        for (var field : fields.entrySet()) {
            // A few letters become two in lower case, in which names are kept too.
            int length = field.getValue().toLowerCase(Locale.ROOT).length();
            if (length > field.getKey().longest()) {
                return new Reason.TooLong(
                        header(field.getKey()), length, field.getKey().longest());
            }
        }
        for (var value : own.entrySet()) {
            if (value.getValue().length() > LONGEST_OWN) {
                return new Reason.TooLong(value.getKey(), value.getValue().length(), LONGEST_OWN);
            }
        }
        return null;
    }

    private String header(ContactField field) {
        int column = mapping.columnOf(field);
        // A first or last name may come out of the column of whole names.
        return columns.get(column >= 0 ? column : Math.max(0, mapping.columnOf(ContactField.FULL_NAME)))
                .header();
    }

    // "Lovelace, Ada" has the last name first; of any other whole name the first word is the first name.
    private static void splitName(Map<ContactField, String> fields) {
        var whole = fields.remove(ContactField.FULL_NAME);
        if (whole == null
                || fields.containsKey(ContactField.FIRST_NAME)
                || fields.containsKey(ContactField.LAST_NAME)) {
            return;
        }
        int comma = whole.indexOf(',');
        int blank = whole.indexOf(' ');
        if (comma > 0 && comma < whole.length() - 1) {
            put(fields, whole.substring(comma + 1), whole.substring(0, comma));
        } else if (blank > 0) {
            put(fields, whole.substring(0, blank), whole.substring(blank));
        } else {
            put(fields, whole, "");
        }
    }

    private static void put(Map<ContactField, String> fields, String first, String last) {
        if (!first.isBlank()) fields.put(ContactField.FIRST_NAME, first.strip());
        if (!last.isBlank()) fields.put(ContactField.LAST_NAME, last.strip());
    }
}
