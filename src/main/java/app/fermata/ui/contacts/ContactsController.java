package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactRow;
import app.fermata.roster.ContactSort;
import app.fermata.roster.KeepingViews;
import app.fermata.roster.OwnView;
import app.fermata.roster.Roster;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.PauseResult;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.UndoResult;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.sequence.UnpauseResult;
import app.fermata.sequence.Unpausing;
import app.fermata.ui.contacts.ContactsModel.Phase;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Command;
import app.fermata.ui.kit.ContactAction;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.PauseDialogs;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The contacts screen: finds and lists contacts, pauses and unpauses the selected ones.
///
/// All of it is called on the FX thread. The shell calls [#refresh] when the store has changed, as often as it likes.
public final class ContactsController {

    private final ContactsUseCases cases;
    private final InstantSource clock;
    private final Background background;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final PauseDialogs dialogs;
    private final ContactsModel model;
    private final Loading loading;
    private final ContactCommands commands;
    private final OwnViews ownViews;

    /// @param notices shows a notice, in place of the one before
    public ContactsController(
            Roster roster,
            KeepingViews keepingViews,
            Pausing pausing,
            Unpausing unpausing,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            PauseDialogs dialogs) {
        this(
                ContactsUseCases.of(roster, pausing, unpausing),
                ViewUseCases.of(keepingViews),
                clock,
                background,
                undoStack,
                notices,
                dialogs);
    }

    ContactsController(
            ContactsUseCases cases,
            ViewUseCases views,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            PauseDialogs dialogs) {
        this.cases = cases;
        this.clock = clock;
        this.background = background;
        this.undoStack = undoStack;
        this.notices = notices;
        this.dialogs = dialogs;
        this.model = new ContactsModel(new PagedRows(this::loadPage), clock);
        this.loading = new Loading(cases, views, background, clock, model, this::onLoadFailed);
        this.ownViews = new OwnViews(views, background, undoStack, notices, model, this::refresh);
        var selectFirst = new ReadOnlyStringWrapper(Texts.get("contacts.select.first"));
        this.commands = new ContactCommands(
                Command.of("action.pause", this::onPauseRequested)
                        .shortcut("Shortcut+P")
                        .icon(Feather.PAUSE)
                        .enabledWhen(model.anySelected, selectFirst),
                Command.of("action.unpause", this::onUnpauseRequested)
                        .shortcut("Shortcut+U")
                        .icon(Feather.PLAY)
                        .enabledWhen(model.anySelected, selectFirst),
                Command.of("action.open", this::onOpenRequested)
                        .enabledWhen(model.current.isNotEqualTo(ContactsModel.NONE), selectFirst),
                Command.of("contacts.selection.clear", model.selection::clear).enabledWhen(model.anySelected),
                List.of(),
                action -> onSelection(action, selectFirst));
        loading.ask();
    }

    /// Builds the screen; to be called once.
    ///
    /// @param pane shows the current contact, 356 wide
    /// @param actions what else can be done with the selected contacts
    /// @param adding the ways to more contacts: the entries of *Add*
    public Parent view(Region pane, List<ContactAction> actions, List<Command> adding) {
        return new ContactsView(model, new Callbacks(), commands.with(actions), adding, pane).root();
    }

    private Command onSelection(ContactAction action, ReadOnlyStringWrapper selectFirst) {
        var command = action.scope() == ContactAction.Scope.MATCHING
                ? Command.of(action.textKey(), () -> action.action().accept(model.rows.ids()))
                        .enabledWhen(model.anyMatching)
                : Command.of(action.textKey(), () -> action.action().accept(model.selection.toArray()))
                        .enabledWhen(model.anySelected, selectFirst);
        if (action.icon() != null) command = command.icon(action.icon());
        return action.shortcut() == null ? command : command.shortcut(action.shortcut());
    }

    /// Reads everything again, keeping the selection, the current contact and the place in the table.
    public void refresh() {
        loading.refresh();
    }

    /// Has `listener` told the contact the pane is to show, now and whenever it is another.
    public void onShowContact(LongConsumer listener) {
        model.current.subscribe(current -> {
            if (current.longValue() != ContactsModel.NONE) {
                listener.accept(current.longValue());
            }
        });
    }

    /// Shows this contact: its line, if need be without the filter that hides it, and its pane.
    public void open(long contactId) {
        if (model.rows.positionOf(contactId) < 0) {
            find(ContactFilter.ALL);
        }
        model.current.set(contactId);
        model.revealed.set(contactId);
        onOpenRequested();
    }

