package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactRow;
import app.fermata.roster.ContactSort;
import app.fermata.roster.FilterChoices;
import app.fermata.roster.OwnView;
import app.fermata.ui.contacts.ContactsModel.Phase;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills the model from the store: first lines before anything else, then all ids, then the counts of the views.
///
/// The newest question wins over one still being answered. Refreshes that come in while one is under way become one
/// more.
final class Loading {

    private final ContactsUseCases cases;
    private final ViewUseCases views;
    private final InstantSource clock;
    private final ContactsModel model;
    private final Consumer<? super Throwable> onFailure;
    private final Latest firstLines;
    private final Latest everything;
    private final Latest counts;
    private final Deque<ContactFilter> uncounted = new ArrayDeque<>();
    private boolean underWay;
    private boolean onceMore;
    private boolean countsWanted = true;

    /// @param onFailure called with what went wrong; the phase is FAILED by then if there is nothing to show
    Loading(
            ContactsUseCases cases,
            ViewUseCases views,
            Background background,
            InstantSource clock,
            ContactsModel model,
            Consumer<? super Throwable> onFailure) {
        this.cases = cases;
        this.views = views;
        this.clock = clock;
        this.model = model;
        this.onFailure = onFailure;
        this.firstLines = background.latest();
        this.everything = background.latest();
        this.counts = background.latest();
    }

    /// The filter or the order is another: shows its first lines as soon as they are there, from the top.
    void ask() {
        var filter = model.filter.get();
        var sort = model.sort.get();
        counts.forget();
        // Whatever fails here fails again in the full answer, which tells of it.
        firstLines.run(() -> cases.first(filter, sort, PagedRows.PAGE), this::showFirst, failure -> {});
        loadAll(filter, sort, List.of(), this::failedToAnswer);
    }

    /// The same question once more, as the store may have changed: lines stay in place, and so does the view.
    void refresh() {
        if (underWay) {
            onceMore = true;
            return;
        }
        firstLines.forget();
        counts.forget();
        countsWanted = true;
        loadAll(model.filter.get(), model.sort.get(), model.rows.pagesInView(), onFailure);
    }

    private void countViews() {
        if (countsWanted) {
            countsWanted = false;
            var filters = Stream.concat(
                            Arrays.stream(NamedView.values()).map(NamedView::filter),
                            model.ownViews.stream().map(OwnView::filter))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            model.viewCounts.keySet().retainAll(filters);
            uncounted.clear();
            uncounted.addAll(filters);
        }
        countNext();
    }

    // One query at a time, and none while the table is read: counting never holds it up for longer than one.
    private void countNext() {
        var filter = uncounted.peek();
        if (filter == null || underWay) return;
        counts.run(
                () -> cases.count(filter),
                found -> {
                    model.viewCounts.put(filter, found);
                    uncounted.remove(filter);
                    countNext();
                },
                failure -> {
                    uncounted.clear();
                    onFailure.accept(failure);
                });
    }

    private void showFirst(List<ContactRow> rows) {
        model.now.set(clock.instant());
        model.rows.show(rows.stream().mapToLong(ContactRow::id).toArray(), rows);
        model.phase.set(Phase.FIRST_LINES);
        model.questions.set(model.questions.get() + 1);
    }

    private void loadAll(
            ContactFilter filter, ContactSort sort, List<Integer> pagesInView, Consumer<? super Throwable> whenFailed) {
        underWay = true;
        everything.run(() -> read(filter, sort, pagesInView), this::show, failure -> {
            underWay = false;
            whenFailed.accept(failure);
            again();
        });
    }

    private Everything read(ContactFilter filter, ContactSort sort, List<Integer> pagesInView) {
        var ids = cases.ids(filter, sort);
        var known = new ArrayList<ContactRow>();
        for (int page : pagesInView) {
            known.addAll(cases.rows(PagedRows.idsOf(page, ids), filter));
        }
        return new Everything(ids, known, cases.total(), cases.choices(), views.all());
    }

    private void show(Everything all) {
        model.now.set(clock.instant());
        var known = all.known.isEmpty() ? model.rows.rowsInView() : all.known;
        model.rows.show(all.ids, known);
        model.total.set(all.total);
        model.matching.set(all.ids.length);
        model.selection.retain(all.ids);
        if (model.rows.positionOf(model.current.get()) < 0) {
            model.current.set(ContactsModel.NONE);
        }
        model.choices.set(all.choices);
        showViews(all.views);
        model.phase.set(Phase.COMPLETE);
        underWay = false;
        again();
        if (!underWay) {
            countViews();
        }
    }

    private void showViews(List<OwnView> read) {
        if (model.ownViews.equals(read)) return;
        model.ownViews.setAll(read);
        countsWanted = true;
        var based = model.basedOn.get();
        model.basedOn.set(
                based == null
                        ? null
                        : read.stream()
                                .filter(view -> view.id() == based.id())
                                .findFirst()
                                .orElse(null));
    }

    private void again() {
        if (onceMore) {
            onceMore = false;
            refresh();
        }
    }

    // Lines that answer an older question would lie.
    private void failedToAnswer(Throwable failure) {
        model.rows.show(new long[0], List.of());
        model.matching.set(0);
        model.selection.clear();
        model.current.set(ContactsModel.NONE);
        model.phase.set(Phase.FAILED);
        onFailure.accept(failure);
    }

    /// What one reading of the store found.
    private static final class Everything {
        private final long[] ids;
        private final List<ContactRow> known;
        private final long total;
        private final FilterChoices choices;
        private final List<OwnView> views;

        Everything(long[] ids, List<ContactRow> known, long total, FilterChoices choices, List<OwnView> views) {
            this.ids = ids;
            this.known = known;
            this.total = total;
            this.choices = choices;
            this.views = views;
        }
    }
}
