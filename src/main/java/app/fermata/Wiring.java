package app.fermata;

import app.fermata.ui.contact.ContactController;
import app.fermata.ui.contacts.ContactsController;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.NoticeBar;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.pause.PauseDialogsInWindow;
import app.fermata.ui.shell.Screen;
import app.fermata.ui.shell.Shell;
import app.fermata.ui.shell.StatusBar;
import app.fermata.ui.shell.StatusBarController;
import app.fermata.ui.shell.Theme;
import app.fermata.ui.tasks.TasksController;
import app.fermata.ui.transfer.FileDialogsInWindow;
import app.fermata.ui.transfer.TransferController;
import java.util.List;
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
    private final TasksController tasks;
    private final TransferController transfer;
    private final StatusBarController status;
    private final Shell shell;

    Wiring(Engine engine, Background background, Theme theme) {
        this.engine = engine;
        this.background = background;
        var clock = engine.clock;
        var dialogs = new PauseDialogsInWindow(engine.pausing, engine.unpausing, background, clock, modals);
        contacts = new ContactsController(
                engine.roster, engine.pausing, engine.unpausing, clock, background, undoStack, notices::show, dialogs);
        contact = new ContactController(
                engine.contactBook,
                engine.timelines,
                engine.pausing,
                engine.unpausing,
                clock,
                background,
                undoStack,
                notices::show,
                modals);
        tasks = new TasksController(engine.tasking, clock, background, undoStack, notices::show);
        transfer = new TransferController(
                engine.importing,
                engine.exporting,
                clock,
                background,
                undoStack,
                notices::show,
                modals,
                new FileDialogsInWindow(modals));
        status = new StatusBarController(
                engine.outlook, clock, background, notices::show, engine.isSample() ? engine::moveTo : null);

        contacts.onShowContact(contact::show);
        contact.setOnClose(contacts::closePane);
        var contactsView =
                contacts.view((Region) contact.createView(), transfer.actions(), List.of(transfer.importing()));
        var screens = List.of(
                new Screen("contacts", "nav.contacts", Feather.USERS, contactsView),
                new Screen("tasks", "nav.tasks", Feather.CHECK_SQUARE, tasks.view(), tasks.badgeProperty()));
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

    // A journey through time commits hundreds of times: the first change starts the wait, later ones ride along.
    private void onStoreChanged() {
        if (refreshing.getStatus() != javafx.animation.Animation.Status.RUNNING) refreshing.playFromStart();
    }

    private void refresh() {
        contacts.refresh();
        contact.refresh();
        tasks.refresh();
        status.refresh();
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
