package app.fermata.contact;

import static app.fermata.calendar.Schedules.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fermata.contact.NameOutcome.Named;
import app.fermata.sequence.Fixture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {

    private static final Instant NOW = paris("2026-03-05T11:00");

    @TempDir
    Path folder;

    private Fixture house;
    private Listing listing;
    private ContactBook book;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        listing = new Listing(house.workspace);
        book = new ContactBook(house.workspace);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void namesAreUniqueWhateverTheirCapitals() {
        long berlin = create(" Berlin fair ");
        long paris = create("Paris");

        assertThat(listing.create("BERLIN FAIR")).isEqualTo(new NameOutcome.Taken("Berlin fair"));
        assertThat(listing.rename(paris, "berlin fair")).isEqualTo(new NameOutcome.Taken("Berlin fair"));
        assertThat(listing.rename(berlin, "Berlin Fair")).isEqualTo(new Named(berlin, "Berlin Fair", "Berlin fair"));
        assertThat(book.lists()).containsExactly(new NamedList(berlin, "Berlin Fair"), new NamedList(paris, "Paris"));
        assertThat(listing.rename(99, "Rome")).isEqualTo(new NameOutcome.Gone());
        assertThatThrownBy(() -> listing.create("  ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void puttingOnAndTakingOffTouchOnlyThoseItConcerns() {
        long berlin = create("Berlin fair");
        long ada = house.contact("Ada");
        long ben = house.contact("Ben");
        listing.change(berlin, true, new long[] {ada}, NOW);

        var put = listing.change(berlin, true, new long[] {ada, ben}, NOW).orElseThrow();

        assertThat(put.changed()).isOne();
        assertThat(listing.sizes()).isEqualTo(Map.of(berlin, 2L));
        assertThat(listing.undo(put, NOW)).isOne();
        assertThat(listing.sizes()).isEqualTo(Map.of(berlin, 1L));

        var taken = listing.change(berlin, false, new long[] {ada, ben}, NOW).orElseThrow();
        assertThat(taken.changed()).isOne();
        assertThat(listing.sizes()).isEmpty();
        assertThat(listing.undo(taken, NOW)).isOne();
        assertThat(book.file(ada).orElseThrow().lists()).containsExactly(new NamedList(berlin, "Berlin fair"));
        assertThat(book.file(ben).orElseThrow().lists()).isEmpty();
    }

    @Test
    void aDeletedListComesBackWithEverybodyStillThere() {
        long berlin = create("Berlin fair");
        long ada = house.contact("Ada");
        long ben = house.contact("Ben");
        listing.change(berlin, true, new long[] {ada, ben}, NOW);

        var deleted = listing.delete(berlin, NOW).orElseThrow();

        assertThat(deleted.members()).isEqualTo(2);
        assertThat(book.lists()).isEmpty();
        assertThat(listing.change(berlin, true, new long[] {ada}, NOW)).isEmpty();
        house.execute("delete from contact where id = " + ben);
        assertThat(listing.undo(deleted, NOW)).isTrue();
        assertThat(book.file(ada).orElseThrow().lists()).containsExactly(new NamedList(berlin, "Berlin fair"));
        assertThat(listing.delete(99, NOW)).isEmpty();
    }

    @Test
    void aListWhoseNameIsTakenMeanwhileDoesNotComeBack() {
        var deleted = listing.delete(create("Berlin fair"), NOW).orElseThrow();
        create("Berlin fair");

        assertThat(listing.undo(deleted, NOW)).isFalse();
    }

    @Test
    void aCrowdGoesOnAListInOneStatementOrTwo() {
        long spring = house.sequence("Spring").email(0).email(5).add();
        var crowd =
                house.crowd(spring, 60_000, paris("2026-03-11T10:35")).stream().toArray();
        long berlin = create("Berlin fair");

        var put = listing.change(berlin, true, crowd, NOW).orElseThrow();

        assertThat(put.changed()).isEqualTo(60_000);
        assertThat(listing.undo(put, NOW)).isEqualTo(60_000);
        assertThat(house.count("select count(*) from activity")).isEqualTo(2);
    }

    private long create(String name) {
        return ((Named) listing.create(name)).id();
    }
}
