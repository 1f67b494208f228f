package app.fermata.ui.enroll;

import app.fermata.sequence.DeletePreview;
import app.fermata.sequence.DeleteResult;
import app.fermata.sequence.Deleting;
import app.fermata.sequence.EnrollRequest;
import app.fermata.sequence.EnrollResult;
import app.fermata.sequence.Enrolling;
import app.fermata.sequence.RemoveRequest;
import app.fermata.sequence.RemoveResult;
import app.fermata.sequence.Removing;
import app.fermata.sequence.Selection;
import app.fermata.sequence.UndoResult;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ContactAction;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;

/// What a rep does with selected contacts as a whole: adds them to a sequence, removes them from one, deletes them.
///
/// Everything is asked first, carried out in the background and said in a notice with *Undo*. On the FX thread.
public final class EnrollController {

    private final EnrollCases cases;
    private final EnrollDialogs dialogs;
    private final InstantSource clock;
    private final Background background;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;

    /// Over the real use cases, asking in cards of `modals`.
    ///
    /// @param notices shows a notice, in place of the one before
    public EnrollController(
            Enrolling enrolling,
            Removing removing,
            Deleting deleting,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ModalHost modals) {
        this(
                new EnrollCases.Stored(enrolling, removing, deleting),
                new EnrollDialogsInWindow(
                        new EnrollCases.Stored(enrolling, removing, deleting), background, clock, modals),
                clock,
                background,
                undoStack,
                notices);
    }

    EnrollController(
            EnrollCases cases,
            EnrollDialogs dialogs,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices) {
        this.cases = cases;
        this.dialogs = dialogs;
        this.clock = clock;
        this.background = background;
        this.undoStack = undoStack;
        this.notices = notices;
    }

    /// The entries of the contacts screen's *Actions*.
    public List<ContactAction> actions() {
        return List.of(
                new ContactAction(
                        "action-enroll",
                        "action.enroll",
                        "Shortcut+E",
                        Feather.USER_PLUS,
                        ContactAction.Group.ADDING,
                        this::onEnrollRequested),
                new ContactAction(
                        "action-remove",
                        "action.remove",
                        null,
                        Feather.USER_MINUS,
                        ContactAction.Group.SEQUENCE,
                        this::onRemoveRequested),
                new ContactAction(
                        "action-delete",
                        "action.delete",
                        null,
                        Feather.TRASH_2,
                        ContactAction.Group.DATA,
                        this::onDeleteRequested));
    }

    /// Removes one contact from one sequence at once: the notice takes it back.
    public void remove(long contactId, long sequenceId) {
        remove(new RemoveRequest(Selection.of(contactId), sequenceId));
    }

    private void onEnrollRequested(long[] contactIds) {
        dialogs.askEnroll(Selection.of(contactIds)).ifPresent(this::enroll);
    }

    private void onRemoveRequested(long[] contactIds) {
        dialogs.askRemove(Selection.of(contactIds)).ifPresent(this::remove);
    }

    private void onDeleteRequested(long[] contactIds) {
        var selection = Selection.of(contactIds);
        background.run(
                () -> cases.previewDeletion(selection), preview -> askDelete(selection, preview), this::onFailed);
    }

    private void askDelete(Selection selection, DeletePreview preview) {
        if (preview.contacts() == 0) {
            notices.accept(Notice.of(Texts.get("delete.done", 0)));
        } else if (dialogs.confirmDelete(preview)) {
            background.run(() -> cases.delete(selection, clock.instant()), this::onDeleted, this::onFailed);
        }
    }

    private void enroll(EnrollRequest request) {
        background.run(() -> cases.enroll(request, clock.instant()), this::onEnrolled, this::onFailed);
    }

    private void remove(RemoveRequest request) {
        background.run(() -> cases.remove(request, clock.instant()), this::onRemoved, this::onFailed);
    }

    private void onEnrolled(EnrollResult done) {
        say(
                EnrollWords.added(done),
                done.added(),
                () -> cases.undo(done, clock.instant()),
                result -> EnrollWords.undoneAdding(done, result));
    }

    private void onRemoved(RemoveResult done) {
        say(
                EnrollWords.removed(done),
                done.removed(),
                () -> cases.undo(done, clock.instant()),
                result -> EnrollWords.undoneRemoving(done, result));
    }

    private void onDeleted(DeleteResult done) {
        say(
                EnrollWords.deleted(done),
                done.deleted(),
                () -> cases.undo(done, clock.instant()),
                EnrollWords::undoneDeleting);
    }

    private void say(String words, int changed, Callable<UndoResult> undo, Function<UndoResult, String> undone) {
        notices.accept(changed == 0 ? Notice.of(words) : undoStack.done(undoable(words, undo, undone)));
    }

    private Undoable undoable(String words, Callable<UndoResult> undo, Function<UndoResult, String> undone) {
        return new Undoable(
                words,
                () -> background.run(undo, result -> notices.accept(Notice.of(undone.apply(result))), failure -> {
                    // What could not be undone now may be undone later.
                    undoStack.push(undoable(words, undo, undone));
                    onFailed(failure);
                }));
    }

    private void onFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
    }
}
