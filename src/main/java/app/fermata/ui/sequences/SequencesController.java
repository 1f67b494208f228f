package app.fermata.ui.sequences;

import app.fermata.sequence.ScheduleEditing;
import app.fermata.sequence.ScheduleRow;
import app.fermata.sequence.SequenceEditing;
import app.fermata.sequence.SequenceRow;
import app.fermata.sequence.SequenceText;
import app.fermata.sequence.StepReading;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import app.fermata.ui.sequences.SequencesModel.Page;
import app.fermata.ui.sequences.SequencesModel.Phase;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The sequences screen: lists sequences and schedules, and opens one for editing (`design/screens.md`, Sequences).
///
/// All of it is called on the FX thread. The shell calls [#refresh] when the store has changed; what the rep is writing
/// stays.
public final class SequencesController implements SequencesActions {

    private record Lists(List<SequenceRow> sequences, List<ScheduleRow> schedules) {}

    private final SequenceEditing editing;
    private final ScheduleEditing scheduling;
    private final Background background;
    private final Latest loads;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final SequencesDialogs dialogs;
    private final SequencesModel model = new SequencesModel();
    private final ScheduleController schedules;
    private final EditorController editor;
    private boolean stale;

    /// @param notices shows a notice, in place of the one before
    public SequencesController(
            SequenceEditing editing,
            ScheduleEditing scheduling,
            StepReading reading,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            SequencesDialogs dialogs) {
        this.editing = editing;
        this.scheduling = scheduling;
        this.background = background;
        this.loads = background.latest();
        this.undoStack = undoStack;
        this.notices = notices;
        this.dialogs = dialogs;
        this.schedules =
                new ScheduleController(scheduling, clock, background, undoStack, notices, dialogs, this::refresh);
        this.editor = new EditorController(
                editing, reading, schedules, clock, background, undoStack, notices, dialogs, this::showList);
        model.inWindow.subscribe(shown -> {
            if (shown && stale) refresh();
        });
    }

    /// Builds the screen; to be called once.
    public Parent view() {
        return new SequencesView(model, this, editor.model(), editor, editor.templates()).root();
    }

    /// Reads the lists again, and what stands around the sequence that is open.
    public void refresh() {
        if (!model.inWindow.get()) {
            stale = true;
            return;
        }
        stale = false;
        loads.run(this::lists, lists -> model.show(lists.sequences(), lists.schedules()), this::onLoadFailed);
        editor.refresh();
    }

    private Lists lists() {
        var schedules = scheduling.list();
        // A country's calendar is read once, here, and not when it is named on the FX thread.
        schedules.forEach(row -> scheduling.holidays().name(row.text().holidays()));
        return new Lists(editing.list(), schedules);
    }

    /// Opens a sequence for editing, once what is being written elsewhere is settled.
    public void open(long sequenceId) {
        editor.open(sequenceId, () -> model.page.set(Page.EDITOR));
    }

    SequencesModel model() {
        return model;
    }

    EditorController editor() {
        return editor;
    }

    private void showList() {
        model.page.set(Page.SEQUENCES);
        refresh();
    }

    @Override
    public void onNewRequested() {
        dialogs.name(Texts.get("sequences.new.title"), "", Texts.get("sequences.new.button"))
                .ifPresent(name -> background.run(
                        () -> editing.create(name),
                        id -> {
                            announce(
                                    Texts.get("sequences.created", name),
                                    () -> editing.delete(id).isPresent());
                            open(id);
                        },
                        this::onActionFailed));
    }

    @Override
    public void onOpenRequested(SequenceRow row) {
        open(row.id());
    }

    @Override
    public void onRenameRequested(SequenceRow row) {
        dialogs.name(Texts.get("sequences.rename.title"), row.name(), Texts.get("sequences.rename.button"))
                .filter(name -> !name.equals(row.name()))
                .ifPresent(name -> background.run(
                        () -> editing.rename(row.id(), name),
                        renamed -> {
                            if (renamed) {
                                announce(
                                        Texts.get("sequences.renamed", row.name(), name),
                                        () -> editing.rename(row.id(), row.name()));
                            } else {
                                notices.accept(Notice.of(Texts.get("sequences.nameTaken", name)));
                            }
                            refresh();
                        },
                        this::onActionFailed));
    }

    @Override
    public void onDuplicateRequested(SequenceRow row) {
        background.run(
                () -> editing.duplicate(row.id(), Texts.get("sequences.copy", row.name())),
                id -> {
                    announce(
                            Texts.get("sequences.duplicated", row.name()),
                            () -> editing.delete(id).isPresent());
                    refresh();
                },
                this::onActionFailed);
    }

    @Override
    public void onArchiveRequested(SequenceRow row) {
        boolean to = !row.archived();
        background.run(
                () -> editing.archive(row.id(), to),
                changed -> {
                    var words = to
                            ? Texts.get(
                                    "sequences.archived",
                                    row.name(),
                                    row.reach().engaged())
                            : Texts.get("sequences.unarchived", row.name());
                    if (changed) announce(words, () -> editing.archive(row.id(), !to));
                    refresh();
                },
                this::onActionFailed);
    }

    @Override
    public void onDeleteRequested(SequenceRow row) {
        background.<Optional<SequenceText>>run(
                () -> editing.delete(row.id()),
                gone -> {
                    gone.ifPresentOrElse(
                            text -> announce(Texts.get("sequences.deleted", row.name()), () -> {
                                editing.restore(text);
                                return true;
                            }),
                            () -> notices.accept(Notice.of(Texts.get("sequences.undeletable", row.name()))));
                    refresh();
                },
                this::onActionFailed);
    }

    private void announce(String words, Callable<Boolean> undo) {
        notices.accept(undoStack.done(undoable(words, undo)));
    }

    private Undoable undoable(String words, Callable<Boolean> undo) {
        return new Undoable(
                words,
                () -> background.run(
                        undo,
                        done -> {
                            notices.accept(Notice.of(Texts.get(done ? "sequences.undone" : "sequences.movedOn")));
                            refresh();
                        },
                        failure -> {
                            // What could not be undone now may be undone later.
                            undoStack.push(undoable(words, undo));
                            onActionFailed(failure);
                        }));
    }

    @Override
    public void onNewScheduleRequested() {
        schedules.onNew(id -> {});
    }

    @Override
    public void onEditScheduleRequested(ScheduleRow row) {
        schedules.onEdit(row);
    }

    @Override
    public void onDuplicateScheduleRequested(ScheduleRow row) {
        schedules.onDuplicate(row);
    }

    @Override
    public void onDeleteScheduleRequested(ScheduleRow row) {
        schedules.onDelete(row);
    }

    @Override
    public void onRetryRequested() {
        model.phase.set(Phase.LOADING);
        refresh();
    }

    private void onLoadFailed(Throwable failure) {
        String sentence = Problems.logged(failure);
        model.failure.set(sentence);
        if (model.phase.get() == Phase.LOADING) {
            model.phase.set(Phase.FAILED);
        } else if (model.phase.get() == Phase.SHOWN) {
            notices.accept(Notice.of(sentence));
        }
    }

    private void onActionFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
        refresh();
    }
}
