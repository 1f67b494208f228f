package app.fermata.contact;

import java.util.List;

/// A field of the rep's own that was deleted, with what contacts had in it; [FieldDefining] undoes it.
public final class DeletedField {

    private final OwnField field;
    private final List<CustomValue> values;

    DeletedField(OwnField field, List<CustomValue> values) {
        this.field = field;
        this.values = List.copyOf(values);
    }

    public OwnField field() {
        return field;
    }

    /// How many contacts had a value in it.
    public int values() {
        return values.size();
    }

    List<CustomValue> rows() {
        return values;
    }
}
