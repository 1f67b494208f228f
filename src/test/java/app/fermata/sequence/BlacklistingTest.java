package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.BlacklistUndone;
import app.fermata.contact.BlacklistWish;
import app.fermata.contact.Blacklisting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The blacklist over a real store: what it ends, and that it gives everything back.
class BlacklistingTest {

    private static final Instant NOW = paris("2026-03-05T11:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private Fixture house;
    private Blacklisting blacklisting;
    private long spring;
    private long calls;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        blacklisting = new Blacklisting(house.workspace, new BlacklistedEnrollments());
        spring = house.sequence("Spring").email(0).email(5).add();
        calls = house.sequence("Calls").call(0).email(5).add();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static List<BlacklistWish> wishes(String... lines) {
        return Stream.of(lines).map(line -> BlacklistWish.read(line, "")).toList();
    }

    @Test
    void coveredContactIsTakenOutOfEverySequenceWithItsReason() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enroll(ada, calls).before(1, PLANNED).add();
        long ben = house.enrollBeforeStepTwo("Ben", spring, PLANNED);

        var added = blacklisting.add(wishes("ada@people.example, asked by phone"), NOW);

        assertThat(added.entries()).containsExactly("ada@people.example");
        assertThat(added.contacts()).isOne();
        assertThat(added.ended().count()).isEqualTo(2);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.BLACKLISTED);
        assertThat(house.state(ada, calls)).isEqualTo(SequenceState.BLACKLISTED);
        assertThat(house.problem(ada, spring)).isEqualTo("ada@people.example: asked by phone");
        assertThat(house.planned(ada, spring)).isNull();
        assertThat(house.due(ada, spring)).isNull();
        assertThat(house.openTasks()).isEmpty();
        assertThat(house.state(ben, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.count("select count(*) from activity where kind = 'BLACKLISTED'"))
                .isOne();
    }

    @Test
    void undoBringsEveryStateDateAndTaskBackExactly() {
        long added = house.contact("Added");
        house.enroll(added, calls).before(1, PLANNED).add();
        long active = house.enrollBeforeStepTwo("Active", spring, PLANNED);
        long paused = house.enrollBeforeStepTwo("Paused", spring, PLANNED);
        house.pause(spring, NOW, paused);
        long stopped = house.contact("Stopped");
        house.enroll(stopped, spring).stopped(2, PLANNED).add();
        var before = List.of(
                house.columns(added, calls),
                house.columns(active, spring),
                house.columns(paused, spring),
                house.columns(stopped, spring));
        var tasks = house.tasking.open();

        var done = blacklisting.add(wishes("people.example"), NOW);
        assertThat(done.ended().count()).isEqualTo(4);
        assertThat(Stream.of(active, paused, stopped).map(contact -> house.state(contact, spring)))
                .containsOnly(SequenceState.BLACKLISTED);

        assertThat(blacklisting.undo(done, NOW)).isEqualTo(new BlacklistUndone(1, 4, 0));
        assertThat(List.of(
                        house.columns(added, calls),
                        house.columns(active, spring),
                        house.columns(paused, spring),
                        house.columns(stopped, spring)))
                .isEqualTo(before);
        assertThat(house.tasking.open()).isEqualTo(tasks);
        assertThat(blacklisting.entries()).isEmpty();
    }

    @Test
    void endedOnesAreLeftAsTheyAre() {
        long replied = house.contact("Replied");
        house.enroll(replied, spring).state(SequenceState.REPLIED).add();
        long failed = house.contact("Failed");
        house.enroll(failed, spring).state(SequenceState.ERROR).add();

        assertThat(blacklisting.add(wishes("people.example"), NOW).ended().count())
                .isZero();

        assertThat(house.state(replied, spring)).isEqualTo(SequenceState.REPLIED);
        assertThat(house.state(failed, spring)).isEqualTo(SequenceState.ERROR);
    }

    @Test
    void whoeverAnotherEntryForbidsStaysOutAtTheUndo() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        var first = blacklisting.add(wishes("ada@people.example"), NOW);
        blacklisting.add(wishes("people.example"), NOW);

