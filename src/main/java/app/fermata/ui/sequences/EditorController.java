package app.fermata.ui.sequences;

import app.fermata.sequence.OpenSequence;
import app.fermata.sequence.Reader;
import app.fermata.sequence.SequenceEditing;
import app.fermata.sequence.SequenceProblem;
import app.fermata.sequence.SequenceReview;
import app.fermata.sequence.SequenceSaved;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.StepReading;
import app.fermata.sequence.StepText;
import app.fermata.sequence.Templates;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes one sequence: what is typed goes into the model at once, what is known of it is looked up behind.
///
/// Nothing is stored before the rep saves, and saving shows first whom it moves.
final class EditorController implements EditorActions {

    private final SequenceEditing editing;
    private final StepReading reading;
    private final ScheduleController schedules;
    private final InstantSource clock;
    private final Background background;
    private final Latest reviews;
    private final Latest previews;
    private final Latest searches;
    private final Latest reloads;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final SequencesDialogs dialogs;
    private final Runnable onClosed;
    private final EditorModel model = new EditorModel();

    EditorController(
            SequenceEditing editing,
            StepReading reading,
            ScheduleController schedules,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            SequencesDialogs dialogs,
            Runnable onClosed) {
        this.editing = editing;
        this.reading = reading;
        this.schedules = schedules;
        this.clock = clock;
        this.background = background;
        this.reviews = background.latest();
        this.previews = background.latest();
        this.searches = background.latest();
        this.reloads = background.latest();
        this.undoStack = undoStack;
        this.notices = notices;
        this.dialogs = dialogs;
        this.onClosed = onClosed;
    }

    EditorModel model() {
        return model;
    }

    Templates templates() {
        return reading.templates();
    }

    void open(long id, Runnable onOpened) {
        if (isOpen(id)) {
            onOpened.run();
            return;
        }
        leave(() -> background.run(
                () -> editing.open(id),
                sequence -> sequence.ifPresent(found -> {
                    model.open(found);
                    onOpened.run();
                    onReaderSearched("");
                    loadVariables();
                    onSettled();
                }),
                this::onFailed));
    }

    private boolean isOpen(long id) {
        var text = model.draft.get();
        return text != null && text.id() == id;
    }

    /// Reads what stands around the open sequence again.
    void refresh() {
        var text = model.draft.get();
        if (text == null) return;
        reloads.<Optional<OpenSequence>>run(
                () -> editing.open(text.id()),
                found -> {
                    if (!isOpen(text.id())) return;
                    found.ifPresentOrElse(model::refresh, this::close);
                    if (found.isPresent()) onSettled();
                },
                this::onFailed);
    }

    private void close() {
        model.close();
        onClosed.run();
    }

    private void loadVariables() {
        background.run(reading::variables, model.variables::setAll, this::onFailed);
    }

    @Override
    public void onBackRequested() {
        leave(this::close);
    }

    // Goes on once what has been written is saved or given up.
    private void leave(Runnable then) {
        if (!model.dirtyProperty().get()) {
            then.run();
            return;
        }
        switch (dialogs.leaving(model.text().name())) {
            case STAY -> {}
            case DISCARD -> {
                model.close();
                then.run();
            }
            case SAVE -> save(then);
        }
    }

    @Override
    public void onNameEdited(String name) {
        model.set(model.text().withName(name));
    }

    @Override
    public void onScheduleChosen(long scheduleId) {
        model.set(model.text().withSchedule(scheduleId));
        onSettled();
    }

    @Override
    public void onScheduleEditRequested() {
        var opened = model.opened.get();
        var id = model.text().scheduleId();
        if (opened == null || id == null) return;
        opened.schedules().stream().filter(row -> row.id() == id).findFirst().ifPresent(schedules::onEdit);
    }

    @Override
    public void onScheduleNewRequested() {
        schedules.onNew(id -> {
            if (model.draft.get() != null) onScheduleChosen(id);
        });
    }

    @Override
    public void onMailboxChosen(long mailboxId) {
        model.set(model.text().withMailbox(mailboxId));
        onSettled();
    }

    @Override
    public void onWaitEdited(int days) {
        model.set(model.text().withWaitDays(days));
    }

    @Override
    public void onStepChosen(int index) {
        model.chosen.set(index);
        model.gaps.clear();
        look();
    }

    @Override
    public void onStepEdited(StepText step) {
        model.edit(step);
    }

    @Override
    public void onStepAdded(StepKind kind) {
        int at = model.steps().size();
        boolean answers = kind == StepKind.AUTOMATIC_EMAIL
                && model.steps().stream().anyMatch(step -> step.kind() == StepKind.AUTOMATIC_EMAIL);
        var title = Texts.of("editor.kind", kind);
        model.insert(at, new StepText(null, kind, title, at == 0 ? 0 : 3, null, "", "", answers));
        onSettled();
    }

    @Override
    public void onStepMoved(int from, int to) {
        model.move(from, to);
        onSettled();
    }

    @Override
    public void onStepDuplicated() {
        model.step().ifPresent(step -> model.insert(model.chosen.get() + 1, step.asNew()));
        onSettled();
    }

