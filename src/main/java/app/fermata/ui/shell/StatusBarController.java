package app.fermata.ui.shell;

import app.fermata.delivery.Outlook;
import app.fermata.delivery.Outlook.Next;
import app.fermata.delivery.Outlook.Standing;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import org.jspecify.annotations.Nullable;

/// Keeps the status bar true: at every change of the store, at every full minute, and while a sample's clock is moved.
///
/// On the FX thread; reading and moving are in the background. Requests to move made during a move follow it, one by
/// one, each from where the clock then stands.
public final class StatusBarController implements StatusBar.Callbacks, AutoCloseable {

    private final Function<Instant, Standing> outlook;
    private final InstantSource clock;
    private final Background background;
    private final Latest loads;
    private final Consumer<Notice> notices;
    private final @Nullable ClockMoves moves;
    private final StatusBarModel model = new StatusBarModel();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private @Nullable Timeline nextMinute;
    private Runnable onMinute = () -> {};
    private int movesUnderWay;
    private boolean failing;

    /// Begins to keep the clock, until [#close].
    ///
    /// @param moves how the clock is moved on in a sample workspace; null in a rep's own, whose clock cannot be
    /// moved
    public StatusBarController(
            Outlook outlook,
            InstantSource clock,
            Background background,
            Consumer<Notice> notices,
            @Nullable ClockMoves moves) {
        this(outlook::at, clock, background, notices, moves);
        awaitNextMinute();
    }

    /// One whose clock goes on only when it is asked.
    StatusBarController(
            Function<Instant, Standing> outlook,
            InstantSource clock,
            Background background,
            Consumer<Notice> notices,
            @Nullable ClockMoves moves) {
        this.outlook = outlook;
        this.clock = clock;
        this.background = background;
        this.loads = background.latest();
        this.notices = notices;
        this.moves = moves;
        model.movableClockProperty().set(moves != null);
        model.nowProperty().set(clock.instant());
    }

    /// What the bar is to show.
    public StatusBarModel model() {
        return model;
    }

    /// Reads everything again.
    public void refresh() {
        var now = clock.instant();
        model.nowProperty().set(now);
        loads.run(() -> outlook.apply(now), this::show, this::onLoadFailed);
    }

    /// Has `listener` told whenever another minute has begun: what hangs on the time of day is to be shown afresh.
    public void setOnMinute(Runnable listener) {
        onMinute = listener;
    }

    @Override
    public void onHourRequested() {
        move(() -> Optional.of(clock.instant().plus(Duration.ofHours(1))));
    }

    @Override
    public void onDayRequested() {
        // The same time tomorrow on the clock shown, also where that day has 23 hours or 25.
        var zone = model.zoneProperty().get();
        move(() -> Optional.of(clock.instant().atZone(zone).plusDays(1).toInstant()));
    }

    @Override
    public void onNextDepartureRequested() {
        move(() -> Optional.ofNullable(outlook.apply(clock.instant()).next()).map(Next::at));
    }

    @Override
    public void onCancelRequested() {
        cancelled.set(true);
    }

    /// Stops the clock of the bar and any move under way.
    @Override
    public void close() {
        if (nextMinute != null) {
            nextMinute.stop();
        }
        cancelled.set(true);
    }

    private void awaitNextMinute() {
        var now = clock.instant();
        var left = Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plusSeconds(60));
        var minute = new Timeline(new KeyFrame(javafx.util.Duration.millis((double) left.toMillis() + 1), event -> {
            refresh();
            onMinute.run();
            awaitNextMinute();
        }));
        minute.play();
        nextMinute = minute;
    }

    private void show(Standing standing) {
        failing = false;
        var next = standing.next();
        model.zoneProperty().set(standing.zone());
        model.mailboxProperty().set(Objects.requireNonNullElse(standing.mailbox(), ""));
        model.nextToProperty().set(next == null ? "" : next.contactName());
        model.nextAtProperty().set(next == null ? null : next.at());
        model.sentTodayProperty().set(standing.sentToday());
        model.quotaProperty().set(standing.perDay());
    }

    private void onLoadFailed(Throwable failure) {
        // Every change and every minute would say it again.
        if (!failing) {
            failing = true;
            notices.accept(Notice.of(Problems.logged(failure)));
        }
    }

    private void move(Supplier<Optional<Instant>> target) {
        if (moves == null) {
            return;
        }
        if (movesUnderWay++ == 0) {
            cancelled.set(false);
            model.progressProperty().set(0);
            model.busyProperty().set(true);
        }
        Consumer<Double> progress = background.reporting(this::onProgress);
        background.run(
                () -> {
                    if (!cancelled.get()) {
                        target.get().ifPresent(instant -> moves.moveTo(instant, progress::accept, cancelled::get));
                    }
                    return true;
                },
                moved -> onMoveEnded(),
                failure -> {
                    onMoveEnded();
                    notices.accept(Notice.of(Problems.logged(failure)));
                });
    }

    private void onProgress(double share) {
        model.progressProperty().set(share);
        model.nowProperty().set(clock.instant());
    }

    private void onMoveEnded() {
        movesUnderWay--;
        model.progressProperty().set(0);
        model.busyProperty().set(movesUnderWay > 0);
        refresh();
        onMinute.run();
    }
}
