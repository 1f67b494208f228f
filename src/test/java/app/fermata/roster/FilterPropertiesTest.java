package app.fermata.roster;

import static app.fermata.calendar.Schedules.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.sequence.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever is asked, the store finds what the rule says.
class FilterPropertiesTest {

    private static final FilterNames NAMES = new FilterNames(Map.of(), Map.of(), Map.of());

    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Fixture house;

    @SuppressWarnings("NullAway.Init")
    private static FilterWorld world;

    @SuppressWarnings("NullAway.Init")
    private static Roster roster;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("filters");
        house = Fixture.workspace(folder);
        world = new FilterWorld(house);
        roster = new Roster(house.workspace, () -> FilterWorld.NOW, PARIS);
    }

    @AfterContainer
    static void close() throws IOException {
        house.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    @Provide
    Arbitrary<ContactFilter> filters() {
        return Filters.any();
    }

    @Property(tries = 400)
    void theStoreFindsWhatTheRuleSays(@ForAll("filters") ContactFilter filter) {
        var expected = world.matching(filter);

        assertThat(Arrays.stream(roster.ids(filter, ContactSort.BY_NAME))
                        .sorted()
                        .boxed())
                .containsExactlyElementsOf(expected);
        assertThat(roster.count(filter)).isEqualTo(expected.size());
        assertThat(roster.first(filter, ContactSort.BY_NAME, 10)).hasSize(Math.min(10, expected.size()));
    }

    @Property
    void aStoredFilterIsTheSameFilter(@ForAll("filters") ContactFilter filter) {
        assertThat(FilterText.read(FilterText.write(filter), NAMES)).contains(filter);
    }
}
