package app.fermata.ui.kit;

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

/// What dialogs on a selection show alike: the selection, the sequences to choose from, and what the action would
/// change
/// in the one chosen.
///
/// @param <C> a sequence to choose
/// @param <P> the preview: what would change
public final class Plan<C, P> {

    /// How many contacts are selected.
    public final IntegerProperty selected = new SimpleIntegerProperty(this, "selected");

    public final ObservableList<C> choices = FXCollections.observableArrayList();

    /// Whether the choices are known; before that an empty list means nothing.
    public final BooleanProperty known = new SimpleBooleanProperty(this, "known");

    public final ObjectProperty<@Nullable C> chosen = new SimpleObjectProperty<>(this, "chosen");

    /// What would change in the chosen sequence; while loading, perhaps still that of the choice before.
    public final ObjectProperty<@Nullable P> preview = new SimpleObjectProperty<>(this, "preview");

    public final BooleanProperty loading = new SimpleBooleanProperty(this, "loading");

    /// Why it could not be loaded, in words, or empty.
    public final StringProperty problem = new SimpleStringProperty(this, "problem", "");
}
