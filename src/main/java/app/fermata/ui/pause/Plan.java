package app.fermata.ui.pause;

import app.fermata.sequence.SequenceChoice;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What both dialogs show alike: a selection, the sequences it is in, and what the action would change in the one
/// chosen.
///
/// @param <P> the preview: what would change
final class Plan<P> {

    /// How many contacts are selected.
    final IntegerProperty selected = new SimpleIntegerProperty(this, "selected");

    final ObservableList<SequenceChoice> choices = FXCollections.observableArrayList();

    /// Whether the choices are known; before that an empty list means nothing.
    final BooleanProperty known = new SimpleBooleanProperty(this, "known");

    final ObjectProperty<@Nullable SequenceChoice> chosen = new SimpleObjectProperty<>(this, "chosen");

    /// What would change in the chosen sequence; while loading, perhaps still that of the choice before.
    final ObjectProperty<@Nullable P> preview = new SimpleObjectProperty<>(this, "preview");

    final BooleanProperty loading = new SimpleBooleanProperty(this, "loading");

    /// Why it could not be loaded, in words, or empty.
    final StringProperty problem = new SimpleStringProperty(this, "problem", "");
}
