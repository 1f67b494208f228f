package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.EnrollmentView.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the contact's pane shows of each sequence.
class TimelinesTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private Fixture house;
    private long spring;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        spring = house.sequence("Spring").call(0).email(5).call(1).add();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private EnrollmentView view(long contact) {
        return house.timelines.of(contact, THURSDAY).getFirst();
    }

    @Test
    void doneNextAndLaterStepsAreTold() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(1, THURSDAY).add();
        house.tasking.done(house.tasking.open().getFirst().taskId(), THURSDAY);

        var steps = view(ada).steps();

        assertThat(steps)
                .extracting(EnrollmentView.StepLine::progress)
                .containsExactly(Progress.DONE, Progress.NEXT, Progress.LATER);
        assertThat(steps.getFirst().at()).isEqualTo(THURSDAY);
        assertThat(steps.get(1).at()).isEqualTo(house.planned(ada, spring));
        assertThat(steps.get(1).why()).isEqualTo(new Why.Interval(5, null, List.of()));
        assertThat(steps.getLast().at()).isNull();
    }

    @Test
    void dateOfAPausedStepIsKeptWithItsReason() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.pause(spring, THURSDAY, ada);

        var step = view(ada).steps().get(1);

        assertThat(step.progress()).isEqualTo(Progress.KEPT);
        assertThat(step.at()).isEqualTo(PLANNED);
        assertThat(step.why()).isEqualTo(new Why.Interval(5, null, List.of()));
    }

    @Test
    void stepsNeverReachedAreDropped() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring)
                .before(2, PLANNED)
                .state(SequenceState.REPLIED)
                .add();

        assertThat(view(ada).steps())
                .extracting(EnrollmentView.StepLine::progress)
                .containsExactly(Progress.DONE, Progress.DROPPED, Progress.DROPPED);
        assertThat(view(ada).pause()).isNull();
        assertThat(view(ada).ifUnpausedNow()).isNull();
    }

    @Test
    void stoppedTellsWhenTheWaitEnds() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).stopped(3, PLANNED).add();

        assertThat(view(ada).unresponsiveAt()).isEqualTo(PLANNED);
    }

    @Test
    void sequencesThatAreOnComeFirst() {
        long over = house.sequence("Over").email(0).add();
        long ada = house.contact("Ada");
        house.enroll(ada, over).state(SequenceState.REPLIED).add();
        house.enroll(ada, spring).before(2, PLANNED).add();

        assertThat(house.timelines.of(ada, THURSDAY))
                .extracting(EnrollmentView::sequenceName)
                .containsExactly("Spring", "Over");
    }

    @Test
    void contactInNoSequenceHasNoTimeline() {
        assertThat(house.timelines.of(house.contact("Ada"), THURSDAY)).isEmpty();
    }

    @Test
    void forecastChangesNothing() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.pause(spring, THURSDAY, ada);
        var before = house.columns(ada, spring);

        var forecast = house.timelines
                .of(ada, PLANNED.plus(Duration.ofDays(3)))
                .getFirst()
                .ifUnpausedNow();

        assertThat(forecast).isNotNull();
        assertThat(forecast.after()).isEqualTo(paris("2026-03-16T09:00"));
        assertThat(house.columns(ada, spring)).isEqualTo(before);
    }
}
