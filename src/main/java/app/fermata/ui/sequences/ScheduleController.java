package app.fermata.ui.sequences;

import app.fermata.sequence.ScheduleDeletion;
import app.fermata.sequence.ScheduleEditing;
import app.fermata.sequence.ScheduleReview;
import app.fermata.sequence.ScheduleRow;
import app.fermata.sequence.ScheduleSaved;
import app.fermata.sequence.ScheduleText;
import app.fermata.sequence.UndoResult;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// What is done with schedules, from the list of them and from the editor alike.
final class ScheduleController {

    private final ScheduleEditing editing;
    private final InstantSource clock;
    private final Background background;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final SequencesDialogs dialogs;
    private final Runnable onChanged;

    ScheduleController(
            ScheduleEditing editing,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            SequencesDialogs dialogs,
            Runnable onChanged) {
        this.editing = editing;
        this.clock = clock;
        this.background = background;
        this.undoStack = undoStack;
        this.notices = notices;
        this.dialogs = dialogs;
        this.onChanged = onChanged;
    }

    /// Writes a new schedule; `onSaved` is told its number.
    void onNew(LongConsumer onSaved) {
        write(null, ScheduleText.office("", ZoneId.systemDefault()), onSaved);
    }

    void onEdit(ScheduleRow row) {
        write(row, row.text(), id -> {});
    }

    void onDuplicate(ScheduleRow row) {
        var name = Texts.get("sequences.copy", row.text().name());
        write(null, row.text().withId(null).withName(name), id -> {});
    }

    private void write(@Nullable ScheduleRow row, ScheduleText text, LongConsumer onSaved) {
        dialogs.schedule(row, text)
                .filter(written -> row == null || !written.equals(row.text()))
                .ifPresent(written -> background.run(
                        () -> editing.review(written, clock.instant()),
                        review -> decide(row, written, review, onSaved),
                        this::onFailed));
    }

    private void decide(@Nullable ScheduleRow row, ScheduleText written, ScheduleReview review, LongConsumer onSaved) {
        if (!review.isSavable()) {
            notices.accept(Notice.of(ScheduleWords.problem(review.problems().getFirst())));
            write(row, written, onSaved);
            return;
        }
        if (review.moved() > 0 && !dialogs.review(written.name(), review)) {
            // Back to what was written: nothing is lost by having looked.
            write(row, written, onSaved);
            return;
        }
        background.run(
                () -> editing.save(written, clock.instant()),
                saved -> {
                    announce(
                            Texts.get("schedule.saved", saved.name(), saved.moved()),
                            () -> editing.undo(saved, clock.instant()),
                            saved);
                    onSaved.accept(saved.id());
                    onChanged.run();
                },
                this::onFailed);
    }

    private void announce(String words, Callable<UndoResult> undo, ScheduleSaved saved) {
        notices.accept(undoStack.done(undoable(words, undo, saved)));
    }

    private Undoable undoable(String words, Callable<UndoResult> undo, ScheduleSaved saved) {
        return new Undoable(
                words,
                () -> background.run(
                        undo,
                        result -> {
                            notices.accept(Notice.of(
                                    Texts.get("schedule.undone", saved.name(), result.restored(), result.movedOn())));
                            onChanged.run();
                        },
                        failure -> {
                            undoStack.push(undoable(words, undo, saved));
                            onFailed(failure);
                        }));
    }

    void onDelete(ScheduleRow row) {
        background.run(() -> editing.delete(row.id()), outcome -> onDeleted(row, outcome), this::onFailed);
    }

    private void onDeleted(ScheduleRow row, ScheduleDeletion outcome) {
        var name = row.text().name();
        switch (outcome) {
            case ScheduleDeletion.InUse(var users) ->
                notices.accept(Notice.of(Texts.get("schedule.inUse", name, users.size(), ScheduleWords.names(users))));
            case ScheduleDeletion.Gone() -> {}
            case ScheduleDeletion.Deleted(var gone) ->
                notices.accept(undoStack.done(new Undoable(
                        Texts.get("schedule.deleted", name),
                        () -> background.run(
                                () -> {
                                    editing.restore(gone);
                                    return true;
                                },
                                done -> {
                                    notices.accept(Notice.of(Texts.get("sequences.undone")));
                                    onChanged.run();
                                },
                                this::onFailed))));
        }
        onChanged.run();
    }

    private void onFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
        onChanged.run();
    }
}
