package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// `spec/pausing.md`, *Pause*, sentence by sentence, over a real store.
class PausingTest {

    private static final Instant THURSDAY = paris("2026-03-05T11:00");
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

    @Test
    void severalArePausedTogetherAndKeepStepDateAndFormerState() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long ben = house.contact("Ben");
        house.enroll(ben, spring).before(1, PLANNED).add();

        var result = house.pause(spring, THURSDAY, ada, ben);

        assertThat(result.paused()).isEqualTo(2);
        assertThat(result.skipped()).isEmpty();
        assertThat(result.leaving()).isZero();
        var active = house.enrollment(ada, spring);
        assertThat(active.state).isEqualTo(SequenceState.PAUSED);
        assertThat(active.pausedFrom).isEqualTo(SequenceState.ACTIVE);
        assertThat(active.stepPosition).isEqualTo(2);
        assertThat(active.plannedAt).isEqualTo(PLANNED);
        assertThat(house.enrollment(ben, spring).pausedFrom).isEqualTo(SequenceState.ADDED);
    }

    @Test
    void onlyThoseInTheChosenSequenceAreTouched() {
        long summer = house.sequence("Summer").email(0).email(3).add();
        long both = house.enrollBeforeStepTwo("Both", spring, PLANNED);
        house.enroll(both, summer).before(2, PLANNED).add();
        long other = house.enrollBeforeStepTwo("Other", summer, PLANNED);
        long nowhere = house.contact("Nowhere");
        var before = house.columns(both, summer);
        var otherBefore = house.columns(other, summer);

        var result = house.pause(spring, THURSDAY, both, other, nowhere);

        assertThat(result.paused()).isEqualTo(1);
        assertThat(result.skipped()).containsExactly(new Skip(null, 2));
        assertThat(house.state(both, spring)).isEqualTo(SequenceState.PAUSED);
        assertThat(house.columns(both, summer)).isEqualTo(before);
        assertThat(house.columns(other, summer)).isEqualTo(otherBefore);
    }

    @Test
    void contactThatWasNotSelectedIsNotPaused() {
        long first = house.enrollBeforeStepTwo("First", spring, PLANNED);
        long between = house.enrollBeforeStepTwo("Between", spring, PLANNED);
        long last = house.enrollBeforeStepTwo("Last", spring, PLANNED);

        house.pause(spring, THURSDAY, first, last);

        assertThat(house.state(between, spring)).isEqualTo(SequenceState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(SequenceState.class)
    void onlyAddedAndActiveArePausableAndTheOthersSayWhyNot(SequenceState state) {
        long contact = house.contact("Ada");
        if (state == SequenceState.PAUSED) {
            house.enroll(contact, spring).before(2, PLANNED).add();
            house.pause(spring, THURSDAY, contact);
        } else if (state == SequenceState.STOPPED) {
            house.enroll(contact, spring).stopped(3, PLANNED).add();
        } else {
            house.enroll(contact, spring)
                    .before(state == SequenceState.ADDED ? 1 : 2, PLANNED)
                    .state(state)
                    .add();
        }
        var before = house.columns(contact, spring);

        var preview = house.pausing.preview(Selection.of(contact), spring);
        var result = house.pause(spring, THURSDAY, contact);

        if (state == SequenceState.ADDED || state == SequenceState.ACTIVE) {
            assertThat(preview.willPause()).isEqualTo(1);
            assertThat(result.paused()).isEqualTo(1);
            assertThat(house.state(contact, spring)).isEqualTo(SequenceState.PAUSED);
        } else {
            assertThat(preview.willPause()).isZero();
            assertThat(preview.skipped()).containsExactly(new Skip(state, 1));
            assertThat(preview.names()).containsExactly(new SkippedContact(contact, "Ada", state));
            assertThat(result.paused()).isZero();
            assertThat(result.skipped()).containsExactly(new Skip(state, 1));
            assertThat(house.columns(contact, spring)).isEqualTo(before);
        }
    }

    @Test
    void previewChangesNothingAndSaysWhatThenHappens() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long early = house.enrollBeforeStepTwo("Early", spring, PLANNED.minusSeconds(3_600));
        long replied = house.contact("Replied");
        house.enroll(replied, spring)
                .before(2, PLANNED)
                .state(SequenceState.REPLIED)
                .add();
        long nowhere = house.contact("Nowhere");
        var before = house.columns(ada, spring);

        var preview = house.pausing.preview(Selection.of(ada, early, replied, nowhere), spring);

        assertThat(preview.selected()).isEqualTo(4);
        assertThat(preview.willPause()).isEqualTo(2);
        assertThat(preview.skipped()).containsExactly(new Skip(SequenceState.REPLIED, 1), new Skip(null, 1));
        assertThat(preview.names())
                .containsExactly(
                        new SkippedContact(replied, "Replied", SequenceState.REPLIED),
                        new SkippedContact(nowhere, "Nowhere", null));
        assertThat(preview.next()).isEqualTo(new PausePreview.Next("Early", PLANNED.minusSeconds(3_600)));
        assertThat(house.columns(ada, spring)).isEqualTo(before);
        assertThat(house.count("select count(*) from pause")).isZero();
    }

    @Test
    void sequencesOfASelectionAreOfferedMostPausableFirst() {
        long summer = house.sequence("Summer").email(0).email(3).add();
        house.sequence("Empty").email(0).add();
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enroll(ada, summer).before(2, PLANNED).add();
        long ben = house.enrollBeforeStepTwo("Ben", summer, PLANNED);
        long cleo = house.contact("Cleo");
        house.enroll(cleo, spring)
                .before(2, PLANNED)
                .state(SequenceState.REPLIED)
                .add();

        var choices = house.pausing.choices(Selection.of(ada, ben, cleo));

        assertThat(choices).extracting(SequenceChoice::name).containsExactly("Summer", "Spring");
        assertThat(choices).extracting(SequenceChoice::pausable).containsExactly(2, 1);
        assertThat(choices).extracting(SequenceChoice::inSelection).containsExactly(2, 2);
    }

    @Test
    void tasksOfAPausedContactAreInNoListAndNoCount() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(3, paris("2026-03-05T09:30")).add();
        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
        assertThat(house.tasking.counts(THURSDAY)).isEqualTo(new TaskCounts(0, 1, 0));

        house.pause(spring, THURSDAY, ada);

        assertThat(house.openTasks()).isEmpty();
        assertThat(house.tasking.counts(THURSDAY)).isEqualTo(TaskCounts.NONE);
    }

    @Test
    void taskOfAPausedContactCannotBeMarkedDone() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(3, paris("2026-03-05T09:30")).add();
        long task = house.tasking.open().getFirst().taskId();
        house.pause(spring, THURSDAY, ada);
        var before = house.columns(ada, spring);

        assertThat(house.tasking.done(task, THURSDAY)).isEmpty();

        assertThat(house.columns(ada, spring)).isEqualTo(before);
    }

    @Test
    void pauseAndHiddenTasksHoldAcrossARestart() {
        long ada = house.contact("Ada");
        house.enroll(ada, spring).before(3, paris("2026-03-05T09:30")).add();
        house.pause(spring, THURSDAY, ada);
        var before = house.columns(ada, spring);

        house = house.restarted();

        assertThat(house.columns(ada, spring)).isEqualTo(before);
        assertThat(house.openTasks()).isEmpty();
    }

    @Test
    void pauseCarriesReasonOriginAndEnd() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        var end = paris("2026-03-10T09:00");

        house.pauseUntil(end, spring, THURSDAY, ada);

        var view = house.timelines.of(ada, THURSDAY).getFirst();
        assertThat(view.state()).isEqualTo(SequenceState.PAUSED);
        assertThat(view.pause())
                .isEqualTo(
                        new EnrollmentView.PauseLine(PauseReason.BY_HAND, Pausing.BY_REP, null, null, THURSDAY, end));
    }

    @Test
    void pausingNobodyDoesNothing() {
        assertThat(house.pause(spring, THURSDAY).paused()).isZero();
        assertThat(house.pausing.preview(Selection.of(), spring).willPause()).isZero();
        assertThat(house.pausing.choices(Selection.of())).isEmpty();
    }

    @Test
    void pausingWorksInASequenceThatCannotBePlanned() {
        long vague = house.sequence("Vague").schedule(null).email(0).email(5).add();
        long ada = house.enrollBeforeStepTwo("Ada", vague, PLANNED);

        assertThat(house.pausing.preview(Selection.of(ada), vague).willPause()).isEqualTo(1);
        assertThat(house.pause(vague, THURSDAY, ada).paused()).isEqualTo(1);
    }

    // --- out of office ---

    @Test
    void absencePausesInEverySequenceTheContactIsEngagedIn() {
        long summer = house.sequence("Summer").email(0).email(3).add();
        long autumn = house.sequence("Autumn").email(0).email(3).add();
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enroll(ada, summer).before(1, PLANNED).add();
        house.enroll(ada, autumn)
                .before(2, PLANNED)
                .state(SequenceState.REPLIED)
                .add();
        var back = LocalDate.parse("2026-03-16");

        var results = house.pausing.pauseForAbsence(
                ada, "<auto.1@people.example>", "I am away until Friday.", back, null, THURSDAY);

        assertThat(results).extracting(PauseResult::sequenceName).containsExactlyInAnyOrder("Spring", "Summer");
        assertThat(house.state(ada, autumn)).isEqualTo(SequenceState.REPLIED);
        var pause = house.timelines.of(ada, THURSDAY).getFirst().pause();
        assertThat(pause)
                .isEqualTo(new EnrollmentView.PauseLine(
                        PauseReason.OUT_OF_OFFICE,
                        "<auto.1@people.example>",
                        "I am away until Friday.",
                        back,
                        THURSDAY,
                        null));
    }

    @Test
    void pauseMadeByHandIsNotChangedByAnAbsence() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.pause(spring, THURSDAY, ada);
        var before = house.columns(ada, spring);

        var results = house.pausing.pauseForAbsence(ada, "<m>", "Away.", null, null, THURSDAY.plusSeconds(60));

        assertThat(results).isEmpty();
        assertThat(house.columns(ada, spring)).isEqualTo(before);
    }

    @Test
    void returnDateIsShownBesideAPauseMadeByHandAsLongAsItLasts() {
        long summer = house.sequence("Summer").email(0).email(3).add();
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enroll(ada, summer).before(2, PLANNED).add();
        var end = paris("2026-03-10T09:00");
        house.pauseUntil(end, spring, THURSDAY, ada);
        long ben = house.enrollBeforeStepTwo("Ben", spring, PLANNED);
        house.pause(spring, THURSDAY, ben);
        var before = house.columns(ada, spring);

        var results = house.pausing.pauseForAbsence(
                ada, "<m1>", "Back on Monday.", LocalDate.parse("2026-03-16"), null, THURSDAY.plusSeconds(60));
        house.pausing.pauseForAbsence(
                ada, "<m2>", "Back on Tuesday.", LocalDate.parse("2026-03-17"), null, THURSDAY.plusSeconds(90));

        assertThat(results).extracting(PauseResult::sequenceName).containsExactly("Summer");
        assertThat(house.columns(ada, spring)).isEqualTo(before);
        assertThat(pauseOf(ada, spring))
                .isEqualTo(new EnrollmentView.PauseLine(
                        PauseReason.BY_HAND,
                        Pausing.BY_REP,
                        "Back on Tuesday.",
                        LocalDate.parse("2026-03-17"),
                        THURSDAY,
                        end));
        assertThat(pauseOf(ada, summer).returnsOn()).isEqualTo(LocalDate.parse("2026-03-16"));
        assertThat(pauseOf(ben, spring).returnsOn()).isNull();
        var change = house.pausing.endAt(EnrollmentId.of(spring, ada), null, THURSDAY);
        assertThat(pauseOf(ada, spring).returnsOn()).isEqualTo(LocalDate.parse("2026-03-17"));
        house.pausing.undo(change);
        assertThat(pauseOf(ada, spring).returnsOn()).isEqualTo(LocalDate.parse("2026-03-17"));
        house.unpause(spring, THURSDAY, ada);
        house.pause(spring, THURSDAY, ada);
        assertThat(pauseOf(ada, spring).returnsOn()).isNull();
    }

    @Test
    void absenceThatNamesNoDateNotesNothing() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.pause(spring, THURSDAY, ada);

        house.pausing.pauseForAbsence(ada, "<m>", "Away.", null, null, THURSDAY.plusSeconds(60));

        assertThat(pauseOf(ada, spring).evidence()).isNull();
    }

    @Test
    void pauseForAnAbsenceEndsByItselfOnItsDateAndTheOneMadeByHandStays() {
        long summer = house.sequence("Summer").email(0).email(3).add();
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        house.enroll(ada, summer).before(2, PLANNED).add();
        house.pause(spring, THURSDAY, ada);
        var back = paris("2026-03-16T09:00");
        house.pausing.pauseForAbsence(ada, "<m>", "Away.", LocalDate.parse("2026-03-16"), back, THURSDAY);

        assertThat(house.unpausing.resumeDue(back.minusSeconds(1))).isZero();
        assertThat(house.unpausing.resumeDue(back)).isEqualTo(1);

        assertThat(house.state(ada, summer)).isEqualTo(SequenceState.ACTIVE);
        assertThat(house.planned(ada, summer)).isEqualTo(back);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
    }

    private EnrollmentView.PauseLine pauseOf(long contact, long sequence) {
        return house.timelines.of(contact, THURSDAY).stream()
                .filter(view -> view.sequenceId() == sequence)
                .map(EnrollmentView::pause)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    // --- the end of a pause ---

    @Test
    void endOfAPauseCanBeSetMovedAndTakenBackForOneContact() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
        long ben = house.enrollBeforeStepTwo("Ben", spring, PLANNED);
        house.pause(spring, THURSDAY, ada, ben);
        var before = house.columns(ada, spring);
        var end = paris("2026-03-10T09:00");

        var change = house.pausing.endAt(EnrollmentId.of(spring, ada), end, THURSDAY);

        assertThat(change.isNone()).isFalse();
        assertThat(resumeAt(ada)).isEqualTo(end);
        assertThat(resumeAt(ben)).isNull();
        assertThat(house.pausing.undo(change)).isEqualTo(new UndoResult(1, 0));
        assertThat(house.columns(ada, spring)).isEqualTo(before);
    }

    @Test
    void endOfAPauseIsNotSetForWhoIsNotPaused() {
        long ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);

        var change = house.pausing.endAt(EnrollmentId.of(spring, ada), PLANNED, THURSDAY);

        assertThat(change.isNone()).isTrue();
        assertThat(house.pausing.undo(change)).isEqualTo(new UndoResult(0, 0));
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ACTIVE);
    }

    private @Nullable Instant resumeAt(long contact) {
        var pause = house.timelines.of(contact, THURSDAY).getFirst().pause();
        return pause == null ? null : pause.resumeAt();
    }

    @Test
    void manyAreNamedUpToALimitAndCountedAll() {
        var crowd = house.crowd(spring, 700, PLANNED);
        house.pausing.pause(new PauseRequest(crowd, spring, null), THURSDAY);

        var preview = house.pausing.preview(crowd, spring);

        assertThat(preview.skipped()).isEqualTo(List.of(new Skip(SequenceState.PAUSED, 700)));
        assertThat(preview.names()).hasSize(Selecting.NAMES);
    }
}
