package app.fermata.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What can still be undone, newest first, until the program ends (spec "Both").
///
/// Lives on the FX thread. An entry leaves the stack as it is undone; where undoing fails, its owner pushes it again.
public final class UndoStack {

    private final Deque<Undoable> entries = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");

    /// Remembers one thing done.
    public void push(Undoable entry) {
        entries.push(entry);
        possible.set(true);
    }

    /// Undoes the newest; does nothing when there is none.
    public void undo() {
        if (!entries.isEmpty()) {
            undo(entries.peek());
        }
    }

    /// Undoes this one, wherever it lies; does nothing when it has been undone already.
    public void undo(Undoable entry) {
        if (!entries.remove(entry)) {
            return;
        }
        possible.set(!entries.isEmpty());
        entry.undo().run();
    }

    /// Whether there is anything to undo.
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /// Ctrl+Z.
    public Command command() {
        return Command.of("command.undo", this::undo).shortcut("Shortcut+Z").enabledWhen(possible);
    }

    /// Remembers one thing done and gives the notice that names it, with an *Undo* that undoes just this one.
    public Notice done(Undoable entry) {
        push(entry);
        return new Notice(entry.text(), Texts.get("command.undo"), () -> undo(entry));
    }
}
