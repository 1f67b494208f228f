package app.fermata.ui.transfer;

import app.fermata.transfer.Exporting;
import app.fermata.transfer.ImportCancelledException;
import app.fermata.transfer.ImportResult;
import app.fermata.transfer.Importing;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Command;
import app.fermata.ui.kit.ContactAction;
import app.fermata.ui.kit.ModalHost;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.UndoStack;
import app.fermata.ui.kit.Undoable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Contacts in and out: the import's card, from the *Add* menu or with a dropped file, and the export of a selection or
/// of all that match. On the FX thread.
public final class TransferController {

    /// Fewer contacts than this are written before a card could be read.
    private static final int SHOWN_FROM = 2_000;

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");

    private final TransferDesk desk;
    private final InstantSource clock;
    private final Background background;
    private final UndoStack undoStack;
    private final Consumer<Notice> notices;
    private final ModalHost modals;
    private final FileDialogs files;
    private @Nullable ImportController current;
    private @Nullable Notice done;

    public TransferController(
            Importing importing,
            Exporting exporting,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ModalHost modals,
            FileDialogs files) {
        this(TransferDesk.of(importing, exporting), clock, background, undoStack, notices, modals, files);
    }

    TransferController(
            TransferDesk desk,
            InstantSource clock,
            Background background,
            UndoStack undoStack,
            Consumer<Notice> notices,
            ModalHost modals,
            FileDialogs files) {
        this.desk = desk;
        this.clock = clock;
        this.background = background;
        this.undoStack = undoStack;
        this.notices = notices;
        this.modals = modals;
        this.files = files;
    }

    /// *Import from CSV…* of the *Add* menu.
    public Command importing() {
        return Command.of("action.import", this::open)
                .shortcut("Shortcut+Shift+I")
                .icon(Feather.UPLOAD);
    }

    /// The exports of the *Actions* menu.
    public List<ContactAction> actions() {
        return List.of(
                new ContactAction(
                        "action-export",
                        "action.export",
                        "Shortcut+Shift+E",
                        Feather.DOWNLOAD,
                        ContactAction.Group.DATA,
                        this::export),
                new ContactAction(
                        "action-export-all",
                        "action.exportAll",
                        null,
                        null,
                        ContactAction.Group.DATA,
                        ContactAction.Scope.MATCHING,
                        this::export));
    }

    /// Opens the card on its first step.
    public void open() {
        show(null);
    }

    /// Opens the card on this file, or shows it on the card that is open and has not begun to import.
    public void open(Path file) {
        if (current == null) show(file);
        else if (current.awaitsFile()) current.read(file);
    }

    /// Has a CSV file that is dropped on the window imported; not while a card of another kind is open.
    public void takeDrops(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (dropped(event).isPresent()) event.acceptTransferModes(TransferMode.COPY);
        });
        scene.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> dropped(event).ifPresent(file -> {
                    event.setDropCompleted(true);
                    // The card waits for its answer; the drop does not.
                    Platform.runLater(() -> open(file));
                }));
    }

    private Optional<Path> dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        boolean wanted = current == null ? !modals.isOpen() : current.awaitsFile();
        if (!wanted || files == null || files.size() != 1) return Optional.empty();
        var name = files.getFirst().getName().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                ? Optional.of(files.getFirst().toPath())
                : Optional.empty();
    }

    private void show(@Nullable Path file) {
        if (current != null) return;
        done = null;
        var importing = new ImportController(desk, clock, background, files, this::onImported);
        var view = new ImportView(importing.model(), importing);
        if (file != null) importing.read(file);
        current = importing;
        modals.ask(view.modal());
        current = null;
        if (done != null) {
            notices.accept(done);
            return;
        }
        importing.onStopRequested();
        importing.model().problem.subscribe((before, problem) -> {
            if (!problem.isEmpty()) notices.accept(Notice.of(problem));
        });
    }

    // It can be undone at once; the notice that says so waits until the card no longer hides it.
    private void onImported(ImportResult result) {
        var words = TransferWords.done(result);
        done = result.added() + result.updated() == 0
                ? Notice.of(words)
                : undoStack.done(undoable(words, result.importId()));
        if (current == null) notices.accept(done);
    }

    private Undoable undoable(String words, long importId) {
        return new Undoable(
                words,
                () -> background.run(
                        () -> desk.undo(importId, clock.instant()),
                        undone -> notices.accept(Notice.of(TransferWords.undone(undone))),
                        failure -> {
                            // What could not be undone now may be undone later.
                            undoStack.push(undoable(words, importId));
                            notices.accept(Notice.of(TransferWords.failure(failure)));
                        }));
    }

    private void export(long[] contactIds) {
        files.askToSave(Texts.get("export.file")).ifPresent(file -> {
            var card = new ExportCard(contactIds.length);
            var over = new AtomicBoolean();
            Consumer<Double> progress = background.reporting(card.progress()::set);
            background.run(
                    () -> desk.export(contactIds, file, TransferWords.export(), progress::accept, card::isCancelled),
                    written -> {
                        over.set(true);
                        card.close();
                        notices.accept(
                                Notice.of(Texts.get("export.done", written, String.valueOf(file.getFileName()))));
                    },
                    failure -> {
                        over.set(true);
                        card.close();
                        notices.accept(Notice.of(
                                failure instanceof ImportCancelledException
                                        ? Texts.get("export.cancelled")
                                        : TransferWords.failure(failure)));
                    });
            if (!over.get() && contactIds.length >= SHOWN_FROM) {
                modals.ask(card.modal());
                card.cancel();
            }
        });
    }
}
