package app.fermata.contact;

import app.fermata.store.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// The rep's own fields: making, naming and deleting them.
///
/// A field's variable is made of its first name and never changes, so that templates go on working. Names are at most
/// [Listing#LONGEST_NAME] characters and unique, whatever their capitals.
public final class FieldDefining {

    private final Workspace workspace;

    public FieldDefining(Workspace workspace) {
        this.workspace = workspace;
    }

    /// How many contacts have a value in each field; a field nobody has one in is left out.
    public Map<Long, Long> filled() {
        return workspace.read(session -> {
            var filled = new HashMap<Long, Long>();
            for (var field : new CustomFields_(session).filled()) filled.put(field.id(), field.count());
            return filled;
        });
    }

    /// Makes a field.
    ///
    /// @throws IllegalArgumentException when the name is blank or too long
    public NameOutcome create(String name) {
        var wanted = Listing.requireName(name);
        return workspace.write(session -> create(session, wanted));
    }

    /// The same within a transaction under way, for who brings many contacts at once.
    public static NameOutcome create(StatelessSession session, String name) {
        var wanted = Listing.requireName(name);
        var rows = new CustomFields_(session);
        var taken = rows.named(wanted).stream().findFirst();
        if (taken.isPresent()) return new NameOutcome.Taken(taken.get().name());
        var field = new CustomField();
        field.name = wanted;
        field.variable = VariableName.of(
                wanted, rows.all().stream().map(OwnField::variable).toList()::contains);
        rows.add(field);
        return new NameOutcome.Named(Objects.requireNonNull(field.id), wanted, "");
    }

    /// Gives a field another name; its variable stays. Giving the old name back undoes it.
    ///
    /// @throws IllegalArgumentException when the name is blank or too long
    public NameOutcome rename(long fieldId, String name) {
        var wanted = Listing.requireName(name);
        return workspace.write(session -> {
            var rows = new CustomFields_(session);
            var field = rows.find(fieldId).orElse(null);
            if (field == null) return new NameOutcome.Gone();
            var taken = rows.named(wanted).stream()
                    .filter(other -> other.id() != fieldId)
                    .findFirst();
            if (taken.isPresent()) return new NameOutcome.Taken(taken.get().name());
            return rows.rename(fieldId, field.name, wanted) == 1
                    ? new NameOutcome.Named(fieldId, wanted, field.name)
                    : new NameOutcome.Gone();
        });
    }

    /// Deletes a field with what contacts have in it.
    ///
    /// @return empty when it was gone already
    public Optional<DeletedField> delete(long fieldId) {
        return workspace.write(session -> {
            var rows = new CustomFields_(session);
            var field = rows.find(fieldId).orElse(null);
            if (field == null) return Optional.empty();
            List<CustomValue> values = rows.valuesOf(fieldId);
            rows.remove(field);
            return Optional.of(new DeletedField(new OwnField(fieldId, field.name, field.variable), values));
        });
    }

    /// Brings a deleted field back with everything contacts had in it.
    ///
    /// @return false when another field has its name or its variable by now
    public boolean undo(DeletedField done) {
        return workspace.write(session -> {
            var rows = new CustomFields_(session);
            var field = done.field();
            boolean isTaken = rows.all().stream()
                    .anyMatch(other -> other.variable().equals(field.variable())
                            || other.name().equalsIgnoreCase(field.name()));
            if (isTaken) return false;
            session.createNativeMutationQuery(
                            "insert into custom_field (id, name, variable) values (:id, :name, :variable)")
                    .setParameter("id", field.id())
                    .setParameter("name", field.name())
                    .setParameter("variable", field.variable())
                    .executeUpdate();
            OwnValues.insert(session, done.rows());
            return true;
        });
    }
}
