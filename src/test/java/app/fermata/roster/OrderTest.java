package app.fermata.roster;

import static app.fermata.calendar.Schedules.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One order, however many contacts are put in it.
class OrderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ContactSort.Column.class)
    void fewAndAllStandInTheSameOrder(ContactSort.Column column) {
        try (var house = Fixture.workspace(folder)) {
            var world = new FilterWorld(house);
            var roster = new Roster(house.workspace, () -> FilterWorld.NOW, PARIS);
            var everybody = ContactFilter.of(Criterion.known(DayField.CREATED, true));
            for (boolean ascending : new boolean[] {true, false}) {
                var sort = new ContactSort(column, ascending);
                var all = roster.ids(ContactFilter.ALL, sort);

                assertThat(all).hasSize(world.matching(ContactFilter.ALL).size());
                assertThat(roster.ids(everybody, sort)).isEqualTo(all);
                assertThat(roster.first(everybody, sort, 20))
                        .extracting(ContactRow::id)
                        .hasSize(20)
                        .first()
                        .isEqualTo(all[0]);
                assertThat(roster.first(ContactFilter.ALL, sort, 20))
                        .extracting(ContactRow::id)
                        .first()
                        .isEqualTo(all[0]);
            }
        }
    }

    @Test
    void manyMatchesStandInTheOrderOfTheTable() {
        try (var house = Fixture.workspace(folder)) {
            long spring = house.sequence("Spring").email(0).email(5).add();
            house.crowd(spring, 1_200, FilterWorld.NOW);
            var roster = new Roster(house.workspace, () -> FilterWorld.NOW, PARIS);
            var inSpring = ContactFilter.of(Criterion.sequence(spring, "Spring"));
            var nobodyYet = ContactFilter.of(Criterion.sequence(spring, "Spring"), new Criterion.Step(Operator.IS, 9));

            assertThat(roster.ids(inSpring, ContactSort.BY_NAME))
                    .isEqualTo(roster.ids(ContactFilter.ALL, ContactSort.BY_NAME));
            assertThat(roster.count(inSpring)).isEqualTo(1_200);
            assertThat(roster.first(inSpring, ContactSort.BY_NAME, 50))
                    .extracting(ContactRow::id)
                    .isEqualTo(roster.first(ContactFilter.ALL, ContactSort.BY_NAME, 50).stream()
                            .map(ContactRow::id)
                            .toList());
            assertThat(roster.first(nobodyYet, ContactSort.BY_NAME, 50)).isEmpty();
            // The last in the order alone: far beyond what is looked at one by one.
            house.execute("update enrollment set step_position = 9 where contact_id = 999");
            assertThat(roster.first(nobodyYet, ContactSort.BY_NAME, 50))
                    .extracting(ContactRow::id)
                    .containsExactly(999L);
        }
    }
}
