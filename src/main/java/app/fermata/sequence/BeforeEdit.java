package app.fermata.sequence;

import java.util.List;

/// A sequence and its contacts as they were before an edit. Kept in memory until the program ends; only
/// [SequenceEditing] reads it.
public final class BeforeEdit {

    private final SequenceText text;
    private final List<Place.Return> returns;

    BeforeEdit(SequenceText text, List<Place.Return> returns) {
        this.text = text;
        this.returns = returns;
    }

    SequenceText text() {
        return text;
    }

    List<Place.Return> returns() {
        return returns;
    }
}