        assertThat(blacklisting.undo(first, NOW)).isEqualTo(new BlacklistUndone(1, 0, 1));

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.BLACKLISTED);
    }

    @Test
    void previewSaysWhatAddWouldDoAndChangesNothing() {
        house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enrollBeforeStepTwo("Ben", spring, PLANNED);
        blacklisting.add(wishes("old.example"), NOW);

        var preview = blacklisting.preview(wishes("people.example", "old.example", "nonsense", "@people.example"));

        assertThat(preview.fresh()).hasSize(1);
        assertThat(preview.already()).containsExactly("old.example");
        assertThat(preview.unreadable()).hasSize(1);
        assertThat(preview.contacts()).isEqualTo(2);
        assertThat(preview.enrollments()).isEqualTo(2);
        assertThat(blacklisting.entries()).hasSize(1);
    }

    @Test
    void entriesSayWhomTheyCover() {
        house.contact("Ada");
        house.contact("Ben");
        blacklisting.add(wishes("people.example, competitor", "ada@people.example", "other.example"), NOW);

        assertThat(blacklisting.entries())
                .extracting(row -> row.entry() + " " + row.contacts() + " " + row.reason())
                .containsExactly("ada@people.example 1 ", "other.example 0 ", "people.example 2 competitor");
    }

    @Test
    void removedEntryComesBackAsItWasAndNobodyIsEnrolledAgain() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        blacklisting.add(wishes("people.example, asked"), NOW);
        var before = blacklisting.entries();

        var removed = blacklisting.remove(List.of("people.example"), NOW.plus(Duration.ofDays(1)));
        assertThat(blacklisting.entries()).isEmpty();
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.BLACKLISTED);

        assertThat(blacklisting.undo(removed, NOW)).isEqualTo(new BlacklistUndone(1, 0, 0));
        assertThat(blacklisting.entries()).isEqualTo(before);
    }

    @Test
    void crowdIsTakenOutInOneActionAndBrought() {
        var crowd = house.crowd(spring, 3_000, PLANNED);

        var added = blacklisting.add(wishes("people.example"), NOW);
        assertThat(added.ended().count()).isEqualTo(crowd.size());
        assertThat(house.count("select count(*) from enrollment where state = 'BLACKLISTED'"))
                .isEqualTo(crowd.size());

        assertThat(blacklisting.undo(added, NOW).restored()).isEqualTo(crowd.size());
        assertThat(house.count("select count(*) from enrollment where state = 'ACTIVE' and ended_at is null"
                        + " and problem is null and planned_at is not null"))
                .isEqualTo(crowd.size());
    }

    // --- unpause ---

    @Test
    void coveredContactIsNotUnpausedAndTheReasonIsBlacklisted() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long ben = house.enrollBeforeStepTwo("Ben", spring, PLANNED);
        house.pause(spring, NOW, ada, ben);
        // Not through the use case, which would have taken her out at once: so it is after an import or another
        // address.
        house.execute("insert into blacklist_entry (entry, reason, added_at) values"
                + " ('ada@people.example', '', current_timestamp)");
        var before = house.columns(ada, spring);

        var preview = house.unpausing.preview(Selection.of(ada, ben), spring, new Overdue.AsSoonAsPossible(), NOW);
        var result = house.unpause(spring, NOW, ada, ben);

        assertThat(preview.rows()).hasSize(1);
        assertThat(preview.skipped()).containsExactly(new Skip(SequenceState.BLACKLISTED, 1));
        assertThat(preview.names()).containsExactly(new SkippedContact(ada, "Ada", SequenceState.BLACKLISTED));
        assertThat(result.unpaused()).isOne();
        assertThat(result.skipped()).containsExactly(new Skip(SequenceState.BLACKLISTED, 1));
        assertThat(house.columns(ada, spring)).isEqualTo(before);
        assertThat(house.state(ben, spring)).isEqualTo(SequenceState.ACTIVE);
    }
}
