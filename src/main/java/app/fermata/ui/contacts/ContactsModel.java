package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactSort;
import app.fermata.roster.FilterChoices;
import app.fermata.roster.OwnView;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What the contacts screen shows.
final class ContactsModel {

    /// How far the list of contacts has come.
    enum Phase {
        /// Nothing to show yet.
        LOADING,
        /// The first lines are there, the number of all that match is not.
        FIRST_LINES,
        COMPLETE,
        FAILED
    }

    /// The current contact where there is none.
    static final long NONE = 0;

    final PagedRows rows;
    final SelectedContacts selection = new SelectedContacts();
    final ObjectProperty<ContactFilter> filter = new SimpleObjectProperty<>(this, "filter", ContactFilter.ALL);
    final ObjectProperty<ContactSort> sort = new SimpleObjectProperty<>(this, "sort", ContactSort.BY_NAME);
    final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(this, "phase", Phase.LOADING);
    final StringProperty failure = new SimpleStringProperty(this, "failure", "");
    final ObjectProperty<FilterChoices> choices = new SimpleObjectProperty<>(this, "choices", FilterChoices.NONE);

    /// The rep's own views, in the rep's order.
    final ObservableList<OwnView> ownViews = FXCollections.observableArrayList();

    /// How many contacts each view finds, by its filter; counted one by one.
    final ObservableMap<ContactFilter, Long> viewCounts = FXCollections.observableHashMap();

    /// The own view the filter was taken from, which changes to it can be saved to; or null.
    final ObjectProperty<@Nullable OwnView> basedOn = new SimpleObjectProperty<>(this, "basedOn");

    /// The rep's own zone, in which days without a sequence are told.
    final ZoneId zone = ZoneId.systemDefault();

    /// How many contacts match; only sure once the phase is COMPLETE.
    final IntegerProperty matching = new SimpleIntegerProperty(this, "matching");

    /// How many contacts there are, whatever the filter says.
    final LongProperty total = new SimpleLongProperty(this, "total");

    /// The contact whose line has the frame, which is the one the pane shows; or [#NONE].
    final LongProperty current = new SimpleLongProperty(this, "current", NONE);

    /// The contact the table is to bring into view as soon as it has its line; or [#NONE].
    final LongProperty revealed = new SimpleLongProperty(this, "revealed", NONE);

    /// Whether the rep wants the pane beside the table, where there is room for it.
    final BooleanProperty paneWanted = new SimpleBooleanProperty(this, "paneWanted", true);

    /// Whether the pane is opened over the table, where there is no room for it beside.
    final BooleanProperty paneOpened = new SimpleBooleanProperty(this, "paneOpened");

    /// Goes up whenever the list begins to answer another question and is to be read from its top.
    final IntegerProperty questions = new SimpleIntegerProperty(this, "questions");

    /// The moment the days of the table are counted from.
    final ObjectProperty<Instant> now;

    final BooleanBinding anySelected;

    /// Whether everybody who matches is known, and there is somebody.
    final BooleanBinding anyMatching;

    ContactsModel(PagedRows rows, InstantSource clock) {
        this.rows = rows;
        this.now = new SimpleObjectProperty<>(this, "now", clock.instant());
        this.anySelected = selection.countProperty().greaterThan(0);
        this.anyMatching = phase.isEqualTo(Phase.COMPLETE).and(matching.greaterThan(0));
    }
}
