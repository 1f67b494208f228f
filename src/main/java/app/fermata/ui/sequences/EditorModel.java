package app.fermata.ui.sequences;

import app.fermata.sequence.Gap;
import app.fermata.sequence.OpenSequence;
import app.fermata.sequence.Reader;
import app.fermata.sequence.SequenceReview;
import app.fermata.sequence.SequenceText;
import app.fermata.sequence.StepPreview;
import app.fermata.sequence.StepText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The sequence in the editor: as it is stored, as it is written, and what is known of the written one.
final class EditorModel {

    final ObjectProperty<@Nullable OpenSequence> opened = new SimpleObjectProperty<>(this, "opened");
    final ObjectProperty<@Nullable SequenceText> draft = new SimpleObjectProperty<>(this, "draft");

    /// The step in the form, from 0; −1 where there is none.
    final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", -1);

    /// What saving would do; null until it is known for the text as it is now.
    final ObjectProperty<@Nullable SequenceReview> review = new SimpleObjectProperty<>(this, "review");

    final ObjectProperty<@Nullable StepPreview> preview = new SimpleObjectProperty<>(this, "preview");
    final ObjectProperty<@Nullable Reader> reader = new SimpleObjectProperty<>(this, "reader");
    final ObservableList<Reader> readers = FXCollections.observableArrayList();
    final ObservableList<Gap> gaps = FXCollections.observableArrayList();
    final ObservableList<String> variables = FXCollections.observableArrayList();
    final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");

    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");

    /// Opens a sequence at its first step.
    void open(OpenSequence sequence) {
        reader.set(null);
        preview.set(null);
        review.set(null);
        gaps.clear();
        opened.set(sequence);
        chosen.set(-1);
        set(sequence.text());
        chosen.set(sequence.text().steps().isEmpty() ? -1 : 0);
    }

    /// Takes what is stored now. What the rep has written stays; where nothing was written, the text follows.
    void refresh(OpenSequence sequence) {
        boolean follows = !dirty.get();
        opened.set(sequence);
        if (follows) set(sequence.text());
        else dirty.set(!sequence.text().equals(draft.get()));
    }

    /// Whether the text differs from what is stored.
    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// The text, which there is while a sequence is open.
    SequenceText text() {
        var text = draft.get();
        if (text == null) throw new IllegalStateException("no sequence is open");
        return text;
    }

    Optional<StepText> step() {
        var text = draft.get();
        int at = chosen.get();
        return text == null || at < 0 || at >= text.steps().size()
                ? Optional.empty()
                : Optional.of(text.steps().get(at));
    }

    void set(SequenceText text) {
        if (!text.equals(draft.get())) {
            draft.set(text);
            review.set(null);
        }
        if (chosen.get() >= text.steps().size()) chosen.set(text.steps().size() - 1);
        var stored = opened.get();
        dirty.set(stored != null && !stored.text().equals(text));
    }

    /// Replaces the step in the form.
    void edit(StepText step) {
        if (chosen.get() < 0) return;
        var steps = new ArrayList<>(text().steps());
        steps.set(chosen.get(), step);
        set(text().withSteps(steps));
    }

    /// Puts a step in at a place and takes it into the form.
    void insert(int at, StepText step) {
        var steps = new ArrayList<>(text().steps());
        steps.add(Math.clamp(at, 0, steps.size()), step);
        set(text().withSteps(steps));
        chosen.set(Math.clamp(at, 0, steps.size() - 1));
    }

    /// Takes a step out; the one that moves up into its place comes into the form.
    StepText remove(int at) {
        var steps = new ArrayList<>(text().steps());
        var gone = steps.remove(at);
        set(text().withSteps(steps));
        chosen.set(Math.min(at, steps.size() - 1));
        return gone;
    }

    /// Moves a step to another place; it stays the one in the form.
    void move(int from, int to) {
        var steps = new ArrayList<>(text().steps());
        int at = Math.clamp(to, 0, steps.size() - 1);
        if (from == at) return;
        steps.add(at, steps.remove(from));
        set(text().withSteps(steps));
        chosen.set(at);
    }

    /// What is open no longer is.
    void close() {
        opened.set(null);
        draft.set(null);
        chosen.set(-1);
        review.set(null);
        preview.set(null);
        dirty.set(false);
    }

    List<StepText> steps() {
        var text = draft.get();
        return text == null ? List.of() : text.steps();
    }
}
