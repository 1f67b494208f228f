package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.calendar.Schedules;
import app.fermata.calendar.Window;
import app.fermata.delivery.SentLog;
import app.fermata.mail.LiquidTemplates;
import app.fermata.sequence.SequenceProblem.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Step 1 was sent on Wed 4 Mar 10:20; the rep edits on Thu 5 Mar 16:00.
class SequenceEditingTest {

    private static final Instant NOW = paris("2026-03-05T16:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture house;

    @SuppressWarnings("NullAway.Init")
    private SequenceEditing editing;

    private long spring;
    private long ada;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        editing = new SequenceEditing(house.workspace, new SentLog(), new LiquidTemplates());
        spring = house.sequence("Spring").email(0).email(5).call(3).email(2).add();
        ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private SequenceText text() {
        return editing.open(spring).orElseThrow().text();
    }

    private SequenceText with(int index, StepText step) {
        var steps = new ArrayList<>(text().steps());
        steps.set(index, step);
        return text().withSteps(steps);
    }

    private static StepText after(StepText step, int days, @Nullable Window slot) {
        return new StepText(
                step.id(), step.kind(), step.title(), days, slot, step.subject(), step.body(), step.inThread());
    }

    private static StepText mail(String title) {
        return new StepText(null, StepKind.AUTOMATIC_EMAIL, title, 1, null, "Subject", "Text", false);
    }

    private SequenceText order(Integer... indexes) {
        var steps = text().steps();
        return text().withSteps(java.util.Arrays.stream(indexes)
                .map(i -> i < 0 ? mail("New") : steps.get(i))
                .toList());
    }

    @Test
    void wordsAloneMoveNobody() {
        var step = text().steps().get(1);
        var words = new StepText(step.id(), step.kind(), "Other", 5, null, "Other", "Other", true);
        assertThat(editing.review(with(1, words), NOW).change().moved()).isZero();
        editing.save(with(1, words), NOW);
        assertThat(house.planned(ada, spring)).isEqualTo(PLANNED);
        assertThat(text().steps().get(1)).isEqualTo(words);
    }

    /// The interval counts from when step 1 was really sent, Wed 4 Mar.
    @ParameterizedTest
    @CsvSource({
        "3, 10:00, 2026-03-09T10:00",
        "2, 14:00, 2026-03-06T14:00",
        "0, 09:00, 2026-03-05T16:00",
        "10, 17:00, 2026-03-18T17:00"
    })
    void anotherIntervalGivesAnotherDate(int days, String slot, String expected) {
        int hour = Window.of(slot, "24:00").from();
        var edited = with(1, after(text().steps().get(1), days, new Window(hour, hour + 60)));
        var review = editing.review(edited, NOW);
        assertThat(review.change().moved()).isEqualTo(1);
        editing.save(review.text(), NOW);
        var date = house.date(ada, spring);
        assertThat(date).isBetween(paris(expected), paris(expected).plus(Duration.ofHours(1)));
        assertThat(review.change().rows().getFirst().after()).isEqualTo(date);
        assertThat(house.due(ada, spring)).isEqualTo(date);
    }

    @Test
    void aDateNeverLiesInThePast() {
        editing.save(with(1, after(text().steps().get(1), 0, null)), paris("2026-03-07T12:00"));
        assertThat(house.planned(ada, spring)).isEqualTo(paris("2026-03-09T09:00"));
        assertThat(house.why(ada, spring)).isEqualTo(new Why.Late());
    }

    @Test
    void whoLeavesAtOnceIsSpreadByTheQuotas() {
        long busy = house.sequence("Busy")
                .quota(new Quota(50, 400, Duration.ZERO))
                .email(0)
                .email(5)
                .add();
        house.crowd(busy, 120, PLANNED);
        var text = editing.open(busy).orElseThrow().text();
        var edited = text.withSteps(
                List.of(text.steps().getFirst(), after(text.steps().get(1), 0, null)));
        var change = editing.review(edited, NOW).change();
        assertThat(change.moved()).isEqualTo(120);
        assertThat(change.pushed()).isEqualTo(70);
        editing.save(edited, NOW);
        assertThat(house.count("select count(*) from enrollment where sequence_id = " + busy
                        + " and planned_at < timestamp with time zone '2026-03-05 16:00:00+00:00'"))
                .isEqualTo(50);
    }

    @Test
    void aSlotOfTheOthersMovesNobodyElse() {
        var edited = with(3, after(text().steps().get(3), 9, Window.of("14:00", "15:00")));
        assertThat(editing.review(edited, NOW).change().isQuiet()).isTrue();
    }

    @Test
    void aDeletedStepLeavesItsPlaceToTheNext() {
        editing.save(order(0, 2, 3), NOW);
        assertThat(house.position(ada, spring)).isEqualTo(2);
        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
        assertThat(house.due(ada, spring)).isNull();
    }

    @Test
    void withoutAStepLeftTheSequenceIsOver() {
        var change = editing.review(order(0), NOW).change();
        assertThat(change.over()).isEqualTo(1);
        assertThat(change.rows().getFirst().after()).isNull();
        editing.save(order(0), NOW);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.STOPPED);
        assertThat(house.due(ada, spring)).isEqualTo(NOW.plus(Duration.ofDays(10)));
    }

