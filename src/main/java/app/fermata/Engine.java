package app.fermata;

import app.fermata.activity.History;
import app.fermata.calendar.PublicHolidays;
import app.fermata.contact.Blacklisting;
import app.fermata.contact.ContactBook;
import app.fermata.contact.Contacts_;
import app.fermata.contact.Editing;
import app.fermata.contact.FieldDefining;
import app.fermata.contact.Listing;
import app.fermata.contact.StatusSetting;
import app.fermata.delivery.DispatchLoop;
import app.fermata.delivery.Dispatcher;
import app.fermata.delivery.Outlook;
import app.fermata.delivery.SentLog;
import app.fermata.mail.LiquidCheck;
import app.fermata.mail.LiquidComposer;
import app.fermata.mail.LiquidDrafting;
import app.fermata.mail.LiquidTemplates;
import app.fermata.mail.PracticeMailbox;
import app.fermata.roster.KeepingViews;
import app.fermata.roster.Roster;
import app.fermata.sample.SampleClock;
import app.fermata.sample.SampleWorkspace;
import app.fermata.sample.TimeTravel;
import app.fermata.sequence.BlacklistedEnrollments;
import app.fermata.sequence.Deleting;
import app.fermata.sequence.Enrolling;
import app.fermata.sequence.MailboxEditing;
import app.fermata.sequence.Pausing;
import app.fermata.sequence.Removing;
import app.fermata.sequence.ScheduleEditing;
import app.fermata.sequence.SendingRules;
import app.fermata.sequence.SequenceEditing;
import app.fermata.sequence.StepReading;
import app.fermata.sequence.TaskSheets;
import app.fermata.sequence.Tasking;
import app.fermata.sequence.Timelines;
import app.fermata.sequence.Unpausing;
import app.fermata.store.Workspace;
import app.fermata.transfer.Exporting;
import app.fermata.transfer.Importing;
import app.fermata.ui.kit.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
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
    final TaskSheets taskSheets;
    final Blacklisting blacklisting;
    final MailboxEditing mailboxEditing;
    final SendingRules sendingRules;
    final Enrolling enrolling;
    final Removing removing;
    final Deleting deleting;
    final Roster roster;
    final KeepingViews keepingViews;
    final ContactBook contactBook;
    final Editing editing;
    final StatusSetting statusSetting;
    final Listing listing;
    final FieldDefining fieldDefining;
    final History history;
    final Outlook outlook;
    final SequenceEditing sequenceEditing;
    final ScheduleEditing scheduleEditing;
    final StepReading stepReading;
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
        this.pausing = new Pausing(workspace, clock);
        this.unpausing = new Unpausing(workspace, sentLog, clock);
        this.timelines = new Timelines(workspace, unpausing, sentLog);
        this.tasking = new Tasking(workspace);
        this.taskSheets = new TaskSheets(workspace, sentLog, new LiquidDrafting());
        this.blacklisting = new Blacklisting(workspace, new BlacklistedEnrollments());
        this.mailboxEditing = new MailboxEditing(workspace);
        this.sendingRules = new SendingRules(workspace);
        this.enrolling = new Enrolling(workspace, sentLog, new LiquidCheck());
        this.removing = new Removing(workspace, sentLog);
        this.deleting = new Deleting(workspace, sentLog);
        this.roster = new Roster(workspace, clock, ZoneId.systemDefault());
        this.keepingViews = new KeepingViews(workspace);
        this.contactBook = new ContactBook(workspace);
        this.editing = new Editing(workspace);
        this.statusSetting = new StatusSetting(workspace);
        this.listing = new Listing(workspace);
        this.fieldDefining = new FieldDefining(workspace);
        this.history = new History(workspace);
        this.outlook = new Outlook(workspace);
        var templates = new LiquidTemplates();
        this.sequenceEditing = new SequenceEditing(workspace, sentLog, templates);
        this.scheduleEditing = new ScheduleEditing(workspace, sentLog, new PublicHolidays(Texts.locale()));
        this.stepReading = new StepReading(workspace, templates);
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
            engine.deleting.purge();
            engine.scheduleEditing.refreshHolidays(engine.clock.instant());
            workspace.onCommit(engine.loop::wake);
            engine.loop.start();
            return engine;
        } catch (RuntimeException failure) {
            workspace.close();
            throw failure;
        }
    }

    private static boolean isEmpty(Workspace workspace) {
        return !SampleClock.isSample(workspace) && workspace.read(session -> new Contacts_(session).count()) == 0;
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
