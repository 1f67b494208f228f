package app.fermata.transfer;

import app.fermata.contact.AddressCheck;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What becomes of each column of a file, in the order of the columns. A field is given to one column at most.
///
/// @param targets one per column
public record ColumnMapping(List<Target> targets) {

    public ColumnMapping {
        targets = List.copyOf(targets);
    }

    /// The mapping the names of the columns suggest, and where none is called an address, the one that holds them.
    ///
    /// Columns nobody knows become fields of the rep's own; columns with nothing in them are left out.
    static ColumnMapping suggested(List<ImportColumn> columns) {
        var best = new EnumMap<ContactField, Integer>(ContactField.class);
        var known = columns.stream()
                .map(column -> column.filled() == 0 ? null : HeaderNames.of(column.header()))
                .toList();
        for (int i = 0; i < known.size(); i++) {
            var mine = known.get(i);
            if (mine == null) continue;
            var other = best.get(mine.field());
            if (other == null || mine.rank() < rank(known, other)) best.put(mine.field(), i);
        }
        settleNames(columns, best);
        if (!best.containsKey(ContactField.EMAIL)) holdingAddresses(columns, best);
        return new ColumnMapping(targets(columns, best));
    }

    private static int rank(List<HeaderNames.@Nullable Known> known, int column) {
        var at = known.get(column);
        return at == null ? Integer.MAX_VALUE : at.rank();
    }

    // "Nom" and "Name" are the last name beside a first name, and the whole name alone. A column with nothing in it has
    // its name all the same.
    private static void settleNames(List<ImportColumn> columns, Map<ContactField, Integer> best) {
        boolean first = isNamed(columns, ContactField.FIRST_NAME);
        if (first && !isNamed(columns, ContactField.LAST_NAME)) {
            move(best, ContactField.FULL_NAME, ContactField.LAST_NAME);
        }
        if (!first && !best.containsKey(ContactField.FULL_NAME)) {
            move(best, ContactField.LAST_NAME, ContactField.FULL_NAME);
        }
    }

    private static boolean isNamed(List<ImportColumn> columns, ContactField field) {
        return columns.stream()
                .map(column -> HeaderNames.of(column.header()))
                .anyMatch(known -> known != null && known.field() == field);
    }

    private static void move(Map<ContactField, Integer> best, ContactField from, ContactField to) {
        var column = best.remove(from);
        if (column != null) best.put(to, column);
    }

    private static void holdingAddresses(List<ImportColumn> columns, Map<ContactField, Integer> best) {
        long most = 0;
        for (int i = 0; i < columns.size(); i++) {
            long addresses = columns.get(i).firstRows().stream()
                    .filter(cell -> AddressCheck.of(cell).isEmpty())
                    .count();
            long filled = columns.get(i).firstRows().stream()
                    .filter(cell -> !cell.isEmpty())
                    .count();
            if (addresses > most && addresses * 2 >= filled && !best.containsValue(i)) {
                most = addresses;
                best.put(ContactField.EMAIL, i);
            }
        }
    }

    private static List<Target> targets(List<ImportColumn> columns, Map<ContactField, Integer> best) {
        var targets = new ArrayList<Target>();
        for (var column : columns) {
            targets.add(
                    column.filled() == 0 || HeaderNames.isUnused(column.header())
                            ? new Target.Ignored()
                            : new Target.Own(column.header()));
        }
        best.forEach((field, column) -> targets.set(column, new Target.Field(field)));
        return targets;
    }

    /// The same with another target for one column; whichever column had that field or name before loses it.
    public ColumnMapping with(int column, Target target) {
        var changed = new ArrayList<>(targets);
        if (!(target instanceof Target.Ignored)) {
            changed.replaceAll(other -> isSame(other, target) ? new Target.Ignored() : other);
        }
        changed.set(column, target);
        return new ColumnMapping(changed);
    }

    private static boolean isSame(Target one, Target other) {
        if (one instanceof Target.Own(var name) && other instanceof Target.Own(var otherName)) {
            return name.equalsIgnoreCase(otherName);
        }
        return one.equals(other);
    }

    /// Whether some column is the address; without one nothing can be imported.
    public boolean hasAddress() {
        return columnOf(ContactField.EMAIL) >= 0;
    }

    int columnOf(ContactField field) {
        return targets.indexOf(new Target.Field(field));
    }
}
