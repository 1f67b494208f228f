package app.fermata.ui.settings;

import app.fermata.contact.BlacklistTarget;
import app.fermata.contact.BlacklistWish;
import app.fermata.contact.Blacklisting;
import app.fermata.sequence.MailboxCard;
import app.fermata.sequence.MailboxEditing;
import app.fermata.sequence.SendingRules;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The settings screen: mailboxes and their quotas, the blacklist, the rules of sending.
///
/// All of it is called on the FX thread. It reads only while it is in the window: who a blacklist covers is worked out
/// over all contacts.
public final class SettingsController implements SettingsView.Actions {

    private final SettingsDesk desk;
    private final InstantSource clock;
    private final Background background;
    private final Latest loads;
    private final Latest previews;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final BlacklistDeeds blacklist;
    private final ImportQuestion importing;
    private final SettingsModel model;
    private boolean inWindow;

    /// @param notices shows a notice, in place of the one before
    /// @param modals asks for a list to import
    public SettingsController(
            MailboxEditing mailboxes,
            SendingRules rules,
            Blacklisting blacklisting,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ModalHost modals) {
        this(
                SettingsDesk.of(mailboxes, rules, blacklisting),
                clock,
                background,
                undoStack,
                notices,
                new ImportCard(modals, background));
    }

    SettingsController(
            SettingsDesk desk,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ImportQuestion importing) {
        this.desk = desk;
        this.clock = clock;
        this.background = background;
        this.loads = background.latest();
        this.previews = background.latest();
        this.undoStack = undoStack;
        this.notices = notices;
        this.blacklist = new BlacklistDeeds(desk.blacklist(), clock, background, undoStack, notices, this::read);
        this.importing = importing;
        this.model = new SettingsModel(clock.instant());
        model.entry.subscribe(entry -> preview());
    }

    /// Builds the screen; to be called once.
    public Parent view() {
        var root = new SettingsView(model, this).root();
        root.sceneProperty().subscribe(scene -> {
            inWindow = scene != null;
            refresh();
        });
        return root;
    }

    /// Reads the settings again where they are shown; what the rep is about to change stays.
    public void refresh() {
        if (inWindow) {
            read();
        }
    }

    SettingsModel model() {
        return model;
    }

    private void read() {
        var now = clock.instant();
        loads.run(desk::read, settings -> model.show(settings, now), this::onReadFailed);
    }

    private void onReadFailed(Throwable failure) {
        var sentence = Problems.logged(failure);
        model.failure.set(sentence);
        if (model.loaded.get()) {
            notices.accept(Notice.of(sentence));
        }
    }

    @Override
    public void onRetryRequested() {
        read();
    }

    @Override
    public void onMailboxSaveRequested(MailboxDraft draft) {
        if (draft.changed.get() && draft.problems.get().isEmpty()) {
            var before = draft.stored.get();
            var after = draft.card.get();
            change(before, after, changed -> {
                if (!changed) {
                    notices.accept(Notice.of(Texts.get("settings.mailbox.movedOn", before.address())));
                    read();
                    return;
                }
                draft.saved(after);
                notices.accept(undoStack.done(undoable(draft, before, after)));
            });
        }
    }

    private Undoable undoable(MailboxDraft draft, MailboxCard before, MailboxCard after) {
        var saved = Texts.get("settings.mailbox.saved", after.address());
        var words = after.hasQuotasOf(before) ? saved : saved + " " + Texts.get("settings.mailbox.quotas.saved");
        return new Undoable(
                words,
                () -> change(after, before, changed -> {
                    notices.accept(Notice.of(Texts.get(
                            changed ? "settings.mailbox.undone" : "settings.mailbox.movedOn", before.address())));
                    if (changed && !draft.changed.get()) {
                        draft.saved(before);
                    }
                    read();
                }));
    }

    private void change(MailboxCard from, MailboxCard to, Consumer<Boolean> then) {
        background.run(() -> desk.change(from, to), then, this::onFailed);
    }

    @Override
    public void onSeveralRequested(boolean allowed) {
        model.several.set(allowed);
        background.run(
                () -> allow(allowed),
                done -> notices.accept(undoStack.done(new Undoable(
                        Texts.get(allowed ? "settings.several.on" : "settings.several.off"),
                        () -> background.run(
                                () -> allow(!allowed),
                                undone -> {
                                    notices.accept(Notice.of(Texts.get("settings.several.undone")));
                                    read();
                                },
                                this::onFailed)))),
                this::onFailed);
    }

    private boolean allow(boolean allowed) {
        desk.allowSeveral(allowed);
        return allowed;
    }

    @Override
    public void onAddRequested() {
        var preview = model.preview.get();
        if (preview != null && !preview.fresh().isEmpty()) {
            blacklist.add(List.of(model.wish()));
            model.entry.set("");
            model.reason.set("");
        }
    }

    @Override
    public void onImportRequested() {
        importing.ask(desk.blacklist()::preview).ifPresent(blacklist::add);
    }

    @Override
    public void onRemoveRequested(List<String> entries) {
        if (!entries.isEmpty()) {
            blacklist.remove(entries);
        }
    }

    private void preview() {
        model.preview.set(null);
        if (model.target.get() instanceof BlacklistTarget.Unreadable) {
            previews.forget();
            return;
        }
        var wishes = List.of(new BlacklistWish(model.target.get(), ""));
        previews.run(() -> desk.blacklist().preview(wishes), model.preview::set, this::onFailed);
    }

    private void onFailed(Throwable failure) {
        notices.accept(Notice.of(Problems.logged(failure)));
        read();
    }
}
