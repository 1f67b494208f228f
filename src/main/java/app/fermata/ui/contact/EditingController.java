package app.fermata.ui.contact;

import app.fermata.contact.ContactBook;
import app.fermata.contact.ContactDraft;
import app.fermata.contact.ContactFile;
import app.fermata.contact.ContactStatus;
import app.fermata.contact.EditOutcome;
import app.fermata.contact.Editing;
import app.fermata.contact.FieldDefining;
import app.fermata.contact.ListChange;
import app.fermata.contact.Listing;
import app.fermata.contact.NameOutcome;
import app.fermata.contact.NamedList;
import app.fermata.contact.OwnField;
import app.fermata.contact.StatusChange;
import app.fermata.contact.StatusSetting;
import app.fermata.ui.contact.ContactQuestions.ListAnswer;
import app.fermata.ui.contact.ContactQuestions.ListQuestion;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Command;
import app.fermata.ui.kit.ContactAction;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Writes contacts down: new ones, edits of one, and status and lists of many at once. Each can be undone.
///
/// On the FX thread; all reading and writing is in the background.
public final class EditingController {

    private final ContactUseCases cases;
    private final InstantSource clock;
    private final Background background;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final ContactQuestions questions;
    private LongConsumer onOpen = id -> {};

    /// The controller over the real use cases.
    ///
    /// @param notices shows what was done
    /// @param modals asks
    public EditingController(
            ContactBook book,
            Editing editing,
            StatusSetting statuses,
            Listing lists,
            FieldDefining fields,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ModalHost modals) {
        this(
                new ContactUseCases(book, editing, statuses, lists, fields),
                clock,
                background,
                undoStack,
                notices,
                new QuestionCards(modals));
    }

    EditingController(
            ContactUseCases cases,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ContactQuestions questions) {
        this.cases = cases;
        this.clock = clock;
        this.background = background;
        this.undoStack = undoStack;
        this.notices = notices;
        this.questions = questions;
    }

    /// Who shows a contact: a new one, or the one that has an address already.
    public void setOnOpen(LongConsumer open) {
        onOpen = open;
    }

    /// *New contact…*, for the menu of *Add*.
    public Command newContact() {
        return Command.of("contact.new", () -> openForm(0, ContactDraft.EMPTY))
                .shortcut("Shortcut+N")
                .icon(Feather.USER_PLUS);
    }

    /// What can be done with the selected contacts.
    public List<ContactAction> actions() {
        var group = ContactAction.Group.CONTACT;
        return List.of(
                new ContactAction("action-status", "action.status", null, Feather.FLAG, group, this::onStatusRequested),
                new ContactAction(
                        "action-list", "action.list", null, Feather.LIST, group, ids -> onListRequested(ids, true)),
                new ContactAction(
                        "action-unlist", "action.unlist", null, null, group, ids -> onListRequested(ids, false)));
    }

    /// Opens the form of one contact.
    public void edit(long contactId) {
        openForm(contactId, null);
    }

    /// Opens the rep's lists, to make, name and delete them.
    public void manageLists() {
        manage(Names.ofLists(cases.lists(), cases.book(), clock));
    }

    /// Opens the rep's own fields, to make, name and delete them.
    public void manageFields() {
        manage(Names.ofFields(cases.fields(), cases.book()));
    }

    private void manage(Names names) {
        questions.names(new NamesController(names, background, undoStack));
    }

    /// What a form is opened with.
    private record Opening(Optional<ContactFile> file, List<NamedList> lists, List<OwnField> fields) {}

    /// @param contactId 0 for a new one
    /// @param written what is written at first; null for what is stored
    private void openForm(long contactId, @Nullable ContactDraft written) {
        background.run(
                () -> new Opening(
                        contactId == 0 ? Optional.empty() : cases.book().file(contactId),
                        cases.book().lists(),
                        cases.book().fields()),
                opening -> {
                    if (contactId != 0 && opening.file().isEmpty()) {
                        notices.accept(Notice.of(Texts.get("pane.gone")));
                    } else {
                        ask(opening, written);
                    }
                },
                this::onFailed);
    }

    private void ask(Opening opening, @Nullable ContactDraft written) {
        var file = opening.file().orElse(null);
        var stored = file == null ? ContactDraft.EMPTY : file.draft();
        var form = new FormController(
                cases, clock, background, file, written == null ? stored : written, opening.lists(), opening.fields());
        form.onManage(this::manage);
        questions
                .form(form)
                .ifPresentOrElse(answer -> onAnswered(form, answer), () -> onLeft(form, Texts.get("form.left")));
    }

