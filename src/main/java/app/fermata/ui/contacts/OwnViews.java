package app.fermata.ui.contacts;

import app.fermata.roster.OwnView;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Saves, changes and removes the rep's own views, each with its way back.
final class OwnViews {

    private final ViewUseCases cases;
    private final Background background;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final ContactsModel model;
    private final Runnable refresh;

    /// @param refresh called after each change, to read the views again
    OwnViews(
            ViewUseCases cases,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ContactsModel model,
            Runnable refresh) {
        this.cases = cases;
        this.background = background;
        this.undoStack = undoStack;
        this.notices = notices;
        this.model = model;
        this.refresh = refresh;
    }

    /// Shows its contacts, or says why it cannot.
    void choose(OwnView view, Runnable show) {
        if (view.filter() == null) {
            notices.accept(Notice.of(Texts.get("view.unreadable", view.name())));
            return;
        }
        model.basedOn.set(view);
        show.run();
    }

    void save(String name) {
        var filter = model.filter.get();
        background.run(
                () -> cases.save(name, filter),
                saved -> {
                    model.basedOn.set(saved);
                    done(Texts.get("view.saved", name), () -> cases.remove(saved.id()));
                },
                this::failed);
    }

    void rename(OwnView view, String name) {
        if (name.equals(view.name())) return;
        background.run(
                () -> cases.rename(view.id(), name),
                there -> {
                    if (there)
                        done(Texts.get("view.renamed", view.name(), name), () -> cases.rename(view.id(), view.name()));
                },
                this::failed);
    }

    /// Has the view last chosen find what the table shows now.
    void update() {
        var view = model.basedOn.get();
        if (view == null) return;
        var filter = model.filter.get();
        background.run(
                () -> cases.change(view.id(), filter),
                before -> before.ifPresent(
                        was -> done(Texts.get("view.updated", view.name()), () -> cases.changeBack(view.id(), was))),
                this::failed);
    }

    void delete(OwnView view) {
        background.run(
                () -> cases.remove(view.id()),
                removed -> removed.ifPresent(
                        was -> done(Texts.get("view.deleted", view.name()), () -> cases.restore(was))),
                this::failed);
    }

    void order(List<Long> ids) {
        var before = model.ownViews.stream().map(OwnView::id).toList();
        background.run(
                () -> cases.order(ids), any -> done(Texts.get("view.moved"), () -> cases.order(before)), this::failed);
    }

    private void done(String words, Callable<?> undo) {
        notices.accept(undoStack.done(undoable(words, undo)));
        refresh.run();
    }

    private Undoable undoable(String words, Callable<?> undo) {
        return new Undoable(
                words,
                () -> background.run(
                        undo,
                        any -> {
                            notices.accept(Notice.of(Texts.get("view.undone")));
                            refresh.run();
                        },
                        failure -> {
                            // What could not be undone now may be undone later.
                            undoStack.push(undoable(words, undo));
                            failed(failure);
                        }));
    }

    private void failed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
    }
}
