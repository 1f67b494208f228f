package app.fermata.ui.contact;

import app.fermata.activity.History;
import app.fermata.contact.ContactBook;
import app.fermata.contact.ContactFile;
import app.fermata.sequence.EnrollmentView;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.Timelines;
import app.fermata.sequence.UndoResult;
import app.fermata.sequence.Unpausing;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Dialogs;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import app.fermata.ui.kit.Until;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// The contact pane (`design/screens.md`, Contact pane): shows one contact, pauses and unpauses it in one sequence at
/// once.
///
/// What is done is said in a notice with *Undo* and can be undone with Ctrl+Z. On the FX thread; all reading and
/// writing is in the background, and only the contact asked for last is shown.
public final class ContactController implements ContactView.Actions {

    /// How many entries of the history are read at once.
    private static final int HISTORY = 50;

    private final ContactDesk desk;
    private final InstantSource clock;
    private final Background background;
    private final Latest loads;
    private final UndoStack undo;
    private final Consumer<Notice> notices;
    private final Dialogs dialogs;
    private final UntilQuestion untilQuestion;
    private final ContactModel model = new ContactModel();
    private OptionalLong contactId = OptionalLong.empty();
    private Runnable onClose = () -> {};
    private LongConsumer onEdit = id -> {};
    private OnRemove onRemove = (contact, sequence) -> {};

    /// A pane over the real use cases.
    ///
    /// @param notices shows what was done; [app.fermata.ui.kit.NoticeBar#show]
    /// @param modals asks for the end of a pause and tells of failures
    public ContactController(
            ContactBook contacts,
            Timelines timelines,
            History history,
            Pausing pausing,
            Unpausing unpausing,
            InstantSource clock,
            Background background,
            UndoStack undo,
            Consumer<Notice> notices,
            ModalHost modals) {
        this(
                new StoredContacts(contacts, timelines, history, pausing, unpausing),
                clock,
                background,
                undo,
                notices,
                modals,
                new UntilCard(modals, clock));
    }

    ContactController(
            ContactDesk desk,
            InstantSource clock,
            Background background,
            UndoStack undo,
            Consumer<Notice> notices,
            Dialogs dialogs,
            UntilQuestion untilQuestion) {
        this.desk = desk;
        this.clock = clock;
        this.background = background;
        this.loads = background.latest();
        this.undo = undo;
        this.notices = notices;
        this.dialogs = dialogs;
        this.untilQuestion = untilQuestion;
    }

    /// The pane, 356 px wide; made at each call, so ask once.
    public Node createView() {
        return new ContactView(model, this).root();
    }

    /// What closing the pane does; nothing at first.
    public void setOnClose(Runnable close) {
        onClose = close;
    }

    /// What *Edit* does with the contact shown; nothing at first.
    public void setOnEdit(LongConsumer edit) {
        onEdit = edit;
    }

    /// What removing a contact from a sequence does.
    @FunctionalInterface
    public interface OnRemove {
        void remove(long contactId, long sequenceId);
    }

    /// What *Remove from sequence* does; nothing at first.
    public void setOnRemove(OnRemove remove) {
        onRemove = remove;
    }

    /// Shows this contact.
    public void show(long id) {
        contactId = OptionalLong.of(id);
        refresh();
    }

    /// Loads the contact shown once more: something has changed, or time has passed.
    public void refresh() {
        if (contactId.isEmpty()) {
            return;
        }
        long id = contactId.getAsLong();
        Instant now = clock.instant();
        int told = told(id);
        loads.run(() -> load(id, told, now), this::onLoaded, this::onLoadFailed);
    }

    /// How much of the history there is to read again: what is shown of this contact, and at least a page.
    private int told(long id) {
        ContactModel.Shown shown = model.shown.get();
        boolean isSame = shown != null && shown.card().id() == id;
        return isSame ? Math.max(HISTORY, shown.history().entries().size()) : HISTORY;
    }

    /// Shows nobody.
    public void clear() {
        contactId = OptionalLong.empty();
        loads.forget();
        model.problem.set("");
        model.shown.set(null);
    }

    ContactModel model() {
        return model;
    }

    @Override
    public void onPauseRequested(EnrollmentView enrollment) {
        act(
                enrollment,
                "pane.failed.pause",
                () -> desk.pause(enrollment, clock.instant()),
                done -> Texts.get("pane.notice.paused", name(), enrollment.sequenceName()) + leaving(done));
    }

    @Override
    public void onUnpauseRequested(EnrollmentView enrollment) {
        act(enrollment, "pane.failed.unpause", () -> desk.unpause(enrollment, clock.instant()), done -> {
            Instant next = done.next();
            return next == null
                    ? Texts.get("pane.notice.over", name(), enrollment.sequenceName())
                    : Texts.get(
                            "pane.notice.unpaused",
                            name(),
                            enrollment.sequenceName(),
                            Texts.moment(next, enrollment.zone(), clock.instant()));
        });
    }

