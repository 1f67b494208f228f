package app.fermata.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import app.fermata.contact.ContactStatus;
import app.fermata.roster.ContactRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class PagedRowsTest {

    private record Load(List<Long> ids, Consumer<List<ContactRow>> onLoaded, Runnable onFailure) {
        void answer() {
            onLoaded.accept(ids.stream().map(PagedRowsTest::row).toList());
        }
    }

    private final Deque<Load> loads = new ArrayDeque<>();
    private final PagedRows rows = new PagedRows((ids, onLoaded, onFailure) ->
            loads.add(new Load(Arrays.stream(ids).boxed().toList(), onLoaded, onFailure)));

    @Test
    void lineIsLoadingUntilItsPageArrives() {
        rows.show(ids(250), List.of());

        assertThat(rows.get(110).isLoading()).isTrue();
        loads.remove().answer();

        assertThat(rows.get(110)).isEqualTo(new ContactLine(111, row(111)));
    }

    @Test
    void onePageIsAskedForAtATimeTheOneLastLookedAtFirst() {
        rows.show(ids(1_000), List.of());

        for (int line = 0; line < 1_000; line += PagedRows.PAGE) {
            rows.get(line + PagedRows.PAGE / 2);
        }
        assertThat(loads).hasSize(1);
        loads.remove().answer();

        assertThat(loads.remove().ids()).startsWith(901L).hasSize(100);
    }

    @Test
    void quickScrollDoesNotLoadEveryPageItPassed() {
        rows.show(ids(100_000), List.of());

        for (int line = 50; line < 100_000; line += PagedRows.PAGE) {
            rows.get(line);
        }
        int answered = 0;
        while (!loads.isEmpty()) {
            loads.remove().answer();
            answered++;
        }

        assertThat(answered).isLessThanOrEqualTo(5);
        assertThat(rows.get(99_950).isLoading()).isFalse();
    }

    @Test
    void lineNearTheEndOfAPageAsksForTheNext() {
        rows.show(ids(300), known(100));

        rows.get(50);
        assertThat(loads).isEmpty();
        rows.get(90);

        assertThat(loads.remove().ids()).startsWith(101L);
    }

    @Test
    void reloadKeepsLinesInPlaceAndReportsOnlyWhatComesOrGoesAtTheEnd() {
        rows.show(ids(100), known(100));
        var changes = new ArrayList<String>();
        rows.addListener((ListChangeListener<ContactLine>) change -> {
            while (change.next()) {
                changes.add((change.wasUpdated() ? "updated " : change.wasAdded() ? "added " : "removed ")
                        + change.getFrom() + "+"
                        + Math.max(change.getRemovedSize(), change.getTo() - change.getFrom()));
            }
        });

        rows.show(ids(120), known(100));
        rows.show(ids(90), known(90));

        assertThat(changes).contains("added 100+20", "updated 0+100", "removed 90+30", "updated 0+90");
        assertThat(changes).hasSize(4);
    }

    @Test
    void answerToAnOlderQuestionIsDropped() {
        rows.show(ids(100), List.of());
        rows.get(0);
        var late = loads.remove();

        rows.show(new long[] {7}, List.of());
        late.answer();

        assertThat(rows.get(0)).isEqualTo(new ContactLine(7, null));
    }

    @Test
    void failedPageIsAskedForAgainWhenLookedAtAgain() {
        rows.show(ids(100), List.of());
        rows.get(0);

        loads.remove().onFailure().run();
        rows.get(0);

        assertThat(loads).hasSize(1);
    }

    @Test
    void contactDeletedMeanwhileLeavesTheOtherLinesWhereTheyAre() {
        rows.show(ids(3), List.of());
        rows.get(0);

        loads.remove().onLoaded().accept(List.of(row(1), row(3)));

        assertThat(rows)
                .containsExactly(new ContactLine(1, row(1)), new ContactLine(2, null), new ContactLine(3, row(3)));
    }

    private static long[] ids(int count) {
        return LongStream.rangeClosed(1, count).toArray();
    }

    private static List<ContactRow> known(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(PagedRowsTest::row).toList();
    }

    private static ContactRow row(long id) {
        return new ContactRow(id, "Name " + id, "", "", "", "", ContactStatus.NEW, null, List.of(), null, 0);
    }
}
