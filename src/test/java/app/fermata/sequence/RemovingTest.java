package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Contacts leave sequences, and contacts leave altogether; both come back exactly.
class RemovingTest {

    private static final Instant NOW = paris("2026-03-05T11:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private Fixture house;
    private Admission admission;
    private long spring;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        admission = new Admission(house);
        spring = house.sequence("Spring").email(0).call(5).email(1).add();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void removedContactIsNowhereAndOthersAreNotTouched() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long bob = house.enrollBeforeStepTwo("Bob", spring, PLANNED);
        long cleo = house.contact("Cleo");
        var bobs = house.columns(bob, spring);

        var result = admission.remove(spring, NOW, ada, cleo);

        assertThat(result.removed()).isEqualTo(1);
        assertThat(house.timelines.of(ada, NOW)).isEmpty();
        assertThat(house.openTasks()).containsExactly("Bob: Call 2");
        assertThat(house.columns(bob, spring)).isEqualTo(bobs);
    }

    @Test
    void everyColumnOfAnEnrollmentGoesAlong() {
        var columns = "select count(*) from information_schema.columns where table_name = ";
        assertThat(house.count(columns + "'FORMER_ENROLLMENT'")).isEqualTo(house.count(columns + "'ENROLLMENT'") + 1);

        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        var everyColumn = "update enrollment set problem = 'p', ended_at = planned_at, batch_id = 7, spread = true,"
                + " due_at = planned_at where contact_id = " + ada;
        house.execute(everyColumn);
        var before = house.columns(ada, spring);
        house.pause(spring, NOW, ada);
        var paused = house.columns(ada, spring);

        var done = admission.remove(spring, NOW, ada);
        admission.removing.undo(done, NOW);

        assertThat(house.columns(ada, spring)).isEqualTo(paused).isNotEqualTo(before);
    }

    @Test
    void removedAndUndoneIsAsIfNothingHadHappened() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long bob = house.contact("Bob");
        house.enroll(bob, spring).before(1, PLANNED).add();
        long cleo = house.enrollBeforeStepTwo("Cleo", spring, PLANNED);
        house.pauseUntil(PLANNED, spring, NOW, cleo);
        var before = admission.everything();

        var done = admission.remove(spring, NOW, ada, bob, cleo);
        assertThat(admission.everything()).isNotEqualTo(before);
        assertThat(admission.removing.undo(done, NOW)).isEqualTo(new UndoResult(3, 0));

