package app.fermata;

import app.fermata.ui.contact.ContactController;
import app.fermata.ui.contact.EditingController;
import app.fermata.ui.contacts.ContactsController;
import app.fermata.ui.enroll.EnrollController;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.NoticeBar;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.pause.PauseDialogsInWindow;
import app.fermata.ui.sequences.SequencesController;
import app.fermata.ui.sequences.SequencesDialogsInWindow;
import app.fermata.ui.settings.BlacklistDialog;
import app.fermata.ui.settings.SettingsController;
import app.fermata.ui.shell.Screen;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.StatusBar;
import app.fermata.ui.shell.StatusBarController;
import app.fermata.ui.shell.Theme;
import app.fermata.ui.tasks.TasksController;
import app.fermata.ui.transfer.FileDialogsInWindow;
import app.fermata.ui.transfer.TransferController;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Puts the window together over an engine; the one place that knows every screen.
final class Wiring {

    /// Changes that follow one another this closely are shown together.
    private static final Duration TOGETHER = Duration.millis(120);

    private final Engine engine;
    private final Background background;
    private final UndoStack undoStack = new UndoStack();
    private final ModalHost modals = new ModalHost();
    private final NoticeBar notices = new NoticeBar();
    private final PauseTransition refreshing = new PauseTransition(TOGETHER);

    private final ContactsController contacts;
    private final ContactController contact;
    private final EditingController editing;
    private final TasksController tasks;
    private final SettingsController settings;
    private final SequencesController sequences;
    private final TransferController transfer;
    private final StatusBarController status;
    private final Shell shell;

    Wiring(Engine engine, Background background, Theme theme) {
        this.engine = engine;
        this.background = background;
        var clock = engine.clock;
        var dialogs = new PauseDialogsInWindow(engine.pausing, engine.unpausing, background, clock, modals);
        contacts = new ContactsController(
                engine.roster,
                engine.keepingViews,
                engine.pausing,
                engine.unpausing,
                clock,
                background,
                undoStack,
                notices::show,
                dialogs);
        contact = new ContactController(
                engine.contactBook,
                engine.timelines,
                engine.history,
                engine.pausing,
                engine.unpausing,
                clock,
                background,
                undoStack,
                notices::show,
                modals);
        transfer = new TransferController(
                engine.importing,
                engine.exporting,
                clock,
                background,
                undoStack,
                notices::show,
                modals,
                new FileDialogsInWindow(modals));
        sequences = new SequencesController(
                engine.sequenceEditing,
                engine.scheduleEditing,
                engine.stepReading,
                clock,
                background,
                undoStack,
                notices::show,
                new SequencesDialogsInWindow(engine.scheduleEditing, background, clock, modals));
        tasks = new TasksController(engine.tasking, engine.taskSheets, clock, background, undoStack, notices::show);
        editing = new EditingController(
                engine.contactBook,
                engine.editing,
                engine.statusSetting,
                engine.listing,
                engine.fieldDefining,
                clock,
                background,
                undoStack,
                notices::show,
                modals);
        var enroll = new EnrollController(
                engine.enrolling,
                engine.removing,
                engine.deleting,
                clock,
                background,
                undoStack,
                notices::show,
                modals);
        settings = new SettingsController(
                engine.mailboxEditing,
                engine.sendingRules,
                engine.blacklisting,
                clock,
                background,
                undoStack,
                notices::show,
                modals);
        var blacklist = new BlacklistDialog(engine.blacklisting, clock, background, undoStack, notices::show, modals);
        status = new StatusBarController(
                engine.outlook, clock, background, notices::show, engine.isSample() ? engine::moveTo : null);

        contacts.onShowContact(contact::show);
        contact.setOnClose(contacts::closePane);
        contact.setOnEdit(editing::edit);
        contact.setOnRemove(enroll::remove);
        editing.setOnOpen(contacts::open);
        var actions = Stream.of(enroll.actions(), editing.actions(), List.of(blacklist.action()), transfer.actions())
                .flatMap(List::stream)
                .toList();
        var adding = List.of(editing.newContact(), transfer.importing());
        var contactsView = contacts.view((Region) contact.createView(), actions, adding);
        var screens = List.of(
                new Screen("contacts", "nav.contacts", Feather.USERS, contactsView),
                new Screen("sequences", "nav.sequences", Feather.GIT_MERGE, sequences.view()),
                new Screen("tasks", "nav.tasks", Feather.CHECK_SQUARE, tasks.view(), tasks.badgeProperty()),
                new Screen("settings", "nav.settings", Feather.SETTINGS, settings.view()).bottom());
        shell = new Shell(screens, new StatusBar(status.model(), status).root(), modals, notices, theme);
        tasks.onOpenContact(id -> {
            shell.show("contacts");
            contacts.open(id);
        });
        // Dates pass without anything being written: what is due today, what waits how long.
        status.setOnMinute(() -> {
            contact.refresh();
            tasks.refresh();
        });
        refreshing.setOnFinished(event -> refresh());
        engine.workspace.onCommit(() -> Platform.runLater(this::onStoreChanged));
        refresh();
    }

    /// The window's content with its shortcuts.
    Scene scene(double width, double height) {
        var scene = shell.scene(width, height);
        undoStack.command().register(scene);
        transfer.importing().register(shell.root());
        transfer.takeDrops(scene);
        return scene;
    }

    /// Has `opener` open links that lead out of the program: a mail in the rep's own mail program.
    void onOpenLink(Consumer<String> opener) {
        tasks.onOpenLink(opener);
    }

    // A journey through time commits hundreds of times: the first change starts the wait, later ones ride along.
    private void onStoreChanged() {
        if (refreshing.getStatus() != javafx.animation.Animation.Status.RUNNING) refreshing.playFromStart();
    }

    private void refresh() {
        contacts.refresh();
        contact.refresh();
        tasks.refresh();
        settings.refresh();
        sequences.refresh();
        status.refresh();
    }

    /// Opens the import on this file, as dropping it on the window does.
    void importFrom(Path file) {
        transfer.open(file);
    }

    Engine engine() {
        return engine;
    }

    /// Ends what the window does in the background; the engine is closed by whoever opened it.
    void close() {
        status.close();
        modals.cancelAll();
        background.close();
    }
}
