package app.fermata.ui.contact;

import app.fermata.contact.NameOutcome;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Makes, names and deletes the rep's lists or own fields; each of it can be undone.
final class NamesController {

    private final Names names;
    private final Background background;
    private final UndoStack undoStack;

    final ObservableList<Names.Row> rows = FXCollections.observableArrayList();

    /// What was done or could not be, in words, or empty.
    final StringProperty said = new SimpleStringProperty(this, "said", "");

    /// What the words just said can be taken back with; null where there is nothing to take back.
    final ObjectProperty<@Nullable Undoable> done = new SimpleObjectProperty<>(this, "done");

    NamesController(Names names, Background background, UndoStack undoStack) {
        this.names = names;
        this.background = background;
        this.undoStack = undoStack;
        load();
    }

    Names.Kind kind() {
        return names.kind();
    }

    void onCreateRequested(String name) {
        background.run(
                () -> names.create(name),
                outcome -> {
                    say(outcome, "");
                    load();
                },
                this::onFailed);
    }

    void onRenameRequested(Names.Row row, String name) {
        if (name.strip().equals(row.name())) {
            return;
        }
        background.run(
                () -> names.rename(row.id(), name),
                outcome -> {
                    say(outcome, row.name());
                    load();
                },
                this::onFailed);
    }

    void onDeleteRequested(Names.Row row) {
        background.run(() -> names.delete(row.id()), this::onDeleted, this::onFailed);
    }

    private void onDeleted(Optional<Names.Deleted> deleted) {
        deleted.ifPresent(it -> {
            remember(it.words(), it.undo());
        });
        load();
    }

    void onUndoRequested() {
        var undoable = done.get();
        if (undoable != null) {
            undoStack.undo(undoable);
        }
    }

    private void say(NameOutcome outcome, String before) {
        switch (outcome) {
            case NameOutcome.Named named
            when before.isEmpty() -> {
                said.set(Texts.get("names.made", named.name()));
                done.set(null);
            }
            case NameOutcome.Named named ->
                remember(
                        Texts.get("names.renamed", named.before(), named.name()),
                        () -> names.rename(named.id(), named.before()) instanceof NameOutcome.Named);
            case NameOutcome.Taken taken -> {
                said.set(Texts.get("names.taken", taken.name()));
                done.set(null);
            }
            case NameOutcome.Gone gone -> {
                said.set(Texts.get("names.gone"));
                done.set(null);
            }
        }
    }

    private void remember(String words, Callable<Boolean> undo) {
        var undoable = new Undoable(words, () -> background.run(undo, this::onUndone, this::onFailed));
        undoStack.push(undoable);
        said.set(words);
        done.set(undoable);
    }

    private void onUndone(boolean isBack) {
        said.set(Texts.get(isBack ? "names.undone" : "names.notUndone"));
        done.set(null);
        load();
    }

    private void onFailed(Throwable failure) {
        said.set(Problems.logged(failure));
        done.set(null);
    }

    private void load() {
        background.run(names::rows, rows::setAll, this::onFailed);
    }
}
