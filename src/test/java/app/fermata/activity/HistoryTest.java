package app.fermata.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.activity.History.Position;
import app.fermata.sequence.Fixture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final Instant START = Instant.parse("2026-03-05T10:00:00Z");
    private static final long ADA = 500;

    @TempDir
    Path folder;

    private Fixture house;
    private History history;
    private int minute;

    @BeforeEach
    void open() {
        house = Fixture.workspace(folder);
        history = new History(house.workspace);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatHappenedAloneAndWithOthersComesNewestFirst() {
        long spring = house.sequence("Spring").email(0).add();
        note("first", ADA);
        note("not hers", 499, 501);
        note("with others", 3, ADA, 90_000);
        house.workspace.write(session -> {
            ActivityLog.note(session, ActivityKind.PAUSED, spring, "in a sequence", START.plusSeconds(9_000), ADA);
            return null;
        });

        var page = history.page(ADA, null, 10);

        assertThat(page.next()).isNull();
        assertThat(page.entries())
                .extracting(ActivityEntry::detail)
                .containsExactly("in a sequence", "with others", "first");
        assertThat(page.entries()).extracting(ActivityEntry::contacts).containsExactly(1, 3, 1);
        assertThat(page.entries()).extracting(ActivityEntry::sequenceName).containsExactly("Spring", null, null);
        assertThat(page.entries().getFirst().at()).isEqualTo(START.plusSeconds(9_000));
    }

    @Test
    void nobodysHistoryIsEmpty() {
        note("not hers", 1);
        assertThat(history.page(ADA, null, 10)).isEqualTo(new History.Page(List.of(), null));
    }

    @Test
    void pagesFollowOnEachOtherWithNothingTwiceAndNothingLeftOut() {
        var expected = new ArrayList<String>();
        for (int i = 0; i < 57; i++) {
            if (i % 3 == 0) note("many " + i, 1, ADA, 1_000);
            else if (i % 3 == 1) note("alone " + i, ADA);
            else note("others " + i, 1, 1_000);
            if (i % 3 < 2) expected.addFirst((i % 3 == 0 ? "many " : "alone ") + i);
        }
        for (int size : new int[] {1, 5, 38, 100}) assertThat(read(size)).isEqualTo(expected);
    }

    @Test
    void whatHappenedInTheSameInstantIsToldOnceToo() {
        for (int i = 0; i < 9; i++) noteAt(START, "alone " + i, ADA);
        for (int i = 0; i < 9; i++) noteAt(START, "many " + i, 1, ADA);
        assertThat(read(4))
                .hasSize(18)
                .doesNotHaveDuplicates()
                .startsWith("many 8")
                .endsWith("alone 0");
    }

    @Test
    void aPageLooksThroughOnlySoMuchAndTheNextGoesOnFromThere() {
        note("long ago", 1, ADA, 1_000);
        note("long ago alone", ADA);
        house.workspace.write(session -> {
            for (int i = 0; i < History.LOOKED_THROUGH + 50; i++) {
                ActivityLog.note(session, ActivityKind.PAUSED, null, "others", START.plusSeconds(60_000 + i), 1, 1_000);
            }
            return null;
        });
        noteAt(START.plusSeconds(90_000), "today", ADA);

        var first = history.page(ADA, null, 50);
        var second = history.page(ADA, first.next(), 50);

        assertThat(first.entries()).extracting(ActivityEntry::detail).containsExactly("today");
        assertThat(first.next()).isNotNull();
        assertThat(second.entries()).extracting(ActivityEntry::detail).containsExactly("long ago alone", "long ago");
        assertThat(second.next()).isNull();
    }

    @Test
    void anActionOnAHundredThousandIsInEachHistory() {
        note("everybody", LongStream.rangeClosed(1, 100_000).toArray());
        assertThat(history.page(1, null, 5).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.contacts()).isEqualTo(100_000));
        assertThat(history.page(100_000, null, 5).entries()).hasSize(1);
        assertThat(history.page(100_001, null, 5).entries()).isEmpty();
    }

    private List<String> read(int size) {
        var told = new ArrayList<String>();
        @Nullable Position next = null;
        do {
            var page = history.page(ADA, next, size);
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(size);
            page.entries().forEach(entry -> told.add(entry.detail()));
            next = page.next();
        } while (next != null);
        return told;
    }

    private void note(String detail, long... contacts) {
        noteAt(START.plusSeconds(60L * ++minute), detail, contacts);
    }

    private void noteAt(Instant at, String detail, long... contacts) {
        house.workspace.write(session -> {
            ActivityLog.note(session, ActivityKind.LISTED, null, detail, at, contacts);
            return null;
        });
    }
}
