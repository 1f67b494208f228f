package app.fermata.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.delivery.Outlook.Next;
import app.fermata.delivery.Outlook.Standing;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Notice;
import app.fermata.ui.kit.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatusBarControllerTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant THURSDAY = Instant.parse("2026-03-05T15:02:00Z");
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-03-06T08:20:00Z");

    private final List<Notice> notices = new ArrayList<>();
    private final List<Instant> targets = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private Instant now = THURSDAY;
    private @Nullable Next next = new Next("Donald Knuth", FRIDAY_MORNING, PARIS);
    private @Nullable RuntimeException broken;
    private boolean cancelAtOnce;
    private int minutes;

    private final StatusBarController controller = controller(this::moveTo);
    private final StatusBarModel model = controller.model();

    @BeforeAll
    static void inEnglish() {
        Texts.use("en");
    }

    private StatusBarController controller(@Nullable ClockMoves moves) {
        return new StatusBarController(this::standingAt, () -> now, Background.immediate(), notices::add, moves);
    }

    private Standing standingAt(Instant instant) {
        if (broken != null) throw broken;
        return new Standing("me@rep.example", PARIS, next, 12, 400);
    }

    private void moveTo(
            Instant target, java.util.function.DoubleConsumer progress, java.util.function.BooleanSupplier cancelled) {
        targets.add(target);
        if (broken != null) throw broken;
        if (cancelAtOnce) controller.onCancelRequested();
        if (cancelled.getAsBoolean()) return;
        progress.accept(0.5);
        shares.add(model.progressProperty().get());
        assertThat(model.busyProperty().get()).isTrue();
        now = target;
        progress.accept(1);
        shares.add(model.progressProperty().get());
        assertThat(model.nowProperty().get()).isEqualTo(target);
    }

    @Test
    void barShowsWhatTheOutlookSays() {
        controller.refresh();

        assertThat(model.mailboxProperty().get()).isEqualTo("me@rep.example");
        assertThat(model.nextToProperty().get()).isEqualTo("Donald Knuth");
        assertThat(model.nextAtProperty().get()).isEqualTo(FRIDAY_MORNING);
        assertThat(model.sentTodayProperty().get()).isEqualTo(12);
        assertThat(model.quotaProperty().get()).isEqualTo(400);
        assertThat(model.zoneProperty().get()).isEqualTo(PARIS);
        assertThat(model.nowProperty().get()).isEqualTo(THURSDAY);
    }

    @Test
    void whereNothingWaitsThereIsNoNextDeparture() {
        controller.refresh();
        next = null;
        controller.refresh();
        assertThat(model.nextAtProperty().get()).isNull();

        controller.onNextDepartureRequested();
        assertThat(targets).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void hourAndNextDepartureMoveTheClock() {
        controller.refresh();
        controller.setOnMinute(() -> minutes++);
        controller.onHourRequested();
        controller.onNextDepartureRequested();

        assertThat(targets).containsExactly(THURSDAY.plusSeconds(3_600), FRIDAY_MORNING);
        assertThat(shares).containsExactly(0.5, 1.0, 0.5, 1.0);
        assertThat(model.nowProperty().get()).isEqualTo(FRIDAY_MORNING);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(minutes).isEqualTo(2);
        assertThat(notices).isEmpty();
    }

    @Test
    void dayAfterDayGoesThroughTheWeekendAtTheSameHour() {
        controller.refresh();
        for (int day = 0; day < 4; day++) controller.onDayRequested();
        assertThat(now).isEqualTo(Instant.parse("2026-03-09T15:02:00Z"));
    }

    @Test
    void dayOfTwentyThreeHoursEndsAtTheSameHourToo() {
        now = Instant.parse("2026-03-28T15:02:00Z");
        controller.refresh();
        controller.onDayRequested();
        assertThat(now).isEqualTo(Instant.parse("2026-03-29T14:02:00Z"));
    }

    @Test
    void cancelledMoveLeavesTheClockWhereItIs() {
        controller.refresh();
        cancelAtOnce = true;
        controller.onDayRequested();
        assertThat(now).isEqualTo(THURSDAY);
        assertThat(model.busyProperty().get()).isFalse();

        cancelAtOnce = false;
        controller.onHourRequested();
        assertThat(now).isEqualTo(THURSDAY.plusSeconds(3_600));
    }

    @Test
    void failedMoveIsToldAndEnds() {
        controller.refresh();
        broken = new IllegalStateException("on purpose");
        controller.onHourRequested();

        assertThat(model.busyProperty().get()).isFalse();
        assertThat(notices).isNotEmpty().allMatch(notice -> notice.text().startsWith("Something went wrong"));
    }

    @Test
    void outlookThatCannotBeReadIsToldOnceUntilItCanBe() {
        broken = new IllegalStateException("on purpose");
        controller.refresh();
        controller.refresh();
        assertThat(notices).hasSize(1);

        broken = null;
        controller.refresh();
        broken = new IllegalStateException("again");
        controller.refresh();
        assertThat(notices).hasSize(2);
    }

    @Test
    void clockOfAnOwnWorkspaceCannotBeMoved() {
        var own = controller(null);
        own.onHourRequested();
        own.onDayRequested();
        own.onNextDepartureRequested();
        assertThat(own.model().movableClockProperty().get()).isFalse();
        assertThat(now).isEqualTo(THURSDAY);
    }
}