    /// Puts the pane away until the rep opens a contact again.
    public void closePane() {
        model.paneWanted.set(false);
        model.paneOpened.set(false);
    }

    /// Shows the contacts that match `filter`.
    void find(ContactFilter filter) {
        model.filter.set(filter);
        loading.ask();
    }

    ContactsModel model() {
        return model;
    }

    ContactCommands commands() {
        return commands;
    }

    ContactsCallbacks callbacks() {
        return new Callbacks();
    }

    private void loadPage(long[] ids, Consumer<List<ContactRow>> onLoaded, Runnable onFailure) {
        var filter = model.filter.get();
        background.run(() -> cases.rows(ids, filter), onLoaded, failure -> {
            onFailure.run();
            onLoadFailed(failure);
        });
    }

    private void onLoadFailed(Throwable failure) {
        String sentence = Problems.logged(failure);
        model.failure.set(sentence);
        if (model.phase.get() != Phase.FAILED) {
            notices.accept(Notice.of(sentence));
        }
    }

    private void onPauseRequested() {
        dialogs.pause(model.selection.toArray(), this::pause);
    }

    private void onUnpauseRequested() {
        dialogs.unpause(model.selection.toArray(), this::unpause);
    }

    private void onOpenRequested() {
        model.paneWanted.set(true);
        model.paneOpened.set(true);
    }

    private void pause(PauseRequest request) {
        background.run(() -> cases.pause(request, clock.instant()), this::onPaused, this::onActionFailed);
    }

    private void onPaused(PauseResult result) {
        say(PauseWords.paused(result), result.paused(), () -> cases.undo(result));
    }

    private void unpause(UnpauseRequest request) {
        background.run(() -> cases.unpause(request, clock.instant()), this::onUnpaused, this::onActionFailed);
    }

    private void onUnpaused(UnpauseResult result) {
        say(PauseWords.unpaused(result), result.unpaused(), () -> cases.undo(result));
    }

    private void say(String words, int changed, Callable<UndoResult> undo) {
        notices.accept(changed == 0 ? Notice.of(words) : undoStack.done(undoable(words, undo)));
        refresh();
    }

    private Undoable undoable(String words, Callable<UndoResult> undo) {
        return new Undoable(
                words,
                () -> background.run(undo, this::onUndone, failure -> {
                    // What could not be undone now may be undone later.
                    undoStack.push(undoable(words, undo));
                    onActionFailed(failure);
                }));
    }

    private void onUndone(UndoResult result) {
        notices.accept(Notice.of(PauseWords.undone(result)));
        refresh();
    }

    private void onActionFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
    }

    /// What the view asks for.
    private final class Callbacks implements ContactsCallbacks {

        @Override
        public void onFilterRequested(ContactFilter filter) {
            // A view there is from the start, or none: nothing any more to save changes to.
            if (isNamed(filter)) model.basedOn.set(null);
            find(filter);
        }

        private boolean isNamed(ContactFilter filter) {
            return Arrays.stream(NamedView.values())
                    .anyMatch(view -> view.filter().equals(filter));
        }

        @Override
        public void onViewRequested(OwnView view) {
            ownViews.choose(view, () -> find(Objects.requireNonNull(view.filter())));
        }

        @Override
        public void onViewSaveRequested(String name) {
            ownViews.save(name);
        }

        @Override
        public void onViewUpdateRequested() {
            ownViews.update();
        }

        @Override
        public void onViewRenameRequested(OwnView view, String name) {
            ownViews.rename(view, name);
        }

        @Override
        public void onViewDeleteRequested(OwnView view) {
            ownViews.delete(view);
        }

        @Override
        public void onViewsOrderRequested(List<Long> ids) {
            ownViews.order(ids);
        }

        @Override
        public void onSortRequested(ContactSort sort) {
            if (!sort.equals(model.sort.get())) {
                model.sort.set(sort);
                loading.ask();
            }
        }

        @Override
        public void onSelectAllRequested() {
            if (model.phase.get() == Phase.COMPLETE) {
                model.selection.add(model.rows.ids());
            }
        }

        @Override
        public void onSelectAllToggled() {
            if (model.selection.countProperty().get() < model.matching.get()) {
                onSelectAllRequested();
            } else {
                model.selection.clear();
            }
        }

        @Override
        public void onClearSelectionRequested() {
            model.selection.clear();
        }

        @Override
        public void onOpenRequested() {
            ContactsController.this.onOpenRequested();
        }

        @Override
        public void onRetryRequested() {
            model.phase.set(Phase.LOADING);
            loading.ask();
        }
    }
}
