package app.fermata.sequence;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.delivery.SentLog;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All a rep needs for one task, over a real store.
class TaskSheetsTest {

    private static final Instant NOW = paris("2026-03-05T11:00");

    @TempDir
    Path folder;

    private Fixture house;
    private TaskSheets sheets;
    private long calls;
    private long ada;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        sheets = new TaskSheets(
                house.workspace,
                new SentLog(),
                (to, from, step) ->
                        new StepDraft(StepDraft.Text.of(step.subject()), StepDraft.Text.of("For " + to.firstName())));
        calls = house.sequence("Calls").call(0).call(0).add();
        ada = house.contact("Ada");
        house.enroll(ada, calls).before(1, NOW).add();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private long task() {
        return house.tasking.open().getFirst().taskId();
    }

    @Test
    void sheetHasTheContactTheTextAndTheDatesOfEachPostponement() {
        house.execute("update contact set time_zone = 'America/Denver'");
        var sheet = sheets.of(task(), NOW).orElseThrow();

        assertThat(sheet.contact().email()).isEqualTo("ada@people.example");
        assertThat(sheet.contactZone()).isEqualTo(ZoneId.of("America/Denver"));
        assertThat(sheet.draft().body().plain()).isEqualTo("For Ada");
        assertThat(sheet.past()).isEmpty();
        assertThat(sheet.forbidden()).isNull();
        for (var how : Postponement.values()) {
            assertThat(sheet.postponed()).containsKey(how);
        }
        var tomorrow =
                house.tasking.postpone(task(), Postponement.TOMORROW, NOW).orElseThrow();
        assertThat(sheet.postponed()).containsEntry(Postponement.TOMORROW, tomorrow.to());
    }

    @Test
    void whatWasDoneBeforeIsToldNewestFirst() {
        house.tasking.skip(task(), NOW);

        assertThat(sheets.of(task(), NOW).orElseThrow().past())
                .isEqualTo(List.of(new TaskSheet.Past(1, "Call 1", StepKind.CALL, "", NOW, true)));
    }

    @Test
    void sheetSaysThatTheContactIsOnTheBlacklist() {
        house.execute("insert into blacklist_entry (entry, reason, added_at) values"
                + " ('people.example', 'asked', current_timestamp)");
        var forbidden = sheets.of(task(), NOW).orElseThrow().forbidden();
        assertThat(forbidden).isNotNull();
        assertThat(forbidden.inOneLine()).isEqualTo("people.example: asked");
    }

    @Test
    void thereIsNoSheetOfAPausedContactsTask() {
        long task = task();
        house.pause(calls, NOW, ada);
        assertThat(sheets.of(task, NOW)).isEmpty();
    }

    @Test
    void unknownZoneAndMissingScheduleDoNotHinder() {
        house.execute("update contact set time_zone = 'Nowhere/Land'");
        house.reschedule(calls, null);
        var sheet = sheets.of(task(), NOW).orElseThrow();
        assertThat(sheet.contactZone()).isNull();
        assertThat(sheet.postponed()).isEmpty();
    }
}
