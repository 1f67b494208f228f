package app.fermata.ui.tasks;

import app.fermata.sequence.Postponement;
import app.fermata.sequence.StepKind;
import app.fermata.sequence.TaskRow;
import app.fermata.sequence.TaskSheet;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import app.fermata.ui.kit.Texts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Plays the tasks that are overdue or for today, one at a time.
final class PlayerController implements PlayerView.Actions {

    private static final long NONE = -1;

    private final TaskDesk desk;
    private final TaskActions deeds;
    private final InstantSource clock;
    private final Latest loads;
    private final Consumer<Notice> notices;
    private final Runnable refresh;
    private final PlayerModel model;
    private long missing = NONE;
    private LongConsumer openContact = contactId -> {};
    private Consumer<String> openLink = link -> {};

    /// @param refresh has the tasks read again
    PlayerController(
            TaskDesk desk,
            TaskActions deeds,
            InstantSource clock,
            Background background,
            Consumer<Notice> notices,
            Runnable refresh) {
        this.desk = desk;
        this.deeds = deeds;
        this.clock = clock;
        this.loads = background.latest();
        this.notices = notices;
        this.refresh = refresh;
        this.model = new PlayerModel(clock.instant());
        model.current.subscribe(this::onCurrentChanged);
    }

    PlayerModel model() {
        return model;
    }

    void onOpenContact(LongConsumer listener) {
        openContact = listener;
    }

    void onOpenLink(Consumer<String> opener) {
        openLink = opener;
    }

    /// Begins a sitting; does nothing where no task presses.
    void open(List<TaskRow> tasks, Instant now) {
        model.begin(tasks, now);
        if (model.current.get() == null) {
            model.open.set(false);
        }
    }

    /// Shows these as the open tasks.
    void show(List<TaskRow> tasks, Instant now) {
        if (!model.open.get()) {
            return;
        }
        var before = model.current.get();
        model.show(tasks, now)
                .ifPresent(gone -> notices.accept(Notice.of(Texts.get("player.vanished", gone.contactName()))));
        var current = model.current.get();
        // The same task once more: its contact may have another number now.
        if (before != null && current != null && before.taskId() == current.taskId()) {
            read(current);
        }
    }

    void choose(long taskId) {
        if (model.open.get()) {
            model.choose(taskId);
        }
    }

    void onDeed(Deed deed) {
        if (model.open.get()) {
            model.made(deed);
        }
    }

    void onUndone(TaskRow task) {
        model.unmade(task);
    }

    @Override
    public void onDoneRequested() {
        withCurrent(deeds::done);
    }

    @Override
    public void onSkipRequested() {
        withCurrent(deeds::skip);
    }

    @Override
    public void onPostponeRequested(Postponement how) {
        withCurrent(task -> deeds.postpone(task, how));
    }

    @Override
    public void onStepRequested(int tasks) {
        model.step(tasks);
    }

    @Override
    public void onKindRequested(@Nullable StepKind kind) {
        model.choose(kind);
    }

    @Override
    public void onLeaveRequested() {
        model.open.set(false);
    }

    @Override
    public void onContactRequested() {
        withCurrent(task -> openContact.accept(task.contactId()));
    }

    @Override
    public void onMailRequested(Consumer<String> clipboard) {
        var sheet = model.sheet.get();
        if (sheet == null) {
            return;
        }
        var subject = sheet.draft().subject().plain();
        var body = sheet.draft().body().plain();
        var whole = MailLink.of(sheet.contact().email(), subject, body);
        if (whole.isPresent()) {
            openLink.accept(whole.get());
        } else {
            clipboard.accept(body);
            openLink.accept(MailLink.without(sheet.contact().email(), subject));
            notices.accept(Notice.of(Texts.get("player.mail.long")));
        }
    }

    @Override
    public void onRetryRequested() {
        withCurrent(this::read);
    }

    private void withCurrent(Consumer<TaskRow> action) {
        var task = model.current.get();
        if (model.open.get() && task != null) {
            action.accept(task);
        }
    }

    private void onCurrentChanged(@Nullable TaskRow task) {
        var shown = model.sheet.get();
        if (task == null) {
            loads.forget();
            model.sheet.set(null);
        } else if (shown == null || shown.task().taskId() != task.taskId()) {
            model.sheet.set(null);
            read(task);
        }
    }

    private void read(TaskRow task) {
        var now = clock.instant();
        model.failure.set("");
        loads.run(
                () -> desk.sheet(task.taskId(), now),
                sheet -> onRead(task, sheet),
                failure -> model.failure.set(Problems.logged(failure)));
    }

    private void onRead(TaskRow task, Optional<TaskSheet> sheet) {
        if (sheet.isEmpty()) {
            // Gone between the list and now: the list that is read next has moved on. Asked for once.
            if (missing != task.taskId()) {
                missing = task.taskId();
                refresh.run();
            }
            return;
        }
        var current = model.current.get();
        if (current != null && current.taskId() == task.taskId()) {
            model.sheet.set(sheet.get());
        }
    }
}
