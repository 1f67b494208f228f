package app.fermata.ui.contacts;

import app.fermata.roster.ContactRow;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ObservableListBase;

/// All matching contacts in the order of the table, as a list that knows every id and loads rows by the page.
///
/// Reading a line whose page is not there gives one that is loading and asks for the page; when the page arrives, its
/// lines are reported as updated. One page is asked for at a time, the one last looked at first, so that a quick
/// scroll through a hundred thousand lines loads where it ends. Lives on the FX thread.
final class PagedRows extends ObservableListBase<ContactLine> {

    static final int PAGE = 100;

    private static final int PAGES_KEPT = 64;
    private static final int PAGES_WANTED = 4;
    // A page is asked for this many lines before it comes into view.
    private static final int AHEAD = PAGE / 4;

    /// Where pages come from; exactly one of the two is called back.
    interface Source {
        void load(long[] ids, Consumer<List<ContactRow>> onLoaded, Runnable onFailure);
    }

    private final Source source;
    private final Map<Integer, List<ContactLine>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<ContactLine>> eldest) {
            return size() > PAGES_KEPT;
        }
    };
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private long[] ids = {};
    private boolean loading;
    private int shown;

    PagedRows(Source source) {
        this.source = source;
    }

    @Override
    public ContactLine get(int index) {
        Objects.checkIndex(index, ids.length);
        want(index / PAGE);
        want(Math.min(index + AHEAD, ids.length - 1) / PAGE);
        want(Math.max(index - AHEAD, 0) / PAGE);
        var page = pages.get(index / PAGE);
        return page == null ? new ContactLine(ids[index], null) : page.get(index % PAGE);
    }

    @Override
    public int size() {
        return ids.length;
    }

    /// The id of every contact in the list, in its order.
    long[] ids() {
        return ids.clone();
    }

    long idAt(int index) {
        return ids[index];
    }

    /// The ids from one position to another, both included.
    long[] idsBetween(int first, int last) {
        return Arrays.copyOfRange(ids, first, last + 1);
    }

    /// Where a contact stands, or -1.
    int positionOf(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    /// The pages last looked at, which are those in view: at most two.
    List<Integer> pagesInView() {
        var known = List.copyOf(pages.keySet());
        return known.subList(Math.max(0, known.size() - 2), known.size());
    }

    /// The rows of those pages.
    List<ContactRow> rowsInView() {
        return pagesInView().stream()
                .flatMap(page -> pages.getOrDefault(page, List.of()).stream())
                .map(ContactLine::row)
                .filter(Objects::nonNull)
                .toList();
    }

    /// The part of `ids` that makes a page; empty where they end before it.
    static long[] idsOf(int page, long[] ids) {
        int from = Math.min(page * PAGE, ids.length);
        return Arrays.copyOfRange(ids, from, Math.min(from + PAGE, ids.length));
    }

    /// Shows these contacts from now on: lines stay where they are, so that a reload does not move the view.
    ///
    /// @param known rows that are there already; the others load as they come into view
    void show(long[] ids, Collection<ContactRow> known) {
        int before = this.ids.length;
        var replaced =
                before > ids.length ? List.copyOf(subList(ids.length, before, this.ids)) : List.<ContactLine>of();
        this.ids = ids.clone();
        shown++;
        pages.clear();
        wanted.clear();
        loading = false;
        putKnown(known);

        beginChange();
        for (int i = 0; i < Math.min(before, ids.length); i++) {
            nextUpdate(i);
        }
        if (ids.length > before) {
            nextAdd(before, ids.length);
        }
        if (!replaced.isEmpty()) {
            nextRemove(ids.length, replaced);
        }
        endChange();
    }

    private static List<ContactLine> subList(int from, int to, long[] ids) {
        return Arrays.stream(ids, from, to)
                .mapToObj(id -> new ContactLine(id, null))
                .toList();
    }

    private void putKnown(Collection<ContactRow> known) {
        var byId = byId(known);
        if (byId.isEmpty()) {
            return;
        }
        for (int page = 0; page * PAGE < ids.length; page++) {
            var part = idsOf(page, ids);
            if (Arrays.stream(part).allMatch(byId::containsKey)) {
                pages.put(page, lines(part, byId));
            }
        }
    }

    private void want(int page) {
        if (pages.containsKey(page)) {
            return;
        }
        wanted.remove(page);
        wanted.addFirst(page);
        if (wanted.size() > PAGES_WANTED) {
            wanted.removeLast();
        }
        loadNext();
    }

    private void loadNext() {
        if (loading || wanted.isEmpty()) {
            return;
        }
        loading = true;
        int page = wanted.removeFirst();
        int asked = shown;
        var part = idsOf(page, ids);
        source.load(
                part,
                rows -> {
                    // By then the list may show others.
                    if (asked != shown) {
                        return;
                    }
                    loading = false;
                    put(page, lines(part, byId(rows)));
                    loadNext();
                },
                () -> {
                    if (asked == shown) {
                        loading = false;
                    }
                });
    }

    private void put(int page, List<ContactLine> lines) {
        pages.put(page, lines);
        wanted.remove(page);
        beginChange();
        for (int i = 0; i < lines.size(); i++) {
            nextUpdate(page * PAGE + i);
        }
        endChange();
    }

    private static Map<Long, ContactRow> byId(Collection<ContactRow> rows) {
        return rows.stream().collect(Collectors.toMap(ContactRow::id, row -> row, (first, second) -> first));
    }

    // A contact deleted since its id was read has no row; its line goes on loading until the reload that is on its way.
    private static List<ContactLine> lines(long[] ids, Map<Long, ContactRow> rows) {
        return Arrays.stream(ids)
                .mapToObj(id -> new ContactLine(id, rows.get(id)))
                .toList();
    }
}
