package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.fermata.calendar.Schedule;
import app.fermata.calendar.Schedules;
import app.fermata.contact.ContactStatus;
import app.fermata.sequence.EnrollPreview.Load;
import app.fermata.sequence.Refusal.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is added to a sequence and who is not, when the first step comes, and that it can be taken back.
class EnrollingTest {

    /// Thu 5 Mar 2026, in the schedule's hours.
    private static final Instant NOW = paris("2026-03-05T11:00");

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @TempDir
    Path folder;

    private Fixture house;
    private Admission admission;
    private long spring;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        admission = new Admission(house);
        spring = house.sequence("Spring").email(0).email(5).call(1).add();
    }

    @AfterEach
    void close() {
        house.close();
    }

    // --- who is added ---

    @Test
    void addedContactStandsBeforeTheFirstStepAndSaysWhyThen() {
        long ada = fresh("Ada");

        var preview = admission.preview(spring, NOW, ada);
        var result = admission.enroll(spring, NOW, ada);

        assertThat(result.added()).isEqualTo(1);
        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.ADDED);
        assertThat(house.position(ada, spring)).isEqualTo(1);
        var row = preview.rows().getFirst();
        assertThat(row.name()).isEqualTo("Ada");
        assertThat(house.planned(ada, spring)).isEqualTo(row.at()).isEqualTo(result.first());
        assertThat(house.due(ada, spring)).isEqualTo(row.at());
        assertThat(house.why(ada, spring)).isEqualTo(row.why());
        assertThat(row.at()).isBetween(NOW, paris("2026-03-05T18:00"));
    }

    @Test
    void statusNewBecomesAddedAndNoOther() {
        long ada = fresh("Ada");
        long bob = house.contact("Bob");
        status(bob, ContactStatus.QUALIFIED);

        admission.enroll(spring, NOW, ada, bob);

        assertThat(statusOf(ada)).isEqualTo("ADDED");
        assertThat(statusOf(bob)).isEqualTo("QUALIFIED");
    }

    @Test
    void firstStepThatIsATaskIsInTheListAndRingsNoAlarm() {
        long calls = house.sequence("Calls").call(0).add();
        long ada = house.contact("Ada");

        var preview = admission.preview(calls, NOW, ada);
        admission.enroll(calls, NOW, ada);

        assertThat(house.openTasks()).containsExactly("Ada: Call 1");
        assertThat(house.due(ada, calls)).isNull();
        assertThat(house.planned(ada, calls)).isNotNull();
        assertThat(preview.perDay()).isEmpty();
    }

    @Test
    void startOnADatePlansFromThatDay() {
        long ada = house.contact("Ada");

        admission.enrolling.enroll(Admission.request(spring, MONDAY, new Sending.AsSoonAsPossible(), ada), NOW);

        assertThat(house.date(ada, spring)).isBetween(paris("2026-03-09T09:00"), paris("2026-03-09T18:00"));
        assertThat(house.why(ada, spring)).isEqualTo(new Why.FirstStep(true, null));
    }

    @Test
    void historyNotesWhoWasAdded() {
        admission.enroll(spring, NOW, house.contact("Ada"), house.contact("Bob"));

        assertThat(house.count(
                        "select count(*) from activity where kind = 'ADDED_TO_SEQUENCE' and sequence_id = " + spring))
                .isEqualTo(1);
    }

    // --- who is refused ---

    @Test
    void blacklistedIsRefusedWithTheEntryAndItsReason() {
        blacklist("people.example", "a competitor");
        long ada = house.contact("Ada");

        assertThat(refusal(ada)).isEqualTo(new Refusal.Blacklisted("people.example", "a competitor"));
        assertNobodyIsAdded(ada);
    }

    @Test
    void engagedInAnotherSequenceIsRefusedUnlessTheRulesAllowIt() {
        long autumn = house.sequence("Autumn").email(0).add();
        long ada = house.contact("Ada");
        house.enroll(ada, autumn).add();

        assertThat(refusal(ada)).isEqualTo(new Refusal.EngagedElsewhere("Autumn"));
        assertNobodyIsAdded(ada);

        admission.rules.setAllowSeveralSequences(true);
        assertThat(admission.rules.allowSeveralSequences()).isTrue();
        assertThat(admission.enroll(spring, NOW, ada).added()).isEqualTo(1);
    }

    @Test
    void anotherSequenceThatIsOverDoesNotMatter() {
        long autumn = house.sequence("Autumn").email(0).add();
        long ada = house.contact("Ada");
        house.enroll(ada, autumn).state(SequenceState.REPLIED).add();

        assertThat(admission.enroll(spring, NOW, ada).added()).isEqualTo(1);
    }

    @Test
    void beenInThisSequenceBeforeIsRefusedInWhateverStateAndAfterARemoval() {
        long ada = house.contact("Ada");
        long bob = house.contact("Bob");
        house.enroll(ada, spring).state(SequenceState.REPLIED).add();
        admission.enroll(spring, NOW, bob);
        admission.remove(spring, NOW, bob);

        assertThat(refusal(ada)).isEqualTo(new Refusal.InThisSequenceBefore(SequenceState.REPLIED));
        assertThat(refusal(bob)).isEqualTo(new Refusal.InThisSequenceBefore(null));
        assertNobodyIsAdded(ada, bob);
    }

    @Test
    void missingVariableOfALaterStepIsRefusedAndNamed() {
        admission.write(spring, 2, "Still at {{ contact.company }}?");
        long ada = house.contact("Ada");

        assertThat(refusal(ada)).isInstanceOfSatisfying(Refusal.Unwritable.class, unwritable -> {
            assertThat(unwritable.flaw().stepPosition()).isEqualTo(2);
            assertThat(unwritable.flaw().variable()).isEqualTo("contact.company");
        });
        assertNobodyIsAdded(ada);
    }

    @Test
    void whatATaskSaysIsNotRendered() {
        admission.write(spring, 3, "Ask about {{ contact.company }}");
        assertThat(admission.enroll(spring, NOW, house.contact("Ada")).added()).isEqualTo(1);
    }

    @Test
    void doNotContactAndBadDataAreRefused() {
        long ada = house.contact("Ada");
        long bob = house.contact("Bob");
        status(ada, ContactStatus.DO_NOT_CONTACT);
        status(bob, ContactStatus.BAD_DATA);

        assertThat(refusal(ada)).isEqualTo(new Refusal.Status(ContactStatus.DO_NOT_CONTACT));
        assertThat(refusal(bob)).isEqualTo(new Refusal.Status(ContactStatus.BAD_DATA));
        assertNobodyIsAdded(ada, bob);
    }

    @Test
    void malformedAddressIsRefused() {
        long ada = house.contact("Ada");
        house.execute("update contact set email = 'ada, bob@x.example' where id = " + ada);

        assertThat(refusal(ada)).isEqualTo(new Refusal.Address("ada, bob@x.example"));
        assertNobodyIsAdded(ada);
    }

    @Test
    void reasonsAreCountedEachAndDeletedContactsAreNowhere() {
        blacklist("bob@people.example", "");
        long ada = house.contact("Ada");
        long bob = house.contact("Bob");
        long cleo = house.contact("Cleo");
        house.enroll(cleo, spring).add();
        long dan = house.contact("Dan");
        admission.delete(NOW, dan);

        var preview = admission.preview(spring, NOW, ada, bob, cleo, dan);

        assertThat(preview.rows()).extracting(EnrollRow::name).containsExactly("Ada");
        assertThat(preview.refused()).extracting(Refused::kind).containsExactly(Kind.BLACKLISTED, Kind.BEFORE);
        assertThat(preview.refused()).extracting(Refused::count).containsExactly(1, 1);
        assertThat(preview.refusedCount()).isEqualTo(2);
    }

    // --- when ---

    // Three in any day: with two on Friday morning, one fits before them on Thursday and one after them.
    @Test
    void previewShowsWhatThenHappensAndTheLoadOfEachDay() {
        long slow = house.sequence("Slow")
                .quota(new Quota(50, 3, Duration.ofMinutes(1)))
                .email(0)
                .add();
        for (int i = 0; i < 2; i++) {
            house.enroll(house.contact("Old" + i), slow)
                    .before(1, paris("2026-03-06T10:0" + i))
                    .add();
        }
        long[] five = LongStream.range(0, 5).map(i -> house.contact("New" + i)).toArray();

        var preview = admission.preview(slow, NOW, five);
        admission.enroll(slow, NOW, five);

        for (var row : preview.rows())
            assertThat(house.date(row.contactId(), slow)).isEqualTo(row.at());
        assertThat(preview.perDay())
                .isEqualTo(Map.of(
                        LocalDate.of(2026, 3, 5), new Load(1, 0),
                        LocalDate.of(2026, 3, 6), new Load(1, 2),
                        LocalDate.of(2026, 3, 9), new Load(3, 0)));
    }

    @Test
    void spreadOverTimeHoldsItsOwnQuotaAndIsNotedForEach() {
        long[] five = LongStream.range(0, 5).map(i -> house.contact("New" + i)).toArray();
        var request = Admission.request(spring, MONDAY, new Sending.SpreadOverTime(1, 2), five);

        var preview = admission.enrolling.preview(request, NOW);
        admission.enrolling.enroll(request, NOW);

        assertThat(preview.perDay().values()).allMatch(load -> load.added() <= 2);
        assertThat(house.spread(five[0], spring)).isTrue();
        assertThat(house.count("select count(*) from batch where mode = 'SPREAD_OVER_TIME' and per_hour = 1"
                        + " and per_day = 2"))
                .isEqualTo(1);
    }

    @Test
    void sequencesThatCannotPlanAreOfferedLastWithTheReasonAndRefused() {
        long vague = house.sequence("A vague one").schedule(null).email(0).add();
        house.sequence("Closed")
                .schedule(new Schedule(Schedules.PARIS, Map.of(), Map.of()))
                .email(0)
                .add();
        house.sequence("Bare").add();
        house.sequence("Archived").archived().email(0).add();

        assertThat(admission.enrolling.choices(NOW))
                .extracting(EnrollChoice::name, EnrollChoice::obstacle)
                .containsExactly(
                        tuple("Spring", null),
                        tuple("A vague one", UnplannableException.Reason.NO_SCHEDULE),
                        tuple("Bare", UnplannableException.Reason.NO_STEPS),
                        tuple("Closed", UnplannableException.Reason.NEVER_OPEN));
        long ada = house.contact("Ada");
        assertThatThrownBy(() -> admission.enroll(vague, NOW, ada)).isInstanceOf(UnplannableException.class);
        assertThat(house.count("select count(*) from enrollment")).isZero();
    }

    @Test
    void anyContactsMessageCanBeReadBefore() {
        admission.write(spring, 1, "Dear {{ contact.first_name }}");
        admission.write(spring, 2, "Still at {{ contact.company }}?");
        long ada = house.contact("Ada");

        assertThat(admission.enrolling.draft(spring, 1, ada))
                .contains(new MessageCheck.Draft(1, "Subject 1", "Dear Ada\n", null));
        assertThat(admission.enrolling.draft(spring, 2, ada).orElseThrow().flaw())
                .isNotNull()
                .extracting(MessageCheck.Flaw::variable)
                .isEqualTo("contact.company");
        assertThat(admission.enrolling.draft(spring, 3, ada)).isEmpty();
    }

    // --- undo ---

    @Test
    void addedAndUndoneIsAsIfNothingHadHappened() {
        long calls = house.sequence("Calls").call(0).add();
        long ada = fresh("Ada");
        long bob = house.contact("Bob");
        var before = admission.everything();

        for (long sequence : List.of(spring, calls)) {
            var done = admission.enroll(sequence, NOW, ada, bob);
            assertThat(admission.everything()).isNotEqualTo(before);
            assertThat(admission.enrolling.undo(done, NOW)).isEqualTo(new UndoResult(2, 0));
            assertThat(admission.everything()).isEqualTo(before);
        }
    }

    @Test
    void whoHasMovedOnIsLeftByTheUndo() {
        long ada = fresh("Ada");
        long bob = fresh("Bob");
        long cleo = fresh("Cleo");
        var done = admission.enroll(spring, NOW, ada, bob, cleo);
        house.pause(spring, NOW, ada);
        admission.remove(spring, NOW, bob);

        assertThat(admission.enrolling.undo(done, NOW)).isEqualTo(new UndoResult(1, 2));

        assertThat(house.state(ada, spring)).isEqualTo(SequenceState.PAUSED);
        assertThat(statusOf(ada)).isEqualTo("ADDED");
        assertThat(statusOf(cleo)).isEqualTo("NEW");
        assertThat(house.count("select count(*) from batch")).isEqualTo(1);
    }

    @Test
    void manyAreAddedAtOnce() {
        var crowd = house.crowd(house.sequence("Elsewhere").email(0).email(1).add(), 5_000, NOW);
        admission.rules.setAllowSeveralSequences(true);
        var before = admission.everything();

        var done =
                admission.enrolling.enroll(new EnrollRequest(crowd, spring, null, new Sending.AsSoonAsPossible()), NOW);

        assertThat(done.added()).isEqualTo(5_000);
        assertThat(house.count("select count(*) from enrollment where batch_id is not null and due_at = planned_at"))
                .isEqualTo(5_000);
        assertThat(admission.enrolling.undo(done, NOW).restored()).isEqualTo(5_000);
        assertThat(admission.everything()).isEqualTo(before);
    }

    private long fresh(String name) {
        long contact = house.contact(name);
        status(contact, ContactStatus.NEW);
        return contact;
    }

    private void status(long contact, ContactStatus status) {
        house.execute("update contact set status = '" + status + "' where id = " + contact);
    }

    private String statusOf(long contact) {
        return house.workspace.read(
                session -> session.createNativeQuery("select status from contact where id = :id", String.class)
                        .setParameter("id", contact)
                        .getSingleResult());
    }

    private void blacklist(String entry, String reason) {
        house.execute("insert into blacklist_entry (entry, reason, added_at) values ('" + entry + "', '" + reason
                + "', timestamp with time zone '2026-03-01 00:00:00Z')");
    }

    private Refusal refusal(long contact) {
        return admission
                .preview(spring, NOW, contact)
                .refused()
                .getFirst()
                .some()
                .getFirst()
                .why();
    }

    private void assertNobodyIsAdded(long... contacts) {
        var before = admission.everything();
        assertThat(admission.enroll(spring, NOW, contacts).added()).isZero();
        assertThat(admission.everything()).isEqualTo(before);
    }
}