        assertThat(admission.everything()).isEqualTo(before);
        assertThat(house.openTasks()).containsExactly("Ada: Call 2");
    }

    @Test
    void pauseThatShouldHaveEndedMeanwhileEndsAfterTheUndo() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.pauseUntil(PLANNED, spring, NOW, ada);
        var done = admission.remove(spring, NOW, ada);
        house.unpausing.resumeDue(PLANNED);

        admission.removing.undo(done, PLANNED);
        house.unpausing.resumeDue(PLANNED);

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
    }

    @Test
    void whoIsInTheSequenceAgainIsLeftByTheUndo() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long bob = house.enrollBeforeStepTwo("Bob", spring, PLANNED);
        var done = admission.remove(spring, NOW, ada, bob);
        house.enroll(ada, spring).before(1, PLANNED).add();

        assertThat(admission.removing.undo(done, NOW)).isEqualTo(new UndoResult(1, 1));
        assertThat(house.position(ada, spring)).isEqualTo(1);
        assertThat(house.position(bob, spring)).isEqualTo(2);
    }

    @Test
    void previewSaysWhatIsLost() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long bob = house.contact("Bob");
        house.enroll(bob, spring).before(1, PLANNED).add();
        long cleo = house.contact("Cleo");
        house.enroll(cleo, spring).state(SequenceState.REPLIED).add();

        var preview = admission.removing.preview(Selection.of(ada, bob, cleo, house.contact("Dan")), spring);

        assertThat(preview).isEqualTo(new RemovePreview(spring, "Spring", 4, new Loss(3, 2, 1, 1, 0)));
        assertThat(admission.removing.choices(Selection.of(ada, bob)))
                .extracting(SequenceChoice::inSelection)
                .containsExactly(2);
    }

    // --- deleting ---

    @Test
    void deletedContactIsOutOfEverythingAndItsAddressIsFree() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long autumn = house.sequence("Autumn").email(0).add();
        house.enroll(ada, autumn).before(1, PLANNED).add();

        assertThat(admission.deleting.preview(Selection.of(ada)))
                .isEqualTo(new DeletePreview(1, new Loss(1, 1, 1, 1, 0)));
        var result = admission.delete(NOW, ada);

        assertThat(result.deleted()).isEqualTo(1);
        assertThat(house.openTasks()).isEmpty();
        assertThat(house.count("select count(*) from enrollment")).isZero();
        assertThat(admission.deleting.preview(Selection.of(ada)).contacts()).isZero();
        assertThat(house.contact("Ada")).isNotEqualTo(ada);
    }

    @Test
    void deletedAndUndoneIsAsIfNothingHadHappened() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long bob = house.contact("Bob");
        house.execute("insert into custom_field (name, variable) values ('Renewal', 'renewal')");
        house.execute("insert into custom_value select " + bob + ", id, 'May' from custom_field");
        var before = admission.everything();

        var done = admission.delete(NOW, ada, bob);
        assertThat(admission.everything()).isNotEqualTo(before);
        assertThat(admission.deleting.undo(done, NOW)).isEqualTo(new UndoResult(2, 0));

        assertThat(admission.everything()).isEqualTo(before);
    }

    @Test
    void whoseAddressIsTakenMeanwhileStaysDeleted() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long bob = house.enrollBeforeStepTwo("Bob", spring, PLANNED);
        var done = admission.delete(NOW, ada, bob);
        house.contact("Ada");

        assertThat(admission.deleting.undo(done, NOW)).isEqualTo(new UndoResult(1, 1));
        assertThat(house.state(bob, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.count("select count(*) from enrollment where contact_id = " + ada))
                .isZero();
    }

    @Test
    void removalOfWhoIsDeletedSinceCannotBeTakenBack() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        var removed = admission.remove(spring, NOW, ada);
        var deleted = admission.delete(NOW, ada);

        assertThat(admission.removing.undo(removed, NOW)).isEqualTo(new UndoResult(0, 1));
        assertThat(admission.deleting.undo(deleted, NOW)).isEqualTo(new UndoResult(1, 0));
        assertThat(admission.removing.undo(removed, NOW)).isEqualTo(new UndoResult(1, 0));
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
    }

    @Test
    void purgeTakesTheDeletedAndNobodyElse() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enrollBeforeStepTwo("Bob", spring, PLANNED);
        long cleo = house.enrollBeforeStepTwo("Cleo", spring, PLANNED);
        house.execute("insert into custom_field (name, variable) values ('Renewal', 'renewal')");
        house.execute("insert into custom_value select " + ada + ", id, 'May' from custom_field");
        house.execute("insert into delivery (enrollment_id, step_id, mailbox_id, status, message_id, subject, mime,"
                + " claimed_at, sent_at) select e.id, 1, 1, 'SENT', 'm', 's', X'00', e.step_done_at, e.step_done_at"
                + " from enrollment e where e.contact_id = " + ada);
        admission.delete(NOW, ada);
        admission.remove(spring, NOW, cleo);

        assertThat(admission.deleting.purge()).isEqualTo(1);
        assertThat(admission.deleting.purge()).isZero();

        assertThat(house.count("select count(*) from contact")).isEqualTo(2);
        assertThat(house.count("select count(*) from custom_value")).isZero();
        assertThat(house.count("select count(*) from delivery")).isEqualTo(1);
        assertThat(house.count("select count(*) from former_enrollment")).isEqualTo(1);
        assertThat(house.openTasks()).containsExactly("Bob: Call 2");
    }
}
