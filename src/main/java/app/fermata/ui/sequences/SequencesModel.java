package app.fermata.ui.sequences;

import app.fermata.sequence.ScheduleRow;
import app.fermata.sequence.SequenceRow;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the list of sequences and the list of schedules show, and which part of the screen is in front.
final class SequencesModel {

    /// The parts of the screen.
    enum Page {
        SEQUENCES,
        SCHEDULES,
        EDITOR
    }

    /// How far the lists have come.
    enum Phase {
        LOADING,
        SHOWN,
        FAILED
    }

    final ObjectProperty<Page> page = new SimpleObjectProperty<>(this, "page", Page.SEQUENCES);
    final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(this, "phase", Phase.LOADING);
    final StringProperty failure = new SimpleStringProperty(this, "failure", "");
    final StringProperty search = new SimpleStringProperty(this, "search", "");
    final BooleanProperty archivedToo = new SimpleBooleanProperty(this, "archivedToo");

    /// Whether the screen is in the window; what is not looked at need not be read again and again.
    final BooleanProperty inWindow = new SimpleBooleanProperty(this, "inWindow", true);

    /// The sequences that are shown.
    final ObservableList<SequenceRow> rows = FXCollections.observableArrayList();

    final ObservableList<ScheduleRow> schedules = FXCollections.observableArrayList();

    private List<SequenceRow> all = List.of();

    SequencesModel() {
        search.subscribe(words -> filter());
        archivedToo.subscribe(too -> filter());
    }

    void show(List<SequenceRow> sequences, List<ScheduleRow> allSchedules) {
        all = sequences;
        filter();
        if (!schedules.equals(allSchedules)) schedules.setAll(allSchedules);
        phase.set(Phase.SHOWN);
    }

    /// Whether there is no sequence at all, shown or not.
    boolean isEmpty() {
        return all.isEmpty();
    }

    /// How many there are, those in the archive left out.
    int count() {
        return (int) all.stream().filter(row -> !row.archived()).count();
    }

    int archivedCount() {
        return all.size() - count();
    }

    private void filter() {
        var words = search.get().strip().toLowerCase(Locale.ROOT);
        var shown = all.stream()
                .filter(row -> archivedToo.get() || !row.archived())
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        if (!rows.equals(shown)) rows.setAll(shown);
    }
}