    @Override
    public void onStepDeleted() {
        if (model.step().isEmpty()) return;
        int at = model.chosen.get();
        long sequence = model.text().id();
        var gone = model.remove(at);
        notices.accept(undoStack.done(new Undoable(Texts.get("editor.deleted", at + 1, gone.title()), () -> {
            if (isOpen(sequence) && !model.steps().contains(gone)) {
                model.insert(at, gone);
                onSettled();
            }
        })));
        onSettled();
    }

    @Override
    public void onReaderSearched(String words) {
        var text = model.draft.get();
        if (text == null) return;
        searches.run(
                () -> reading.readers(text.id(), words),
                found -> {
                    model.readers.setAll(found);
                    if (model.reader.get() == null && !found.isEmpty()) onReaderChosen(found.getFirst());
                },
                this::onFailed);
    }

    @Override
    public void onReaderChosen(Reader reader) {
        model.reader.set(reader);
        look();
    }

    @Override
    public void onSettled() {
        var text = model.draft.get();
        if (text == null) return;
        reviews.run(
                () -> editing.glance(text, clock.instant()),
                review -> {
                    if (text.equals(model.draft.get())) model.review.set(review);
                },
                this::onFailed);
        look();
    }

    private record Looked(
            java.util.List<app.fermata.sequence.Gap> gaps, Optional<app.fermata.sequence.StepPreview> preview) {}

    // How the step in the form reads; the newest text counts.
    private void look() {
        var text = model.draft.get();
        var step = model.step().orElse(null);
        int at = model.chosen.get();
        if (text == null || step == null || step.kind() != StepKind.AUTOMATIC_EMAIL) {
            model.preview.set(null);
            model.gaps.clear();
            previews.forget();
            return;
        }
        var reader = model.reader.get();
        previews.run(
                () -> new Looked(
                        reading.gaps(text, at),
                        reader == null ? Optional.empty() : reading.preview(text, at, reader.contactId())),
                looked -> {
                    model.gaps.setAll(looked.gaps());
                    model.preview.set(looked.preview().orElse(null));
                },
                this::onFailed);
    }

    @Override
    public void onDiscardRequested() {
        var opened = model.opened.get();
        if (opened == null || !model.dirtyProperty().get()) return;
        var written = model.text();
        model.set(opened.text());
        notices.accept(undoStack.done(new Undoable(Texts.get("editor.discarded"), () -> {
            if (isOpen(written.id())) {
                model.set(written);
                onSettled();
            }
        })));
        onSettled();
    }

    @Override
    public void onSaveRequested() {
        save(() -> {});
    }

    private void save(Runnable then) {
        var text = model.draft.get();
        if (text == null || model.saving.get()) return;
        model.saving.set(true);
        background.run(
                () -> editing.review(text, clock.instant()),
                review -> {
                    model.saving.set(false);
                    if (text.equals(model.draft.get())) decide(review, then);
                },
                failure -> {
                    model.saving.set(false);
                    onFailed(failure);
                });
    }

    private void decide(SequenceReview review, Runnable then) {
        model.review.set(review);
        var fatal = review.problems().stream().filter(SequenceProblem::isFatal).findFirst();
        if (fatal.isPresent()) {
            if (fatal.get().step() > 0) onStepChosen(fatal.get().step() - 1);
            notices.accept(Notice.of(ProblemWords.sentence(fatal.get())));
            return;
        }
        if (!review.change().isQuiet() && !dialogs.review(review)) return;
        model.saving.set(true);
        background.run(
                () -> editing.save(review.text(), clock.instant()),
                saved -> {
                    model.saving.set(false);
                    onSaved(saved);
                    then.run();
                },
                failure -> {
                    model.saving.set(false);
                    onFailed(failure);
                });
    }

    private void onSaved(SequenceSaved saved) {
        var name = saved.text().name();
        var words = saved.over() > 0
                ? Texts.get("editor.saved.over", name, saved.moved(), saved.over())
                : Texts.get("editor.saved", name, saved.moved());
        notices.accept(undoStack.done(undoable(words, saved)));
        var opened = model.opened.get();
        if (opened != null && isOpen(saved.text().id())) {
            // As stored, so that nothing counts as unsaved until it has been read again.
            model.set(saved.text());
            model.refresh(new OpenSequence(
                    saved.text(),
                    opened.archived(),
                    opened.reach(),
                    opened.funnels(),
                    opened.schedules(),
                    opened.mailboxes()));
        }
        refresh();
    }

    private Undoable undoable(String words, SequenceSaved saved) {
        return new Undoable(
                words,
                () -> background.run(
                        () -> editing.undo(saved, clock.instant()),
                        result -> {
                            notices.accept(Notice.of(Texts.get(
                                    "editor.undone", saved.text().name(), result.restored(), result.movedOn())));
                            refresh();
                        },
                        failure -> {
                            undoStack.push(undoable(words, saved));
                            onFailed(failure);
                        }));
    }

    private void onFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
    }
}
