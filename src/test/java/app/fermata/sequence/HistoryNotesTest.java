package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.activity.History;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to a contact in a sequence is in its history, and only in the history of those it happened to.
class HistoryNotesTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
    private static final Instant FRIDAY = paris("2026-03-06T15:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");
    private static final Instant LATE = paris("2026-03-13T14:00");

    @TempDir
    Path folder;

    private Fixture house;
    private long spring;
    private long ada;
    private long ben;
    private long cleo;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        spring = house.sequence("Spring").email(0).email(5).call(1).add();
        ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        ben = house.enrollBeforeStepTwo("Ben", spring, PLANNED);
        cleo = house.contact("Cleo");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPauseIsInTheHistoryOfThosePausedAndNobodyElse() {
        house.pause(spring, THURSDAY, ben);
        house.pause(spring, FRIDAY, ada, ben, cleo);

        assertThat(history(ada)).containsExactly("PAUSED Spring ");
        assertThat(history(ben)).containsExactly("PAUSED Spring ");
        assertThat(history(cleo)).isEmpty();
        assertThat(house.count("select count(*) from activity")).isEqualTo(2);
    }

    @Test
    void aPauseOfNobodyIsNotNoted() {
        house.pause(spring, THURSDAY, cleo);
        assertThat(house.count("select count(*) from activity")).isZero();
    }

    @Test
    void anUndonePauseIsNotedForThoseStillInIt() {
        var pause = house.pause(spring, THURSDAY, ada, ben);
        house.unpause(spring, FRIDAY, ben);

        house.pausing.undo(pause);

        assertThat(history(ada)).containsExactly("UNDONE Spring PAUSED", "PAUSED Spring ");
        assertThat(history(ben)).containsExactly("UNPAUSED Spring ", "PAUSED Spring ");
    }

    @Test
    void aPauseThatEndsByItselfSaysSo() {
        house.pauseUntil(FRIDAY, spring, THURSDAY, ada);

        house.unpausing.resumeDue(FRIDAY);

        assertThat(history(ada)).containsExactly("UNPAUSED Spring BY_ITSELF", "PAUSED Spring " + FRIDAY);
    }

    @Test
    void unpausingKeptAndOverdueAndTakingItBackAreNoted() {
        long dora = house.enrollBeforeStepTwo("Dora", spring, LATE.plusSeconds(86_400 * 3));
        house.pause(spring, THURSDAY, ada, ben, dora);

        var unpause = house.unpause(spring, LATE, ada, dora);
        assertThat(history(ada)).first().isEqualTo("UNPAUSED Spring ");
        assertThat(history(dora)).first().isEqualTo("UNPAUSED Spring ");
        assertThat(history(ben)).first().isEqualTo("PAUSED Spring ");

        house.unpausing.undo(unpause);
        assertThat(history(ada)).first().isEqualTo("UNDONE Spring UNPAUSED");
        assertThat(history(dora)).first().isEqualTo("UNDONE Spring UNPAUSED");
    }

    @Test
    void anAbsenceIsNotedWithTheSentenceThatDecided() {
        house.pausing.pauseForAbsence(ada, "Re: hello", "I am away until Monday.", null, null, THURSDAY);
        assertThat(history(ada)).containsExactly("PAUSED Spring I am away until Monday.");
    }

    @Test
    void anotherEndOfAPauseAndItsUndoAreNoted() {
        house.pause(spring, THURSDAY, ada);
        var change = house.pausing.endAt(EnrollmentId.of(spring, ada), LATE, FRIDAY);
        house.pausing.undo(change);

        assertThat(history(ada))
                .containsExactly("UNDONE Spring PAUSE_CHANGED", "PAUSE_CHANGED Spring " + LATE, "PAUSED Spring ");
    }

    @Test
    void aTaskDoneAndTakenBackIsNoted() {
        house.enroll(cleo, spring).before(3, PLANNED).add();
        var done = house.tasking
                .done(house.tasking.open().getFirst().taskId(), FRIDAY)
                .orElseThrow();
        house.tasking.undo(done, FRIDAY);

        assertThat(history(cleo)).hasSize(2).first().isEqualTo("UNDONE Spring TASK_DONE");
        assertThat(history(cleo)).last().asString().startsWith("TASK_DONE Spring ");
    }

    private List<String> history(long contact) {
        return new History(house.workspace)
                .page(contact, null, 20).entries().stream()
                        .map(entry -> entry.kind() + " " + entry.sequenceName() + " " + entry.detail())
                        .toList();
    }
}
