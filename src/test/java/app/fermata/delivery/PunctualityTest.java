package app.fermata.delivery;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.Schedules;
import app.fermata.sequence.EnrollmentId;
import app.fermata.sequence.Fixture;
import app.fermata.sequence.Overdue;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Quota;
import app.fermata.sequence.Selection;
import app.fermata.sequence.UnpausePreview;
import app.fermata.sequence.UnpauseRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a preview promises is what then happens, minute for minute, although a real clock wakes the scheduler a moment
/// late each time, and never by the same moment.
class PunctualityTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");
    private static final Instant LATE = paris("2026-03-13T14:00");
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private PostOffice post;
    private Fixture house;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        post = new PostOffice(house);
    }

    @AfterEach
    void close() {
        post.close();
    }

    private UnpausePreview unpaused(long sequence, Selection crowd) {
        house.pausing.pause(new PauseRequest(crowd, sequence, null), THURSDAY);
        var request = new UnpauseRequest(crowd, sequence, new Overdue.AsSoonAsPossible());
        var preview = house.unpausing.preview(crowd, sequence, request.overdue(), LATE);
        house.unpausing.unpause(request, LATE);
        return preview;
    }

    /// Ticks at every alarm up to `end`, up to 10 ms late.
    private void live(Instant end) {
        var random = new Random(7);
        for (var alarm = post.dispatcher.nextAlarm();
                alarm.isPresent() && !alarm.get().isAfter(end);
                alarm = post.dispatcher.nextAlarm()) {
            post.tick(alarm.get().plusNanos(random.nextInt(10_000_000)));
        }
    }

    private Instant sentAt(long contact, long sequence) {
        var sent = house.workspace.read(session -> new SentLog().sent(session, EnrollmentId.of(sequence, contact)));
        return sent.values().iterator().next();
    }

    @Test
    void batchLeavesInTheMinutesThePreviewNamed() {
        long many =
                house.sequence("Many").quota(Quota.DEFAULT).email(0).email(5).add();
        var preview = unpaused(many, house.crowd(many, 60, PLANNED));

        live(LATE.plus(Duration.ofHours(2)));

        assertThat(post.mailer.arrived).hasSize(60);
        assertThat(preview.rows()).allSatisfy(row -> {
            var promised = row.after();
            assertThat(promised).isNotNull();
            assertThat(sentAt(row.contactId(), many)).isBetween(promised, promised.plus(A_SECOND));
        });
    }

    @Test
    void fullHoursAreLeftBehindInTheMinutesThePreviewNamed() {
        long many = house.sequence("Many")
                .quota(new Quota(20, 400, Duration.ZERO))
                .email(0)
                .email(5)
                .add();
        var preview = unpaused(many, house.crowd(many, 70, PLANNED));

        live(LATE.plus(Duration.ofHours(4)));

        assertThat(post.mailer.arrived).hasSize(70);
        assertThat(preview.rows()).allSatisfy(row -> {
            var promised = row.after();
            assertThat(promised).isNotNull();
            assertThat(sentAt(row.contactId(), many)).isBetween(promised, promised.plus(A_SECOND));
        });
    }

    /// The program was closed for a week and is started on a Saturday.
    @Test
    void whatAWeekHasLeftBehindLeavesInOpenHoursWithinTheQuotasAndOneStepAtATime() {
        var quota = new Quota(20, 60, Duration.ofMinutes(1));
        long spring = house.sequence("Spring")
                .quota(quota)
                .email(0)
                .email(5)
                .email(0)
                .email(1)
                .add();
        long twin = house.sequence("Twin")
                .mailboxOf(spring)
                .email(0)
                .email(5)
                .email(2)
                .add();
        house.crowd(spring, 50, PLANNED);
        house.crowd(twin, 30, PLANNED.plusSeconds(30));
        var saturday = paris("2026-03-21T11:00");

        post.restart(saturday);
        house = post.house;
        assertThat(post.tick(saturday).sent()).isZero();
        live(saturday.plus(Duration.ofDays(14)));

        var sent = post.sent();
        assertThat(sent).hasSize(50 * 3 + 30 * 2);
        assertThat(sent).allMatch(at -> Schedules.office().isOpen(at));
        assertApart(sent, 20, Duration.ofHours(1));
        assertApart(sent, 60, Duration.ofDays(1));
        assertApart(sent, 1, Duration.ofMinutes(1));
        assertThat(house.count(
                        "select count(*) from (select enrollment_id from delivery group by enrollment_id, sent_at"
                                + " having count(*) > 1)"))
                .isZero();
    }

    private static void assertApart(List<Instant> sorted, int count, Duration width) {
        for (int i = 0; i + count < sorted.size(); i++) {
            assertThat(Duration.between(sorted.get(i), sorted.get(i + count))).isGreaterThanOrEqualTo(width);
        }
    }

    @Test
    void whoIsHeldBackAMomentKeepsTurnDateAndReason() {
        long slow = slow();
        house.enrollBeforeStepTwo("First", slow, PLANNED);
        long second = house.enrollBeforeStepTwo("Second", slow, PLANNED.plusSeconds(60));
        house.enrollBeforeStepTwo("Third", slow, PLANNED.plusSeconds(120));
        var why = house.why(second, slow);
        post.tick(PLANNED.plusMillis(30));

        assertThat(post.tick(PLANNED.plusSeconds(60).plusMillis(10))).isEqualTo(new Tick(0, 0, 1, 0, 0, false));

        assertThat(house.due(second, slow)).isEqualTo(PLANNED.plusSeconds(60).plusMillis(30));
        assertThat(house.planned(second, slow)).isEqualTo(PLANNED.plusSeconds(60));
        assertThat(house.why(second, slow)).isEqualTo(why);
    }

    @Test
    void whoIsHeldBackLongerGoesBehindWhatIsPlanned() {
        long slow = slow();
        house.enrollBeforeStepTwo("First", slow, PLANNED);
        long second = house.enrollBeforeStepTwo("Second", slow, PLANNED.plusSeconds(50));
        house.enrollBeforeStepTwo("Third", slow, PLANNED.plusSeconds(100));
        post.tick(PLANNED);

        post.tick(PLANNED.plusSeconds(50));

        assertThat(house.planned(second, slow)).isEqualTo(PLANNED.plusSeconds(160));
        assertThat(house.due(second, slow)).isEqualTo(PLANNED.plusSeconds(160));
    }

    @Test
    void whoIsPausedInThatMomentDoesNotLeave() {
        long slow = slow();
        house.enrollBeforeStepTwo("First", slow, PLANNED);
        long second = house.enrollBeforeStepTwo("Second", slow, PLANNED.plusSeconds(60));
        post.tick(PLANNED.plusMillis(30));
        post.tick(PLANNED.plusSeconds(60).plusMillis(10));
        house.pause(slow, PLANNED.plusSeconds(60), second);

        post.tick(PLANNED.plusSeconds(61));

        assertThat(post.mailer.arrived).hasSize(1);
    }

    private long slow() {
        return house.sequence("Slow")
                .quota(new Quota(50, 400, Duration.ofMinutes(1)))
                .email(0)
                .email(5)
                .add();
    }
}