    @Override
    public void onUnpauseOnRequested(EnrollmentView enrollment) {
        untilQuestion.ask(name(), enrollment).ifPresent(until -> endAt(enrollment, until));
    }

    @Override
    public void onEditRequested() {
        contactId.ifPresent(onEdit);
    }

    @Override
    public void onEarlierRequested() {
        ContactModel.Shown shown = model.shown.get();
        if (shown == null || shown.history().next() == null || model.readingBack.get()) {
            return;
        }
        model.readingBack.set(true);
        long id = shown.card().id();
        background.run(
                () -> desk.history(id, shown.history().next(), HISTORY),
                page -> onEarlierRead(shown, page),
                failure -> {
                    model.readingBack.set(false);
                    Problems.tell(dialogs, Texts.get("activity.failed"), failure);
                });
    }

    // Whatever has been loaded meanwhile counts, and begins at its top again.
    private void onEarlierRead(ContactModel.Shown before, History.Page page) {
        model.readingBack.set(false);
        if (before.equals(model.shown.get())) {
            var entries = new ArrayList<>(before.history().entries());
            entries.addAll(page.entries());
            var history = new History.Page(entries, page.next());
            model.shown.set(new ContactModel.Shown(before.file(), before.sequences(), history, before.now()));
        }
    }

    @Override
    public void onRemoveRequested(EnrollmentView enrollment) {
        onRemove.remove(enrollment.contactId(), enrollment.sequenceId());
    }

    @Override
    public void onCloseRequested() {
        clear();
        onClose.run();
    }

    @Override
    public void onRetryRequested() {
        refresh();
    }

    private void endAt(EnrollmentView enrollment, Until until) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, enrollment.zone());
        LocalDate end = until.endsOn(today);
        act(
                enrollment,
                "pane.failed.end",
                () -> desk.endAt(enrollment, until.resumeAt(now, enrollment.zone()), now),
                done -> end == null
                        ? Texts.get("pane.notice.endsByHand", name(), enrollment.sequenceName())
                        : Texts.get("pane.notice.endsOn", name(), enrollment.sequenceName(), Texts.day(end, today)));
    }

    private void act(
            EnrollmentView enrollment,
            String failedKey,
            Callable<ContactDesk.Done> work,
            Function<ContactDesk.Done, String> words) {
        String name = name();
        model.acting.set(true);
        background.run(
                work,
                done -> {
                    model.acting.set(false);
                    announce(name, enrollment, done, words);
                    refresh();
                },
                failure -> {
                    model.acting.set(false);
                    Problems.tell(dialogs, Texts.get(failedKey, name), failure);
                    refresh();
                });
    }

    private void announce(
            String name, EnrollmentView enrollment, ContactDesk.Done done, Function<ContactDesk.Done, String> words) {
        if (done.changed() == 0) {
            notices.accept(Notice.of(Texts.get("pane.notice.nothing", name, enrollment.sequenceName())));
            return;
        }
        notices.accept(undo.done(new Undoable(words.apply(done), () -> undo(name, enrollment, done.undo()))));
    }

    private void undo(String name, EnrollmentView enrollment, Supplier<UndoResult> restore) {
        background.run(
                restore::get,
                result -> {
                    String key = result.restored() > 0 ? "pane.notice.undone" : "pane.notice.movedOn";
                    notices.accept(Notice.of(Texts.get(key, name, enrollment.sequenceName())));
                    refresh();
                },
                failure -> Problems.tell(dialogs, Texts.get("pane.failed.undo"), failure));
    }

    private static String leaving(ContactDesk.Done done) {
        return done.leaving() == 0 ? "" : " " + Texts.get("pane.notice.leaving");
    }

    private String name() {
        ContactModel.Shown shown = model.shown.get();
        return shown == null ? "" : shown.card().name();
    }

    private Optional<ContactModel.Shown> load(long id, int told, Instant now) {
        Optional<ContactFile> file = desk.file(id);
        return file.map(
                found -> new ContactModel.Shown(found, desk.sequences(id, now), desk.history(id, null, told), now));
    }

    private void onLoaded(Optional<ContactModel.Shown> loaded) {
        model.problem.set(loaded.isPresent() ? "" : Texts.get("pane.gone"));
        model.shown.set(loaded.orElse(null));
    }

    private void onLoadFailed(Throwable failure) {
        model.shown.set(null);
        model.problem.set(Texts.get("pane.failed.load", Problems.logged(failure)));
    }
}
