package app.fermata.contact;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.activity.History;
import app.fermata.sequence.Fixture;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusSettingTest {

    private static final Instant NOW = paris("2026-03-05T11:00");

    @TempDir
    Path folder;

    private Fixture house;
    private StatusSetting setting;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        setting = new StatusSetting(house.workspace);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everybodySelectedGetsItAndUndoGivesEachItsOwnBack() {
        long ada = with("Ada", ContactStatus.REPLIED);
        long ben = with("Ben", ContactStatus.NEW);
        long cleo = with("Cleo", ContactStatus.QUALIFIED);
        long dan = with("Dan", ContactStatus.NEW);

        var change = setting.set(new long[] {ada, ben, cleo}, ContactStatus.QUALIFIED, NOW);

        assertThat(change.changed()).isEqualTo(2);
        assertThat(statuses(ada, ben, cleo, dan)).isEqualTo("QUALIFIED QUALIFIED QUALIFIED NEW ");
        assertThat(setting.undo(change, NOW)).isEqualTo(2);
        assertThat(statuses(ada, ben, cleo, dan)).isEqualTo("REPLIED NEW QUALIFIED NEW ");
    }

    @Test
    void whoGotAnotherStatusSinceIsLeftByUndo() {
        long ada = with("Ada", ContactStatus.NEW);
        long ben = with("Ben", ContactStatus.NEW);
        var change = setting.set(new long[] {ada, ben}, ContactStatus.QUALIFIED, NOW);
        setting.set(new long[] {ben}, ContactStatus.DISQUALIFIED, NOW);

        assertThat(setting.undo(change, NOW)).isOne();

        assertThat(statuses(ada, ben)).isEqualTo("NEW DISQUALIFIED ");
    }

    @Test
    void theDeletedAreLeftAlone() {
        long ada = with("Ada", ContactStatus.NEW);
        house.execute("update contact set deletion_id = 1 where id = " + ada);

        assertThat(setting.set(new long[] {ada}, ContactStatus.QUALIFIED, NOW).changed())
                .isZero();
    }

    @Test
    void onlyThoseItChangedHaveItInTheirHistory() {
        long ada = with("Ada", ContactStatus.NEW);
        long ben = with("Ben", ContactStatus.QUALIFIED);
        long cleo = with("Cleo", ContactStatus.REPLIED);

        setting.set(new long[] {ada, ben, cleo}, ContactStatus.QUALIFIED, NOW);

        var history = new History(house.workspace);
        assertThat(history.page(ben, null, 10).entries()).isEmpty();
        assertThat(history.page(cleo, null, 10).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.detail()).isEqualTo("QUALIFIED");
            assertThat(entry.contacts()).isEqualTo(2);
        });
    }

    @Test
    void aHundredAndTwentyThousandAtOnce() {
        long spring = house.sequence("Spring").email(0).email(5).add();
        var crowd = house.crowd(spring, 120_000, paris("2026-03-11T10:35"));

        var change = setting.set(crowd.stream().toArray(), ContactStatus.CONTACTED, NOW);

        assertThat(change.changed()).isEqualTo(120_000);
        assertThat(setting.undo(change, NOW)).isEqualTo(120_000);
        assertThat(house.count("select count(*) from contact where status = 'ADDED'"))
                .isEqualTo(120_000);
        assertThat(house.count("select count(*) from activity")).isEqualTo(2);
    }

    private long with(String name, ContactStatus status) {
        long id = house.contact(name);
        house.execute("update contact set status = '" + status + "' where id = " + id);
        return id;
    }

    private String statuses(long... ids) {
        var book = new ContactBook(house.workspace);
        var statuses = new StringBuilder();
        for (long id : ids)
            statuses.append(book.card(id).orElseThrow().status()).append(' ');
        return statuses.toString();
    }
}
