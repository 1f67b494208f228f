package app.fermata.sequence;

import static app.fermata.calendar.Schedules.PARIS;
import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.calendar.PublicHolidays;
import app.fermata.calendar.Window;
import app.fermata.delivery.SentLog;
import app.fermata.sequence.ScheduleProblem.Kind;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleEditingTest {

    private static final Instant NOW = paris("2026-03-05T16:00");
    private static final Instant PLANNED = paris("2026-03-11T10:35");
    private static final LocalDate THE_ELEVENTH = LocalDate.of(2026, 3, 11);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture house;

    @SuppressWarnings("NullAway.Init")
    private ScheduleEditing editing;

    private long spring;
    private long ada;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        editing = new ScheduleEditing(house.workspace, new SentLog(), new PublicHolidays(Locale.ENGLISH));
        spring = house.sequence("Spring").email(0).email(5).email(2).add();
        ada = house.enrollBeforeStepTwo("Ada", spring, PLANNED);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ScheduleRow stored() {
        return editing.list().getFirst();
    }

    private static ScheduleText closedOn(ScheduleText text, LocalDate date) {
        var own = new TreeMap<>(text.own());
        own.put(date, "Away day");
        return new ScheduleText(text.id(), text.name(), text.zone(), text.windows(), text.holidays(), own);
    }

    private static ScheduleText by(ScheduleText text, Map<DayOfWeek, List<Window>> windows) {
        return new ScheduleText(text.id(), text.name(), text.zone(), windows, text.holidays(), text.own());
    }

    private static ScheduleText of(ScheduleText text, String holidays) {
        return new ScheduleText(text.id(), text.name(), text.zone(), text.windows(), holidays, text.own());
    }

    @Test
    void aClosedDateMovesThoseItConcernsAndNobodyElse() {
        long early = house.enrollBeforeStepTwo("Early", spring, paris("2026-03-05T17:00"));
        var edited = closedOn(stored().text(), THE_ELEVENTH);
        var review = editing.review(edited, NOW);
        assertThat(review.isSavable()).isTrue();
        assertThat(review.changes()).hasSize(1);
        assertThat(review.changes().getFirst().rows())
                .extracting(ChangeRow::name)
                .contains("Ada");
        var saved = editing.save(edited, NOW);
        assertThat(saved.moved()).isEqualTo(review.moved());
        assertThat(house.date(ada, spring)).isBetween(paris("2026-03-12T09:00"), paris("2026-03-12T18:00"));
        assertThat(stored().text().own()).containsKey(THE_ELEVENTH);
        assertThat(house.planned(early, spring)).isNotNull();
    }

    @Test
    void aDateFarAwayConcernsNobody() {
        var edited = closedOn(stored().text(), LocalDate.of(2026, 7, 1));
        assertThat(editing.review(edited, NOW).moved()).isZero();
        editing.save(edited, NOW);
        assertThat(house.planned(ada, spring)).isEqualTo(PLANNED);
    }

    @Test
    void aSavedScheduleIsTakenBackExactly() {
        var before = house.columns(ada, spring);
        var row = stored();
        var saved = editing.save(closedOn(row.text(), THE_ELEVENTH), NOW);
        assertThat(editing.undo(saved, NOW)).isEqualTo(new UndoResult(1, 0));
        assertThat(house.columns(ada, spring)).isEqualTo(before);
        assertThat(stored()).isEqualTo(row);
    }

    @Test
    void everySequenceThatGoesByItIsMoved() {
        house.execute("insert into sequences (name, schedule_id, mailbox_id, wait_days, archived)"
                + " select 'Autumn', schedule_id, mailbox_id, 10, false from sequences");
        assertThat(stored().usedBy()).containsExactly("Autumn", "Spring");
    }

    @Test
    void whoIsPausedKeepsItsInstant() {
        house.pause(spring, NOW, ada);
        editing.save(closedOn(stored().text(), THE_ELEVENTH), NOW);
        assertThat(house.planned(ada, spring)).isEqualTo(PLANNED);
        house.unpause(spring, NOW, ada);
        assertThat(house.date(ada, spring)).isEqualTo(paris("2026-03-12T09:00"));
    }

    @Test
    void aCountrysHolidaysAreClosedForYearsAndNeverRunOut() {
        editing.save(of(stored().text(), "fr"), NOW);
        var row = stored();
        assertThat(row.publicHolidays()).containsKeys(LocalDate.of(2026, 7, 14), LocalDate.of(2029, 12, 25));
        assertThat(row.text().own()).isEmpty();
        assertThat(row.schedule().isAllowed(LocalDate.of(2026, 5, 14))).isFalse();
        assertThat(editing.refreshHolidays(NOW)).isZero();
        assertThat(editing.refreshHolidays(paris("2027-01-02T08:00"))).isEqualTo(11);
        assertThat(stored().publicHolidays()).containsKey(LocalDate.of(2030, 7, 14));
    }

    @Test
    void anOwnDateGoesBeforeAHoliday() {
        var own = closedOn(of(stored().text(), "fr"), LocalDate.of(2026, 7, 14));
        editing.save(own, NOW);
        assertThat(stored().text()).isEqualTo(own);
        assertThat(stored().publicHolidays()).doesNotContainKey(LocalDate.of(2026, 7, 14));
        editing.save(of(stored().text(), ""), NOW);
        assertThat(stored().publicHolidays()).isEmpty();
        assertThat(stored().text().own()).containsKey(LocalDate.of(2026, 7, 14));
    }

    @Test
    void aScheduleThatIsNeverOpenIsNotSaved() {
        var review = editing.review(by(stored().text(), Map.of()), NOW);
        assertThat(review.problems()).extracting(ScheduleProblem::kind).containsExactly(Kind.NEVER_OPEN);
    }

    @Test
    void everyProblemIsTold() {
        var windows = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        windows.put(DayOfWeek.TUESDAY, List.of(Window.of("09:00", "12:00"), Window.of("11:00", "14:00")));
        var text = new ScheduleText(null, " ", PARIS, windows, "", new TreeMap<>());
        assertThat(editing.review(text, NOW).problems())
                .containsExactly(
                        new ScheduleProblem(Kind.NO_NAME, null), new ScheduleProblem(Kind.OVERLAP, DayOfWeek.TUESDAY));
        assertThat(editing.review(ScheduleText.office("Schedule", PARIS), NOW).problems())
                .containsExactly(new ScheduleProblem(Kind.NAME_TAKEN, null));
    }

    @Test
    void oneThatIsUsedIsNotDeleted() {
        assertThat(editing.delete(stored().id())).isEqualTo(new ScheduleDeletion.InUse(List.of("Spring")));
        var saved = editing.save(ScheduleText.office("Unused", PARIS), NOW);
        var gone = editing.delete(saved.id());
        assertThat(gone).isInstanceOf(ScheduleDeletion.Deleted.class);
        assertThat(editing.list()).hasSize(1);
        if (gone instanceof ScheduleDeletion.Deleted(var row)) editing.restore(row);
        assertThat(editing.list()).extracting(row -> row.text().name()).contains("Unused");
    }

    @Test
    void aNewOneIsTakenBackUnlessASequenceGoesByIt() {
        var saved = editing.save(ScheduleText.office("New", PARIS), NOW);
        assertThat(editing.undo(saved, NOW).restored()).isEqualTo(1);
        var kept = editing.save(ScheduleText.office("New", PARIS), NOW);
        house.execute("update sequences set schedule_id = " + kept.id());
        assertThat(editing.undo(kept, NOW)).isEqualTo(new UndoResult(0, 1));
    }
}
