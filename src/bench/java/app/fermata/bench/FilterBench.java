package app.fermata.bench;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.ContactFilter.Group;
import app.fermata.roster.ContactSort;
import app.fermata.roster.Criterion;
import app.fermata.roster.DayField;
import app.fermata.roster.Match;
import app.fermata.roster.NamedList;
import app.fermata.roster.Operator;
import app.fermata.roster.Roster;
import app.fermata.roster.WordsField;
import app.fermata.sequence.SequenceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/// Measures what a rep waits for after changing the filter or the order: the first rows, then the number of all.
final class FilterBench {

    private static final int ROWS = 50;

    private final Roster roster;
    private final Runnable touch;

    /// @param touch writes to every table read, unmeasured: H2 hands out its last answer again while nothing has
    /// changed
    FilterBench(Roster roster, Runnable touch) {
        this.roster = roster;
        this.touch = touch;
    }

    /// Tells each figure, in milliseconds, by what was asked for.
    void run(ObjDoubleConsumer<String> first, ObjDoubleConsumer<String> count) {
        filters().forEach((name, filter) -> {
            first.accept(
                    name, new Stopwatch().before(touch).median(() -> roster.first(filter, ContactSort.BY_NAME, ROWS)));
            count.accept(name, new Stopwatch().before(touch).median(() -> roster.count(filter)));
        });
        for (var by : ContactSort.Column.values()) {
            var sort = new ContactSort(by, false);
            first.accept(
                    "all, by " + by,
                    new Stopwatch().before(touch).median(() -> roster.first(ContactFilter.ALL, sort, ROWS)));
        }
    }

    private static Map<String, ContactFilter> filters() {
        var filters = new LinkedHashMap<String, ContactFilter>();
        var paused = Criterion.state(SequenceState.PAUSED);
        var region = new WordsField.Own(1, "Renewal");
        filters.put("all", ContactFilter.ALL);
        filters.put("state is Paused", ContactFilter.of(paused));
        filters.put("state is Paused, in one sequence", ContactFilter.of(paused, Criterion.sequence(2, "")));
        filters.put("state is Replied (nobody)", ContactFilter.of(Criterion.state(SequenceState.REPLIED)));
        filters.put(
                "sequence is not X",
                ContactFilter.of(new Criterion.InSequence(
                        Operator.IS_NOT, Criterion.sequence(2, "").values())));
        filters.put("text “last1999”", ContactFilter.text("last1999"));
        filters.put("company contains “4711”", words(WordsField.Given.COMPANY, Operator.CONTAINS, "4711"));
        filters.put("own field is “Quarter 7”", words(region, Operator.IS, "quarter 7"));
        filters.put("own field is unknown", words(region, Operator.UNKNOWN, ""));
        filters.put("last contacted in the last 7 days", day(DayField.LAST_CONTACTED, Operator.IN_LAST, 7));
        filters.put("never contacted", ContactFilter.of(Criterion.known(DayField.LAST_CONTACTED, false)));
        filters.put("planned in the next 10 days", day(DayField.PLANNED, Operator.IN_NEXT, 10));
        filters.put("planned today (nobody)", day(DayField.PLANNED, Operator.IN_NEXT, 1));
        filters.put("paused over 30 days", day(DayField.PAUSED, Operator.LONGER_AGO, 30));
        filters.put(
                "on a list", ContactFilter.of(new Criterion.Listed(Operator.IS, List.of(new NamedList(1, "Fair")))));
        filters.put(
                "in a sequence, and either planned soon or at step 3",
                new ContactFilter(
                        "",
                        Match.ALL,
                        List.of(
                                Criterion.sequence(2, ""),
                                new Group(
                                        Match.ANY,
                                        List.of(
                                                Criterion.within(DayField.PLANNED, Operator.IN_NEXT, 10),
                                                new Criterion.Step(Operator.IS, 3))))));
        return filters;
    }

    private static ContactFilter words(WordsField field, Operator operator, String value) {
        return ContactFilter.of(new Criterion.Words(field, operator, value));
    }

    private static ContactFilter day(DayField field, Operator operator, int days) {
        return ContactFilter.of(Criterion.within(field, operator, days));
    }
}
