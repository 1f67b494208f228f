package app.fermata;

import app.fermata.contact.ContactBook;
import app.fermata.delivery.DispatchLoop;
import app.fermata.delivery.Dispatcher;
import app.fermata.delivery.Outlook;
import app.fermata.delivery.SentLog;
import app.fermata.mail.LiquidComposer;
import app.fermata.mail.PracticeMailbox;
import app.fermata.roster.Roster;
import app.fermata.sample.SampleClock;
import app.fermata.sample.SampleWorkspace;
import app.fermata.sample.TimeTravel;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.Tasking;
import app.fermata.sequence.Timelines;
import app.fermata.sequence.Unpausing;
import app.fermata.store.Workspace;
import app.fermata.transfer.Exporting;
import app.fermata.transfer.Importing;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// One open workspace with its use cases and its scheduler: everything but the window.
///
/// Closing it stops the scheduler and closes the file in order.
final class Engine implements AutoCloseable {

    final Workspace workspace;
    final InstantSource clock;
    final Pausing pausing;
    final Unpausing unpausing;
    final Timelines timelines;
    final Tasking tasking;
    final Roster roster;
    final ContactBook contactBook;
    final Outlook outlook;
    final Importing importing;
    final Exporting exporting;

    private final Optional<SampleClock> sampleClock;
    private final Dispatcher dispatcher;
    private final DispatchLoop loop;

    private Engine(Workspace workspace, InstantSource real) {
        this.workspace = workspace;
        this.sampleClock =
                SampleClock.isSample(workspace) ? Optional.of(SampleClock.of(workspace, real)) : Optional.empty();
        this.clock = sampleClock.isPresent() ? sampleClock.get() : real;
        var sentLog = new SentLog();
        this.pausing = new Pausing(workspace);
        this.unpausing = new Unpausing(workspace, sentLog);
        this.timelines = new Timelines(workspace, unpausing, sentLog);
        this.tasking = new Tasking(workspace);
        this.roster = new Roster(workspace);
        this.contactBook = new ContactBook(workspace);
        this.outlook = new Outlook(workspace);
        this.importing = new Importing(workspace);
        this.exporting = new Exporting(workspace);
        var practice = new PracticeMailbox(workspace.folder());
        this.dispatcher = new Dispatcher(workspace, unpausing, new LiquidComposer(), practice);
        this.loop = new DispatchLoop(dispatcher, clock);
    }

    /// Opens a workspace and starts its scheduler.
    ///
    /// @param sample whether to fill it with sample data where it holds nothing yet
    /// @throws app.fermata.store.WorkspaceException when it cannot be opened
    static Engine open(Path folder, boolean sample, InstantSource real) {
        var workspace = Workspace.open(folder, Entities.all());
        try {
            if (sample && isEmpty(workspace)) SampleWorkspace.fill(workspace, real.instant());
            var engine = new Engine(workspace, real);
            workspace.onCommit(engine.loop::wake);
            engine.loop.start();
            return engine;
        } catch (RuntimeException failure) {
            workspace.close();
            throw failure;
        }
    }

    private static boolean isEmpty(Workspace workspace) {
        return !SampleClock.isSample(workspace) && new Roster(workspace).total() == 0;
    }

    /// Whether the clock can be moved: only in a sample workspace.
    boolean isSample() {
        return sampleClock.isPresent();
    }

    /// Moves the sample's clock on, with everything on the way leaving at its own minute; the scheduler waits
    /// meanwhile.
    void moveTo(Instant target, DoubleConsumer progress, BooleanSupplier cancelled) {
        var moved = sampleClock.orElseThrow();
        var travel = new TimeTravel(moved, dispatcher::nextAlarm, dispatcher::runDue);
        loop.whileHeld(() -> travel.to(target, progress, cancelled));
    }

    @Override
    public void close() {
        loop.close();
        workspace.close();
    }
}