    // Nothing that was written is lost: the way back to it is in the notice.
    private void onLeft(FormController form, String words) {
        if (form.isDirty()) {
            var written = form.model().draft();
            notices.accept(new Notice(words, Texts.get("form.goOn"), () -> openForm(form.contactId(), written)));
        }
    }

    private void onAnswered(FormController form, FormAnswer answer) {
        switch (answer) {
            case FormAnswer.Open(long holder) -> {
                onOpen.accept(holder);
                onLeft(form, Texts.get("form.left"));
            }
            case FormAnswer.Saved(EditOutcome.Created created) -> {
                onOpen.accept(created.contactId());
                var name = created.stored().name();
                say(
                        Texts.get("contact.created", name),
                        () -> cases.editing().undo(created)
                                ? Texts.get("contact.created.undone", name)
                                : Texts.get("contact.created.movedOn", name));
            }
            case FormAnswer.Saved(EditOutcome.Changed changed) -> {
                var name = changed.after().name();
                say(
                        Texts.get("contact.changed", name),
                        () -> cases.editing().undo(changed, clock.instant())
                                ? Texts.get("contact.changed.undone", name)
                                : Texts.get("contact.changed.movedOn", name));
            }
            case FormAnswer.Saved saved -> {}
        }
    }

    private void onStatusRequested(long[] contactIds) {
        questions.status(contactIds.length).ifPresent(to -> setStatus(contactIds, to));
    }

    private void setStatus(long[] contactIds, ContactStatus to) {
        background.run(
                () -> cases.statuses().set(contactIds, to, clock.instant()),
                done -> onStatusSet(done, contactIds.length),
                this::onFailed);
    }

    private void onStatusSet(StatusChange done, int selected) {
        var words = Texts.get("contacts.status", done.changed(), Texts.of("contactStatus", done.to()))
                + untouched(selected - done.changed());
        if (done.changed() == 0) {
            notices.accept(Notice.of(words));
            return;
        }
        say(words, () -> undone(cases.statuses().undo(done, clock.instant()), done.changed()));
    }

    private void onListRequested(long[] contactIds, boolean isOn) {
        background.run(
                () -> Names.ofLists(cases.lists(), cases.book(), clock).rows(),
                lists -> questions
                        .list(new ListQuestion(isOn, contactIds.length, lists))
                        .ifPresent(answer -> changeList(contactIds, isOn, answer)),
                this::onFailed);
    }

    private void changeList(long[] contactIds, boolean isOn, ListAnswer answer) {
        background.run(
                () -> cases.lists().change(listId(answer), isOn, contactIds, clock.instant()),
                done -> done.ifPresentOrElse(
                        change -> onListChanged(change, contactIds.length),
                        () -> notices.accept(Notice.of(Texts.get("names.gone")))),
                this::onFailed);
    }

    private long listId(ListAnswer answer) {
        if (answer.listId() != 0) return answer.listId();
        return switch (cases.lists().create(answer.newName())) {
            case NameOutcome.Named named -> named.id();
            // Written anew though it is there: it is the one meant.
            case NameOutcome.Taken taken ->
                cases.book().lists().stream()
                        .filter(list -> list.name().equals(taken.name()))
                        .mapToLong(NamedList::id)
                        .findFirst()
                        .orElse(0);
            case NameOutcome.Gone gone -> 0;
        };
    }

    private void onListChanged(ListChange done, int selected) {
        var words = Texts.get(
                        done.isOn() ? "contacts.listed" : "contacts.unlisted",
                        done.changed(),
                        done.list().name())
                + untouched(selected - done.changed());
        if (done.changed() == 0) {
            notices.accept(Notice.of(words));
            return;
        }
        say(words, () -> undone(cases.lists().undo(done, clock.instant()), done.changed()));
    }

    private static String untouched(int count) {
        return count == 0 ? "" : " " + Texts.get("contacts.same", count);
    }

    private static String undone(int back, int of) {
        return back == of
                ? Texts.get("contacts.change.undone", back)
                : Texts.get("contacts.change.undone", back) + " " + Texts.get("contacts.change.movedOn", of - back);
    }

    /// @param undo takes it back and says what came of that
    private void say(String words, Callable<String> undo) {
        notices.accept(undoStack.done(undoable(words, undo)));
    }

    private Undoable undoable(String words, Callable<String> undo) {
        return new Undoable(
                words,
                () -> background.run(undo, said -> notices.accept(Notice.of(said)), failure -> {
                    // What could not be undone now may be undone later.
                    undoStack.push(undoable(words, undo));
                    onFailed(failure);
                }));
    }

    private void onFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
    }
}
