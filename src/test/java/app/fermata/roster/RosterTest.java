package app.fermata.roster;

import static app.fermata.calendar.Schedules.PARIS;
import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactStatus;
import app.fermata.sequence.Fixture;
import app.fermata.sequence.SequenceState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of contacts: filters, orders, rows.
class RosterTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private Fixture house;
    private Roster roster;
    private long spring;
    private long summer;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        roster = new Roster(house.workspace, () -> THURSDAY, PARIS);
        spring = house.sequence("Spring").email(0).email(5).add();
        summer = house.sequence("Summer").email(0).email(5).add();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<String> names(ContactFilter filter) {
        return roster.first(filter, ContactSort.BY_NAME, 100).stream()
                .map(ContactRow::name)
                .toList();
    }

    private static ContactFilter of(Criterion... criteria) {
        return ContactFilter.of(criteria);
    }

    private Criterion in(long sequence) {
        return Criterion.sequence(sequence, "");
    }

    private static Criterion state(SequenceState state) {
        return Criterion.state(state);
    }

    @Test
    void pausedContactsOfASequenceAreFound() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enrollBeforeStepTwo("Ben", spring, PLANNED);
        long cleo = house.enrollBeforeStepTwo("Cleo", summer, PLANNED);
        house.pause(spring, THURSDAY, ada);
        house.pause(summer, THURSDAY, cleo);

        assertThat(names(of(state(SequenceState.PAUSED)))).containsExactly("Ada", "Cleo");
        assertThat(names(of(state(SequenceState.PAUSED), in(spring)))).containsExactly("Ada");
        assertThat(names(of(in(spring)))).containsExactly("Ada", "Ben");
    }

    @Test
    void stateAndSequenceMustHoldOfOneAndTheSameEnrollment() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enroll(ada, summer).before(2, PLANNED).add();
        house.pause(summer, THURSDAY, ada);

        assertThat(names(of(state(SequenceState.PAUSED), in(spring)))).isEmpty();
        assertThat(names(of(state(SequenceState.PAUSED), in(summer)))).containsExactly("Ada");
    }

    @Test
    void rowShowsTheEnrollmentTheFilterNamesAndCountsTheOthers() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enroll(ada, summer).before(2, PLANNED).add();
        house.pause(summer, THURSDAY, ada);

        var row = roster.first(of(state(SequenceState.PAUSED)), ContactSort.BY_NAME, 1)
                .getFirst();
        var current = Objects.requireNonNull(row.current());

        assertThat(current.sequenceName()).isEqualTo("Summer");
        assertThat(current.state()).isEqualTo(SequenceState.PAUSED);
        assertThat(current.plannedAt()).isEqualTo(PLANNED);
        assertThat(row.otherSequences()).isEqualTo(1);
    }

    @Test
    void rowShowsWhenAPauseEndsByItself() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.pauseUntil(PLANNED, spring, THURSDAY, ada);

        var row = roster.rows(new long[] {ada}, ContactFilter.ALL).getFirst();

        assertThat(Objects.requireNonNull(row.current()).resumeAt()).isEqualTo(PLANNED);
    }

    @Test
    void contactInNoSequenceHasARowWithoutOne() {
        house.contact("Ada");

        var row = roster.first(ContactFilter.ALL, ContactSort.BY_NAME, 10).getFirst();

        assertThat(row.current()).isNull();
        assertThat(row.otherSequences()).isZero();
    }

    @Test
    void textIsLookedForIgnoringCase() {
        house.contact("Ada");
        house.contact("Ben");

        assertThat(names(ContactFilter.text(" aDA "))).containsExactly("Ada");
        assertThat(names(ContactFilter.text("PEOPLE.example"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "'", "\\", "\" or 1=1", "a%b"})
    void nothingInATextIsASign(String text) {
        house.contact("Ada");

        assertThat(names(ContactFilter.text(text))).isEmpty();
    }

    @Test
    void statusIsACriterionToo() {
        house.contact("Ada");

        assertThat(names(of(Criterion.status(ContactStatus.ADDED)))).containsExactly("Ada");
        assertThat(names(of(Criterion.status(ContactStatus.REPLIED)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ContactSort.Column.class)
    void everyOrderIsTotalAndTurnsAround(ContactSort.Column column) {
        long late = house.enrollBeforeStepTwo("Ada", spring, PLANNED.plusSeconds(60));
        long early = house.enrollBeforeStepTwo("Ben", spring, PLANNED);
        long never = house.contact("Cleo");

        var up = roster.ids(ContactFilter.ALL, new ContactSort(column, true));
        var down = roster.ids(ContactFilter.ALL, new ContactSort(column, false));

        assertThat(up).containsExactlyInAnyOrder(late, early, never);
        assertThat(down).containsExactlyInAnyOrder(late, early, never);
        if (column == ContactSort.Column.NEXT_STEP) {
            assertThat(up).containsExactly(early, late, never);
            assertThat(down).as("who waits for nothing stays last").containsExactly(late, early, never);
        }
        if (column == ContactSort.Column.NAME) assertThat(up).containsExactly(late, early, never);
    }

    @Test
    void rowsComeInTheOrderAskedForAndDeletedContactsAreLeftOut() {
        var crowd = house.crowd(spring, 450, PLANNED).stream().toArray();
        var backwards = new long[crowd.length + 1];
        for (int i = 0; i < crowd.length; i++) backwards[i] = crowd[crowd.length - 1 - i];
        backwards[crowd.length] = 999_999;

        var rows = roster.rows(backwards, ContactFilter.ALL);

        assertThat(rows).extracting(ContactRow::id).hasSize(450).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void everythingIsCountedAndOnlyLivingSequencesAreOffered() {
        house.crowd(spring, 12, PLANNED);
        house.sequence("Old").archived().email(0).add();

        assertThat(roster.total()).isEqualTo(12);
        assertThat(roster.count(of(in(summer)))).isZero();
        assertThat(roster.ids(ContactFilter.ALL, ContactSort.BY_NAME)).hasSize(12);
        assertThat(roster.first(ContactFilter.ALL, ContactSort.BY_NAME, 5)).hasSize(5);
        assertThat(roster.sequences()).extracting(NamedSequence::name).containsExactly("Spring", "Summer");
    }
}
