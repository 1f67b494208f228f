package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Schedules;
import app.fermata.calendar.Window;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// `spec/pausing.md`, *Unpause*, sentence by sentence, over a real store.
class UnpausingTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
    private static final Instant FRIDAY = paris("2026-03-06T15:00");
    private static final Instant LATE = paris("2026-03-13T14:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");

    @TempDir
    Path folder;

    private Fixture house;
    private long spring;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        spring = house.sequence("Spring").email(0).email(5).call(1).add();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private long paused(String name) {
        long contact = house.enrollBeforeStepTwo(name, spring, PLANNED);
        house.pause(spring, THURSDAY, contact);
        return contact;
    }

    // --- when ---

    /// The worked table: schedule Mon–Fri 09:00–18:00, step 2 planned for Wed 11 Mar 10:35, paused Thu 5 Mar.
    @ParameterizedTest
    @CsvSource({
        "2026-03-06T15:00, 2026-03-11T10:35, interval 5",
        "2026-03-11T10:34, 2026-03-11T10:35, interval 5",
        "2026-03-11T10:35, 2026-03-11T10:35, 'as soon as possible, open'",
        "2026-03-13T14:00, 2026-03-13T14:00, 'as soon as possible, open'",
        "2026-03-13T20:00, 2026-03-16T09:00, 'as soon as possible, next opening'",
        "2026-03-14T11:00, 2026-03-16T09:00, 'as soon as possible, next opening'"
    })
    void workedTableOfTheSpec(String unpaused, String leaves, String why) {
        long ada = paused("Ada");

        var preview =
                house.unpausing.preview(Selection.of(ada), spring, new Overdue.AsSoonAsPossible(), paris(unpaused));
        var result = house.unpause(spring, paris(unpaused), ada);

        assertThat(result.unpaused()).isEqualTo(1);
        assertThat(result.first()).isEqualTo(paris(leaves));
        assertThat(preview.rows()).extracting(UnpauseRow::after).containsExactly(paris(leaves));
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.planned(ada, spring)).isEqualTo(paris(leaves));
        assertThat(house.due(ada, spring)).isEqualTo(paris(leaves));
        assertThat(house.why(ada, spring).text()).isEqualTo(why);
    }

    @Test
    void sixtyOverdueAtOnceFillTheRollingHourAndTheRestFollow() {
        long many = house.sequence("Many")
                .quota(new Quota(50, 400, Duration.ZERO))
                .email(0)
                .email(5)
                .add();
        var crowd = house.crowd(many, 60, PLANNED);
        house.pausing.pause(new PauseRequest(crowd, many, null), THURSDAY);
        var request = new UnpauseRequest(crowd, many, new Overdue.AsSoonAsPossible());

        var preview = house.unpausing.preview(crowd, many, request.overdue(), LATE);
        house.unpausing.unpause(request, LATE);

        var dates =
                crowd.stream().mapToObj(contact -> house.date(contact, many)).toList();
        var three = paris("2026-03-13T15:00");
        assertThat(dates).filteredOn(at -> at.isBefore(three)).hasSize(50);
        assertThat(dates).filteredOn(at -> !at.isBefore(three)).hasSize(10);
        assertThat(dates).as("in the order they were planned").isSorted();
        assertThat(preview.overdue()).isEqualTo(60);
        assertThat(preview.messagesPerDay()).isEqualTo(Map.of(LocalDate.parse("2026-03-13"), 60));
        var previewed = new ArrayList<>(preview.rows());
        previewed.sort(Comparator.comparingLong(UnpauseRow::contactId));
        assertThat(previewed).extracting(UnpauseRow::after).isEqualTo(dates);
        assertThat(house.why(crowd.stream().max().orElseThrow(), many))
                .isEqualTo(new Why.Pushed(Departures.Limit.HOUR, new Why.AsSoonAsPossible(true)));
    }

    /// The first example of the seed: paused, then unpaused two days after the first step.
    @Test
    void unpausedBeforeItsDaysHavePassedTheNextMailLeavesOnTheSlotInitiallyPlanned() {
        long ada = paused("Ada");

        house.unpause(spring, FRIDAY, ada);

        assertThat(house.planned(ada, spring)).isEqualTo(PLANNED);
    }

    /// The second example of the seed: unpaused more than five days after the first step.
    @Test
    void unpausedAfterItsDaysHavePassedTheNextMailLeavesAsSoonAsPossible() {
        long ada = paused("Ada");

        house.unpause(spring, LATE, ada);

        assertThat(house.planned(ada, spring)).isEqualTo(LATE);
    }

    @Test
    void minimumGapAndDailyQuotaHoldForABatch() {
        long slow = house.sequence("Slow")
                .quota(new Quota(50, 3, Duration.ofMinutes(2)))
                .email(0)
                .email(5)
                .add();
        var crowd = house.crowd(slow, 4, PLANNED);
        house.pausing.pause(new PauseRequest(crowd, slow, null), THURSDAY);

        house.unpausing.unpause(new UnpauseRequest(crowd, slow, new Overdue.AsSoonAsPossible()), LATE);

        assertThat(crowd.stream().mapToObj(contact -> house.planned(contact, slow)))
                .containsExactly(LATE, LATE.plusSeconds(120), LATE.plusSeconds(240), paris("2026-03-16T09:00"));
    }

    @Test
    void whatTheMailboxHasPlannedForOthersIsCounted() {
        var quota = new Quota(1, 400, Duration.ZERO);
        long slow = house.sequence("Slow").quota(quota).email(0).email(5).add();
        long twin = house.sequence("Twin").mailboxOf(slow).email(0).email(5).add();
        house.enrollBeforeStepTwo("Other", twin, LATE.plusSeconds(1_800));
        long ada = house.enrollBeforeStepTwo("Ada", slow, PLANNED);
        house.pause(slow, THURSDAY, ada);

        house.unpause(slow, LATE, ada);

        assertThat(house.planned(ada, slow)).isEqualTo(LATE.plusSeconds(5_400));
        assertThat(house.why(ada, slow))
                .isEqualTo(new Why.Pushed(Departures.Limit.HOUR, new Why.AsSoonAsPossible(true)));
    }

    @Test
    void whatOthersHavePlannedIsCountedHoweverFarTheBatchReaches() {
        var oneADay = new Quota(1, 1, Duration.ZERO);
        long slow = house.sequence("Slow").quota(oneADay).email(0).email(5).add();
        var ahead = new ArrayList<Instant>();
        var date = LATE;
        for (int day = 0; day < 20; day++, date = date.plus(Duration.ofDays(1))) {
            house.enrollBeforeStepTwo("Ahead" + day, slow, date.plusSeconds(1));
            ahead.add(date.plusSeconds(1));
        }
        long ada = house.enrollBeforeStepTwo("Ada", slow, PLANNED);
        house.pause(slow, THURSDAY, ada);

        house.unpause(slow, LATE, ada);

        assertThat(house.planned(ada, slow)).isAfterOrEqualTo(ahead.getLast().plus(Duration.ofDays(1)));
    }

    @Test
    void overdueStepsCanBeSpreadOverTheNextWorkingDaysInTheOrderTheyWerePlanned() {
        var crowd = house.crowd(spring, 9, PLANNED);
        house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY);

        house.unpausing.unpause(new UnpauseRequest(crowd, spring, new Overdue.SpreadOver(3)), LATE);

        var days =
                crowd.stream().mapToObj(contact -> house.date(contact, spring)).toList();
        assertThat(days).isSorted();
        assertThat(days.stream()
                        .map(at -> LocalDate.ofInstant(at, Schedules.PARIS).toString()))
                .containsExactly(
                        "2026-03-13",
                        "2026-03-13",
                        "2026-03-13",
                        "2026-03-16",
                        "2026-03-16",
                        "2026-03-16",
                        "2026-03-17",
                        "2026-03-17",
                        "2026-03-17");
        assertThat(house.why(crowd.stream().findFirst().orElseThrow(), spring)).isEqualTo(new Why.SpreadOver(3));
    }

    @Test
    void slotOfAnOverdueStepIsNotWaitedFor() {
        long ada = paused("Ada");
        house.execute("update step set slot_from = 600, slot_to = 660 where position = 2");

        house.unpause(spring, LATE, ada);

        assertThat(house.planned(ada, spring)).isEqualTo(LATE);
    }

    @Test
    void newDateIsNotLaterThanNowForAFractionOfAMicrosecond() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(3, PLANNED).add();
        house.pause(spring, THURSDAY, ada);

        house.unpause(spring, LATE.plusNanos(1_600), ada);

        assertThat(house.planned(ada, spring)).isEqualTo(LATE.plusNanos(1_000));
    }

    // --- what changed meanwhile ---

    @Test
    void keptInstantThatIsClosedNowMovesToTheNextOpening() {
        long ada = paused("Ada");
        house.reschedule(spring, Schedules.office("2026-03-11"));

        house.unpause(spring, FRIDAY, ada);

        assertThat(house.planned(ada, spring)).isEqualTo(paris("2026-03-12T09:00"));
        assertThat(house.due(ada, spring)).isEqualTo(paris("2026-03-12T09:00"));
        assertThat(house.why(ada, spring)).isEqualTo(new Why.Reopened(PLANNED));
    }

    @Test
    void severalMovedToTheSameOpeningKeepTheQuotaAlsoWithOthers() {
        var quota = new Quota(1, 400, Duration.ZERO);
        long slow = house.sequence("Slow").quota(quota).email(0).email(5).add();
        long ada = house.enrollBeforeStepTwo("Ada", slow, PLANNED);
        house.enrollBeforeStepTwo("Other", slow, paris("2026-03-12T09:30"));
        house.pause(slow, THURSDAY, ada);
        house.reschedule(slow, Schedules.office("2026-03-11"));

        house.unpause(slow, FRIDAY, ada);

        assertThat(house.planned(ada, slow)).isEqualTo(paris("2026-03-12T10:30"));
    }

    @Test
    void deletedStepGivesWayToTheOneNowAtItsPosition() {
        long ada = paused("Ada");
        deleteStepTwo();

        var preview = house.unpausing.preview(Selection.of(ada), spring, new Overdue.AsSoonAsPossible(), FRIDAY);
        house.unpause(spring, FRIDAY, ada);

        assertThat(preview.rows()).extracting(UnpauseRow::stepTitle).containsExactly("Call 3");
        assertThat(preview.rows()).extracting(UnpauseRow::why).containsExactly(new Why.Moved());
        assertThat(house.position(ada, spring)).isEqualTo(2);
        assertThat(house.planned(ada, spring)).isEqualTo(PLANNED);
        assertThat(house.why(ada, spring)).isEqualTo(new Why.Moved());
        assertThat(house.due(ada, spring)).as("a task waits for the rep").isNull();
        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
    }

    @Test
    void movedStepsGiveWayToTheOnesNowAtTheirPositions() {
        long ada = paused("Ada");
        long ben = house.contact("Ben");
        house.enroll(ben, spring).before(3, PLANNED).add();
        house.pause(spring, THURSDAY, ben);
        swapStepsTwoAndThree();

        house.unpause(spring, FRIDAY, ada, ben);

        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
        assertThat(house.due(ben, spring)).isEqualTo(PLANNED);
        assertThat(house.timelines.of(ben, FRIDAY).getFirst().steps())
                .extracting(EnrollmentView.StepLine::title)
                .containsExactly("Email 1", "Call 3", "Email 2");
    }

    @Test
    void taskDoneBeforeItsStepWasMovedBehindIsToBeDoneThere() {
        long calls = house.sequence("Calls").call(0).email(1).add();
        long ada = house.contact("Ada");
        house.enroll(ada, calls).before(1, FRIDAY).add();
        house.tasking.done(house.tasking.open().getFirst().taskId(), THURSDAY);
        house.pause(calls, THURSDAY, ada);
        house.execute("update step set position = 9 where sequence_id = " + calls + " and position = 1");
        house.execute("update step set position = 1 where sequence_id = " + calls + " and position = 2");
        house.execute("update step set position = 2 where sequence_id = " + calls + " and position = 9");

        house.unpause(calls, LATE, ada);

        assertThat(house.openTasks()).containsExactly("Ada: Call 1");
    }

    @Test
    void whereNoStepIsLeftTheSequenceIsOver() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(3, PLANNED).add();
        house.pause(spring, THURSDAY, ada);
        house.execute("delete from step where sequence_id = " + spring + " and position = 3");

        var preview = house.unpausing.preview(Selection.of(ada), spring, new Overdue.AsSoonAsPossible(), FRIDAY);
        var result = house.unpause(spring, FRIDAY, ada);

        assertThat(preview.over()).isEqualTo(1);
        assertThat(preview.rows()).extracting(UnpauseRow::after).containsExactly((Instant) null);
        assertThat(result.unpaused()).isEqualTo(1);
        assertThat(result.first()).isNull();
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.STOPPED);
        assertThat(house.due(ada, spring)).isEqualTo(FRIDAY.plus(Duration.ofDays(10)));
        assertThat(house.openTasks()).isEmpty();
    }

    @Test
    void contactPausedBeforeItsFirstStepIsAddedAgain() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(1, PLANNED).add();
        house.pause(spring, THURSDAY, ada);

        house.unpause(spring, FRIDAY, ada);

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ADDED);
    }

    // --- quotas of the batch ---

    @Test
    void spreadQuotasOfTheBatchAreDroppedWhetherTheDateIsKeptOrNot() {
        long kept = house.contact("Kept");
        house.enroll(kept, spring).before(2, LATE.plusSeconds(60)).spread(1, 2).add();
        long overdue = house.contact("Overdue");
        house.enroll(overdue, spring).before(2, PLANNED).spread(1, 2).add();
        long left = house.contact("Left");
        house.enroll(left, spring).before(2, PLANNED).spread(1, 2).add();
        house.pause(spring, THURSDAY, kept, overdue);

        var preview =
                house.unpausing.preview(Selection.of(kept, overdue), spring, new Overdue.AsSoonAsPossible(), LATE);
        house.unpause(spring, LATE, kept, overdue);

        assertThat(preview.spreadDropped()).isEqualTo(2);
        assertThat(house.spread(kept, spring)).isFalse();
        assertThat(house.spread(overdue, spring)).isFalse();
        assertThat(house.spread(left, spring)).isTrue();
    }

    // --- tasks ---

    @Test
    void taskReappearsWithItsDateWhenThatIsStillAhead() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(3, PLANNED).add();
        house.pause(spring, THURSDAY, ada);

        house.unpause(spring, FRIDAY, ada);

        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
        assertThat(house.tasking.open().getFirst().due()).isEqualTo(PLANNED);
        assertThat(house.due(ada, spring)).as("a task waits for the rep").isNull();
    }

    @Test
    void overdueTaskReappearsAtTheNextOpening() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(3, PLANNED).add();
        house.pause(spring, THURSDAY, ada);

        house.unpause(spring, paris("2026-03-14T11:00"), ada);

        assertThat(house.tasking.open().getFirst().due()).isEqualTo(paris("2026-03-16T09:00"));
    }

    @Test
    void tasksTakeNoPlaceInTheMailboxsQuota() {
        long slow = house.sequence("Slow")
                .quota(new Quota(1, 1, Duration.ZERO))
                .email(0)
                .call(5)
                .add();
        long ada = house.enrollBeforeStepTwo("Ada", slow, PLANNED);
        long ben = house.enrollBeforeStepTwo("Ben", slow, PLANNED);
        house.pause(slow, THURSDAY, ada, ben);

        house.unpause(slow, LATE, ada, ben);

        assertThat(house.planned(ada, slow)).isEqualTo(LATE);
        assertThat(house.planned(ben, slow)).isEqualTo(LATE);
    }

    // --- who ---

    @ParameterizedTest
    @EnumSource(value = SequenceState.class, names = "PAUSED", mode = EnumSource.Mode.EXCLUDE)
    void whoIsNotPausedIsSkippedWithTheReason(SequenceState state) {
        long contact = house.contact("Ada");
        house.enroll(contact, spring)
                .before(state == SequenceState.ADDED ? 1 : 2, PLANNED)
                .state(state)
                .add();
        var before = house.columns(contact, spring);

        var preview = house.unpausing.preview(Selection.of(contact), spring, new Overdue.AsSoonAsPossible(), FRIDAY);
        var result = house.unpause(spring, FRIDAY, contact);

        assertThat(preview.rows()).isEmpty();
        assertThat(preview.skipped()).containsExactly(new Skip(state, 1));
        assertThat(preview.names()).containsExactly(new SkippedContact(contact, "Ada", state));
        assertThat(result.unpaused()).isZero();
        assertThat(result.skipped()).containsExactly(new Skip(state, 1));
        assertThat(house.columns(contact, spring)).isEqualTo(before);
    }

    @Test
    void onlyThosePausedInTheChosenSequenceAreUnpaused() {
        long summer = house.sequence("Summer").email(0).email(5).add();
        long both = paused("Both");
        house.enroll(both, summer).before(2, PLANNED).add();
        house.pause(summer, THURSDAY, both);
        long other = house.enrollBeforeStepTwo("Other", summer, PLANNED);
        house.pause(summer, THURSDAY, other);
        long unselected = paused("Unselected");

        var result = house.unpause(spring, FRIDAY, both, other);

        assertThat(result.unpaused()).isEqualTo(1);
        assertThat(result.skipped()).containsExactly(new Skip(null, 1));
        assertThat(house.state(both, spring)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.state(both, summer)).isEqualTo(SequenceState.PAUSED);
        assertThat(house.state(other, summer)).isEqualTo(SequenceState.PAUSED);
        assertThat(house.state(unselected, spring)).isEqualTo(SequenceState.PAUSED);
    }

    @Test
    void sequencesOfASelectionAreOfferedMostPausedFirst() {
        long summer = house.sequence("Summer").email(0).email(5).add();
        long ada = paused("Ada");
        house.enroll(ada, summer).before(2, PLANNED).add();
        long ben = house.enrollBeforeStepTwo("Ben", summer, PLANNED);

        var choices = house.unpausing.choices(Selection.of(ada, ben));

        assertThat(choices).extracting(SequenceChoice::name).containsExactly("Spring", "Summer");
        assertThat(choices).extracting(SequenceChoice::paused).containsExactly(1, 0);
    }

    @Test
    void previewChangesNothing() {
        long ada = paused("Ada");
        var before = house.columns(ada, spring);

        house.unpausing.preview(Selection.of(ada), spring, new Overdue.AsSoonAsPossible(), LATE);

        assertThat(house.columns(ada, spring)).isEqualTo(before);
    }

    @Test
    void previewCountsKeptAndOverdueAndNamesEverybody() {
        long ada = paused("Ada");
        long ben = house.enrollBeforeStepTwo("Ben", spring, LATE.plusSeconds(600));
        house.pause(spring, THURSDAY, ben);

        var preview = house.unpausing.preview(Selection.of(ada, ben), spring, new Overdue.AsSoonAsPossible(), LATE);

        assertThat(preview.rows()).extracting(UnpauseRow::name).containsExactly("Ada", "Ben");
        assertThat(preview.rows()).extracting(UnpauseRow::before).containsExactly(PLANNED, LATE.plusSeconds(600));
        assertThat(preview.rows()).extracting(UnpauseRow::after).containsExactly(LATE, LATE.plusSeconds(600));
        assertThat(preview.kept()).isEqualTo(1);
        assertThat(preview.overdue()).isEqualTo(1);
        assertThat(preview.messagesPerDay()).isEqualTo(Map.of(LocalDate.parse("2026-03-13"), 2));
    }

    // --- a sequence that cannot be planned ---

    private SequenceDraft unplannable(UnplannableException.Reason reason) {
        return switch (reason) {
            case NO_SCHEDULE -> house.sequence("Vague").schedule(null);
            case NEVER_OPEN -> house.sequence("Closed").schedule(new Schedule(Schedules.PARIS, Map.of(), Map.of()));
            case ARCHIVED -> house.sequence("Old").archived();
            case NO_STEPS -> throw new AssertionError("nobody is in a sequence without steps");
        };
    }

    @ParameterizedTest
    @EnumSource(value = UnplannableException.Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "NO_STEPS")
    void sequenceThatCannotBePlannedSaysSoAndChangesNothing(UnplannableException.Reason reason) {
        long sequence = unplannable(reason).email(0).email(5).add();
        long ada = house.enrollBeforeStepTwo("Ada", sequence, PLANNED);
        house.pauseUntil(FRIDAY, sequence, THURSDAY, ada);
        var before = house.columns(ada, sequence);

        assertThatThrownBy(() -> house.unpause(sequence, LATE, ada))
                .isInstanceOfSatisfying(
                        UnplannableException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
        assertThatThrownBy(() ->
                        house.unpausing.preview(Selection.of(ada), sequence, new Overdue.AsSoonAsPossible(), LATE))
                .isInstanceOf(UnplannableException.class);
        assertThat(house.unpausing.resumeDue(LATE)).isZero();
        assertThat(house.timelines.of(ada, LATE).getFirst().ifUnpausedNow()).isNull();

        assertThat(house.columns(ada, sequence)).isEqualTo(before);
        assertThat(house.count("select count(*) from pause where not ended")).isEqualTo(1);
    }

    // --- the end of a pause ---

    @Test
    void pauseEndsByItselfByTheSameRules() {
        long kept = house.enrollBeforeStepTwo("Kept", spring, paris("2026-03-20T10:00"));
        long overdue = house.enrollBeforeStepTwo("Overdue", spring, PLANNED);
        long byHand = paused("By hand");
        house.pauseUntil(LATE, spring, THURSDAY, kept, overdue);

        assertThat(house.unpausing.resumeDue(LATE.minusSeconds(1))).isZero();
        assertThat(house.unpausing.resumeDue(LATE)).isEqualTo(2);
        assertThat(house.unpausing.resumeDue(LATE.plusSeconds(1))).isZero();

        assertThat(house.planned(kept, spring)).isEqualTo(paris("2026-03-20T10:00"));
        assertThat(house.planned(overdue, spring)).isEqualTo(LATE);
        assertThat(house.state(byHand, spring)).isEqualTo(SequenceState.PAUSED);
    }

    @Test
    void pauseThatShouldHaveEndedWhileTheProgramWasClosedEndsAtTheNextStart() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.pauseUntil(FRIDAY, spring, THURSDAY, ada);

        house = house.restarted();

        assertThat(house.unpausing.resumeDue(LATE)).isEqualTo(1);
        assertThat(house.planned(ada, spring)).isEqualTo(LATE);
    }

    @Test
    void pauseThatCannotEndYetEndsWhenItsSequenceHasAScheduleAgain() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.pauseUntil(FRIDAY, spring, THURSDAY, ada);
        house.reschedule(spring, null);
        assertThat(house.unpausing.resumeDue(FRIDAY)).isZero();

        house.reschedule(spring, Schedules.office());

        assertThat(house.unpausing.resumeDue(LATE)).isEqualTo(1);
    }

    @Test
    void whoWasUnpausedByHandIsNotTouchedWhenThePauseWouldEnd() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, paris("2026-03-20T10:00"));
        house.pauseUntil(LATE, spring, THURSDAY, ada);
        house.unpause(spring, FRIDAY, ada);
        house.pause(spring, FRIDAY, ada);

        assertThat(house.unpausing.resumeDue(LATE)).isZero();

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
    }

    @Test
    void forecastOfTheContactsPaneIsWhatThenHappens() {
        long ada = paused("Ada");

        var forecast =
                Objects.requireNonNull(house.timelines.of(ada, LATE).getFirst().ifUnpausedNow());
        house.unpause(spring, LATE, ada);

        assertThat(forecast.after()).isEqualTo(house.planned(ada, spring));
        assertThat(forecast.why()).isEqualTo(house.why(ada, spring));
    }

    @Test
    void everyNewDateLiesInAnOpenInstantOfTheSequencesOwnZone() {
        var tokyo = Schedules.of(
                ZoneId.of("Asia/Tokyo"), EnumSet.of(DayOfWeek.TUESDAY), Set.of(), Window.of("10:00", "11:00"));
        long japan = house.sequence("Japan")
                .schedule(tokyo)
                .quota(new Quota(2, 400, Duration.ZERO))
                .email(0)
                .email(1)
                .add();
        var crowd = house.crowd(japan, 7, PLANNED);
        house.pausing.pause(new PauseRequest(crowd, japan, null), THURSDAY);

        house.unpausing.unpause(new UnpauseRequest(crowd, japan, new Overdue.AsSoonAsPossible()), LATE);

        assertThat(crowd.stream().mapToObj(contact -> house.date(contact, japan)))
                .allMatch(tokyo::isOpen)
                .isSorted();
    }

    private void deleteStepTwo() {
        house.execute("delete from step where sequence_id = " + spring + " and position = 2");
        house.execute("update step set position = 2 where sequence_id = " + spring + " and position = 3");
    }

    private void swapStepsTwoAndThree() {
        house.execute("update step set position = 9 where sequence_id = " + spring + " and position = 2");
        house.execute("update step set position = 2 where sequence_id = " + spring + " and position = 3");
        house.execute("update step set position = 3 where sequence_id = " + spring + " and position = 9");
    }
}