    @Test
    void aContactStaysWithItsStepWhenItIsOnlyShifted() {
        editing.save(order(-1, 0, 1, 2, 3), NOW);
        assertThat(house.position(ada, spring)).isEqualTo(3);
        assertThat(house.planned(ada, spring)).isEqualTo(PLANNED);
    }

    @Test
    void aNewStepBeforeItComesFirst() {
        var review = editing.review(order(0, -1, 1, 2, 3), NOW);
        editing.save(review.text(), NOW);
        assertThat(house.position(ada, spring)).isEqualTo(2);
        assertThat(house.date(ada, spring))
                .isEqualTo(review.change().rows().getFirst().after())
                .isBetween(NOW, paris("2026-03-05T18:00"));
    }

    @Test
    void aStepMadeBeforeItWasMovedBehindIsNotMadeAgain() {
        // Step 3 comes before step 2; once it is done, step 1 has been moved behind everything.
        editing.save(order(2, 1, 3, 0), NOW);
        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
        house.execute("insert into delivery (enrollment_id, step_id, mailbox_id, status, message_id, subject, mime,"
                + " claimed_at, sent_at) values (" + EnrollmentId.of(spring, ada) + ", "
                + text().steps().get(3).id() + ", (select min(id) from mailbox), 'SENT', 'm', 's', x'00',"
                + " timestamp with time zone '2026-03-04 09:20:00+00:00',"
                + " timestamp with time zone '2026-03-04 09:20:00+00:00')");
        long task = house.tasking.open().getFirst().taskId();
        var done = house.tasking.done(task, NOW).orElseThrow();
        assertThat(house.position(ada, spring)).isEqualTo(2);
        house.execute("update enrollment set step_position = 3, step_id = "
                + text().steps().get(2).id());
        house.workspace.write(session -> Progressing.stepPerformed(
                session,
                SequencePlans.one(session, spring),
                EnrollmentId.of(spring, ada),
                Objects.requireNonNull(text().steps().get(2).id()),
                NOW,
                NOW));
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.STOPPED);
        assertThat(done.next()).isNotNull();
    }

    @Test
    void whoIsPausedKeepsItsInstantAndItsPlaceFollows() {
        house.pause(spring, NOW, ada);
        var before = house.columns(ada, spring);
        var review = editing.review(order(-1, 0, 1, 2, 3), NOW);
        assertThat(review.change().moved()).isZero();
        assertThat(review.change().paused()).isEqualTo(1);
        editing.save(review.text(), NOW);
        var after = house.columns(ada, spring);
        before.put("STEP_POSITION", "3");
        assertThat(after).isEqualTo(before);
        house.unpause(spring, NOW, ada);
        assertThat(house.planned(ada, spring)).isEqualTo(PLANNED);
    }

    @Test
    void whoIsPausedBeforeADeletedStepGetsTheOneThatStandsThere() {
        house.pause(spring, NOW, ada);
        editing.save(order(1, 2, 3), NOW);
        assertThat(house.position(ada, spring)).isEqualTo(1);
        editing.save(text().withSteps(text().steps().subList(1, 3)), NOW);
        house.unpause(spring, NOW, ada);
        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
    }

    @Test
    void aMessageOnItsWayIsLeftToArrive() {
        house.execute("update enrollment set leaving = true, due_at = null");
        editing.save(order(0, 2, 3), NOW);
        assertThat(house.position(ada, spring)).isEqualTo(1);
        assertThat(house.planned(ada, spring)).isEqualTo(PLANNED);
        house.workspace.write(session -> {
            Progressing.messageLeft(
                    session,
                    SequencePlans.one(session, spring),
                    EnrollmentId.of(spring, ada),
                    Objects.requireNonNull(house.enrollment(ada, spring).stepId),
                    NOW,
                    NOW);
            return 1;
        });
        assertThat(house.position(ada, spring)).isEqualTo(2);
        assertThat(house.openTasks()).containsExactly("Ada: Call 3");
    }

    @Test
    void anEditIsTakenBackExactly() {
        var others = IntStream.range(0, 30)
                .mapToObj(i -> house.enrollBeforeStepTwo("Person" + i, spring, PLANNED.plusSeconds(i)))
                .toList();
        var before = others.stream().map(id -> house.columns(id, spring)).toList();
        var text = text();
        var saved = editing.save(order(3, 0, -1, 2), NOW);
        assertThat(saved.moved()).isEqualTo(31);
        var undone = editing.undo(saved, NOW.plusSeconds(60));
        assertThat(undone).isEqualTo(new UndoResult(31, 0));
        assertThat(text()).isEqualTo(text);
        assertThat(others.stream().map(id -> house.columns(id, spring)).toList())
                .isEqualTo(before);
    }

    @Test
    void whoHasBecomeStoppedIsBroughtBack() {
        var before = house.columns(ada, spring);
        var saved = editing.save(order(0), NOW);
        editing.undo(saved, NOW);
        assertThat(house.columns(ada, spring)).isEqualTo(before);
    }

    @Test
    void whoHasMovedOnSinceKeepsWhatHappened() {
        var saved = editing.save(order(0, 2, 1, 3), NOW);
        long task = house.tasking.open().getFirst().taskId();
        house.tasking.done(task, NOW);
        var undone = editing.undo(saved, NOW);
        assertThat(undone).isEqualTo(new UndoResult(0, 1));
        // It waits for the mail that was step 2, which stands there again; the call is behind it and done.
        assertThat(house.position(ada, spring)).isEqualTo(2);
        assertThat(house.openTasks()).isEmpty();
    }

    @Test
    void anotherScheduleMovesThoseItConcerns() {
        var house2 = house.scheduleId(Schedules.office("2026-03-11"));
        long late = house.enrollBeforeStepTwo("Late", spring, paris("2026-03-05T17:00"));
        var review = editing.review(text().withSchedule(house2), NOW);
        assertThat(review.change().rows()).extracting(ChangeRow::name).contains("Ada");
        editing.save(review.text(), NOW);
        assertThat(house.date(ada, spring)).isBetween(paris("2026-03-12T09:00"), paris("2026-03-12T18:00"));
        assertThat(house.planned(late, spring)).isNotNull();
    }

    @Test
    void everyDateLiesInAnOpenWindow() {
        house.crowd(spring, 300, PLANNED);
        for (var days : List.of(0, 1, 4, 7)) {
            var edited = with(1, after(text().steps().get(1), days, Window.of("12:00", "13:00")));
            editing.save(edited, NOW);
            var plan = house.workspace.read(session -> SequencePlans.one(session, spring));
            var rows = house.workspace.read(session -> WaitingRows.of(session, spring));
            assertThat(rows).allSatisfy(row -> {
                var planned = Objects.requireNonNull(row.place().plannedAt());
                assertThat(Objects.requireNonNull(plan.schedule()).isOpen(planned))
                        .isTrue();
                assertThat(planned).isAfterOrEqualTo(NOW);
            });
        }
    }

    @Test
    void everyProblemIsTold() {
        var broken = new ArrayList<StepText>();
        broken.add(new StepText(null, StepKind.AUTOMATIC_EMAIL, "One", -1, null, " ", "{{ contact.x", false));
        broken.add(new StepText(null, StepKind.AUTOMATIC_EMAIL, "", 1, Window.of("04:00", "05:00"), "", "Text", true));
        broken.add(new StepText(null, StepKind.AUTOMATIC_EMAIL, "Three", 1, null, "{% if %}", "", false));
        var text = new SequenceText(spring, "", null, text().mailboxId(), 0, broken);
        assertThat(editing.review(text, NOW).problems())
                .extracting(problem -> problem.kind() + " " + problem.step())
                .containsExactlyInAnyOrder(
                        "NO_NAME 0",
                        "BAD_WAIT 0",
                        "NO_SCHEDULE_BUT_CONTACTS 0",
                        "BAD_INTERVAL 1",
                        "NO_SUBJECT 1",
                        "UNREADABLE_TEXT 1",
                        "NO_TITLE 2",
                        "NO_TEXT 3",
                        "UNREADABLE_SUBJECT 3");
        assertThatThrownBy(() -> editing.save(text, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThat(text().name()).isEqualTo("Spring");
    }

    @Test
    void aSlotOutsideAllWindowsIsSaidAndAllowed() {
        var edited = with(1, after(text().steps().get(1), 5, Window.of("04:00", "05:00")));
        var review = editing.review(edited, NOW);
        assertThat(review.problems()).extracting(SequenceProblem::kind).containsExactly(Kind.SLOT_OUTSIDE);
        assertThat(review.isSavable()).isTrue();
    }

    @Test
    void aCopyHasStepsOfItsOwnAndNobodyInIt() {
        long copy = editing.duplicate(spring, "Spring");
        var opened = editing.open(copy).orElseThrow();
        assertThat(opened.text().name()).isEqualTo("Spring 2");
        assertThat(opened.reach()).isEqualTo(Reach.NOBODY);
        assertThat(opened.text().steps())
                .extracting(StepText::title)
                .containsExactly("Email 1", "Email 2", "Call 3", "Email 4");
        var ids =
                new ArrayList<>(opened.text().steps().stream().map(StepText::id).toList());
        assertThat(Collections.disjoint(
                        ids, text().steps().stream().map(StepText::id).toList()))
                .isTrue();
    }

    @Test
    void onlyWhatNobodyEverWasInIsDeleted() {
        assertThat(editing.delete(spring)).isEmpty();
        long fresh = editing.create("Fresh");
        var gone = editing.delete(fresh).orElseThrow();
        assertThat(editing.open(fresh)).isEmpty();
        editing.restore(gone);
        assertThat(editing.open(fresh).orElseThrow().text()).isEqualTo(gone);
    }

    @Test
    void theListCountsWhoIsWhere() {
        house.enroll(house.contact("Bo"), spring).state(SequenceState.REPLIED).add();
        house.pause(spring, NOW, ada);
        var row = editing.list().getFirst();
        assertThat(row.reach().engaged()).isEqualTo(1);
        assertThat(row.reach().paused()).isEqualTo(1);
        assertThat(row.reach().repliedPercent()).isEqualTo(50);
        assertThat(editing.archive(spring, true)).isTrue();
        assertThat(editing.archive(spring, true)).isFalse();
        assertThat(editing.list().getFirst().archived()).isTrue();
    }

    @Test
    void aThousandHundredAreMovedInOneGo() {
        house.crowd(spring, 100_000, PLANNED);
        var edited = with(1, after(text().steps().get(1), 6, null));
        var review = editing.review(edited, NOW);
        assertThat(review.change().moved()).isEqualTo(100_001);
        assertThat(editing.save(review.text(), NOW).moved()).isEqualTo(100_001);
    }
}
