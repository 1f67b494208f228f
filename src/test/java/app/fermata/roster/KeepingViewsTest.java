package app.fermata.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.sequence.Fixture;
import app.fermata.sequence.SequenceState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rep's own views.
class KeepingViewsTest {

    private static final ContactFilter PAUSED = ContactFilter.of(Criterion.state(SequenceState.PAUSED));

    @TempDir
    Path folder;

    private Fixture house;
    private KeepingViews views;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        views = new KeepingViews(house.workspace);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<String> names() {
        return views.all().stream().map(OwnView::name).toList();
    }

    @Test
    void savedViewsOutliveARestartInTheirOrder() {
        views.save(" Paused ", PAUSED);
        views.save("Ada", ContactFilter.text("ada"));

        house = house.restarted();
        views = new KeepingViews(house.workspace);

        assertThat(names()).containsExactly("Paused", "Ada");
        assertThat(views.all()).extracting(OwnView::filter).containsExactly(PAUSED, ContactFilter.text("ada"));
    }

    @Test
    void sequencesInAViewGoByTheNameTheyHaveNow() {
        long spring = house.sequence("Spring").email(0).add();
        views.save("In it", ContactFilter.of(Criterion.sequence(spring, "Spring")));
        house.execute("update sequences set name = 'Easter' where id = " + spring);

        assertThat(views.all().getFirst().filter()).isEqualTo(ContactFilter.of(Criterion.sequence(spring, "Easter")));
    }

    @Test
    void viewsAreRenamedAndOrdered() {
        long first = views.save("First", PAUSED).id();
        long second = views.save("Second", PAUSED).id();
        long third = views.save("Third", PAUSED).id();

        assertThat(views.rename(first, "One")).isTrue();
        views.order(List.of(third, first));

        assertThat(names()).containsExactly("Third", "One", "Second");
        assertThat(views.remove(second)).isPresent();
        assertThat(views.rename(second, "Gone")).isFalse();
    }

    @Test
    void changeIsTakenBack() {
        long id = views.save("Mine", PAUSED).id();
        var before = views.change(id, ContactFilter.text("ada")).orElseThrow();
        assertThat(views.all().getFirst().filter()).isEqualTo(ContactFilter.text("ada"));

        assertThat(views.changeBack(id, before)).isTrue();

        assertThat(views.all().getFirst().filter()).isEqualTo(PAUSED);
    }

    @Test
    void removedViewComesBackToItsPlace() {
        long first = views.save("First", PAUSED).id();
        views.save("Second", PAUSED);

        views.restore(views.remove(first).orElseThrow());

        assertThat(names()).containsExactly("First", "Second");
        assertThat(views.all().getFirst()).isEqualTo(new OwnView(first, "First", PAUSED));
        assertThat(views.save("Third", PAUSED).id()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "[]",
                "null",
                "{\"version\": 2, \"match\": \"ALL\", \"parts\": []}",
                "{\"version\": 1, \"parts\": []}",
                "{\"version\": 1, \"match\": \"ALL\", \"parts\": [{\"field\": \"MOOD\", \"operator\": \"IS\"}]}",
                "{\"version\": 1, \"match\": \"ALL\", \"parts\": [{\"field\": \"STATE\", \"operator\": \"IS\"}]}",
                "{\"version\": 1, \"match\": \"ALL\", \"parts\": [{\"field\": \"STEP\", \"operator\": \"BEFORE\", \"value\": 1}]}",
                "{\"version\": 1, \"match\": \"ALL\", \"parts\": [{\"match\": \"ANY\", \"parts\": []}]}",
                "{\"version\": 1, \"match\": \"ALL\", \"parts\": [{\"field\": \"ADDED\", \"operator\": \"ON\", \"day\": \"9999-99-99\"}]}"
            })
    void whatCannotBeReadIsShownAsSuchAndCanBeRemoved(String text) {
        long id = views.save("Odd", PAUSED).id();
        house.execute("update saved_view set filter = '" + text + "'");

        var odd = views.all().getFirst();
        assertThat(odd.name()).isEqualTo("Odd");
        assertThat(odd.filter()).isNull();

        views.restore(views.remove(id).orElseThrow());
        assertThat(house.count("select count(*) from saved_view where filter = '" + text + "'"))
                .isEqualTo(1);
    }

    @Test
    void namesNobodyKnowsArePassedOver() {
        views.save("Later", PAUSED);
        house.execute(
                "update saved_view set filter = '{\"version\": 1, \"colour\": \"red\", \"match\": \"ALL\", \"parts\":"
                        + " [{\"field\": \"STATE\", \"operator\": \"IS\", \"values\": [\"PAUSED\"], \"since\": 3}]}'");

        assertThat(views.all().getFirst().filter()).isEqualTo(PAUSED);
    }

    @Test
    void viewNeedsANameAndAFilterThatFits() {
        assertThatThrownBy(() -> views.save("  ", PAUSED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> views.save("x".repeat(121), PAUSED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> views.save("Large", ContactFilter.text("x".repeat(20_000))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(views.all()).isEmpty();
    }
}
