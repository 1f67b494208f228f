package app.fermata.ui.settings;

import app.fermata.contact.BlacklistUndone;
import app.fermata.contact.BlacklistWish;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Changes the blacklist, says so in a notice, and takes it back.
final class BlacklistDeeds {

    private final BlacklistDesk desk;
    private final InstantSource clock;
    private final Background background;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final Runnable onChanged;

    /// @param onChanged told after every change and every failure
    BlacklistDeeds(
            BlacklistDesk desk,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            Runnable onChanged) {
        this.desk = desk;
        this.clock = clock;
        this.background = background;
        this.undoStack = undoStack;
        this.notices = notices;
        this.onChanged = onChanged;
    }

    void add(List<BlacklistWish> wishes) {
        var now = clock.instant();
        background.run(
                () -> desk.add(wishes, now),
                added -> say(BlacklistWords.added(added), added.entries().isEmpty(), added.undo()),
                this::onFailed);
    }

    void remove(List<String> entries) {
        var now = clock.instant();
        background.run(
                () -> desk.remove(entries, now),
                removed ->
                        say(BlacklistWords.removed(removed), removed.entries().isEmpty(), removed.undo()),
                this::onFailed);
    }

    private void say(String words, boolean nothing, Callable<BlacklistUndone> undo) {
        notices.accept(nothing ? Notice.of(words) : undoStack.done(undoable(words, undo)));
        onChanged.run();
    }

    private Undoable undoable(String words, Callable<BlacklistUndone> undo) {
        return new Undoable(
                words,
                () -> background.run(
                        undo,
                        undone -> {
                            notices.accept(Notice.of(BlacklistWords.undone(undone)));
                            onChanged.run();
                        },
                        failure -> {
                            // What could not be undone now may be undone later.
                            undoStack.push(undoable(words, undo));
                            onFailed(failure);
                        }));
    }

    private void onFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
        onChanged.run();
    }
}
