package app.fermata.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.hibernate.StatelessSession;

/// What both dialogs ask of a selection: which sequences it is in, and who of it an action would leave alone.
final class Selecting {

    /// How many of those left alone are listed by name.
    static final int NAMES = 500;

    private Selecting() {}

    /// The sequences some of the selection are in, those with most to do first.
    static List<SequenceChoice> choices(
            StatelessSession session, Selection selection, ToIntFunction<SequenceChoice> todo) {
        var plans = SequencePlans.all(session);
        Map<Long, SequenceChoice> choices = new TreeMap<>();
        for (var row : SelectionStatements.counts(session, selection.keys())) {
            var plan = Objects.requireNonNull(plans.get(row.sequenceId()));
            int count = row.count();
            choices.merge(
                    row.sequenceId(),
                    new SequenceChoice(
                            plan.id(),
                            plan.name(),
                            plan.zone(),
                            count,
                            row.state().isPausable() ? count : 0,
                            row.state() == SequenceState.PAUSED ? count : 0),
                    Selecting::sum);
        }
        return choices.values().stream()
                .sorted(Comparator.comparingInt(todo).reversed().thenComparing(SequenceChoice::name))
                .toList();
    }

    private static SequenceChoice sum(SequenceChoice a, SequenceChoice b) {
        return new SequenceChoice(
                a.id(),
                a.name(),
                a.zone(),
                a.inSelection() + b.inSelection(),
                a.pausable() + b.pausable(),
                a.paused() + b.paused());
    }

    /// Those of a selection that an action on `touched` states leaves alone, by state, and the rest of it as not in the
    /// sequence.
    ///
    /// @param counts how many of the selection are in the sequence, by state
    static List<Skip> skips(Map<SequenceState, Integer> counts, int selected, Set<SequenceState> touched) {
        var skips = new ArrayList<Skip>();
        for (var state : SequenceState.values()) {
            int count = counts.getOrDefault(state, 0);
            if (count > 0 && !touched.contains(state)) skips.add(new Skip(state, count));
        }
        int absent =
                selected - counts.values().stream().mapToInt(count -> count).sum();
        if (absent > 0) skips.add(new Skip(null, absent));
        return List.copyOf(skips);
    }

    /// The same after a pause of `paused` of them, which are Paused now like those that were before.
    static List<Skip> skipsAfterPause(Map<SequenceState, Integer> counts, int selected, int paused) {
        return skips(counts, selected, Set.of()).stream()
                .map(skip ->
                        skip.state() == SequenceState.PAUSED ? new Skip(skip.state(), skip.count() - paused) : skip)
                .filter(skip -> skip.count() > 0)
                .toList();
    }

    /// Names of those left alone, at most [#NAMES]: first the ones in the sequence, by state, then the ones not in it.
    static List<SkippedContact> names(
            StatelessSession session,
            long sequenceId,
            Selection selection,
            Set<SequenceState> touched,
            List<Skip> skips) {
        if (skips.isEmpty()) return List.of();
        var names = SelectionStatements.skipped(session, EnrollmentId.of(sequenceId, selection), touched, NAMES);
        if (names.size() < NAMES && skips.getLast().state() == null) {
            names.addAll(SelectionStatements.absent(session, sequenceId, selection.keys(), NAMES - names.size()));
        }
        names.sort(Comparator.comparing(SkippedContact::state, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(SkippedContact::name, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(names);
    }

    static final Set<SequenceState> PAUSABLE = Set.copyOf(EnumSet.of(SequenceState.ADDED, SequenceState.ACTIVE));
    static final Set<SequenceState> PAUSED = Set.of(SequenceState.PAUSED);
}
