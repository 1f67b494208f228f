package app.fermata.sequence;

import app.fermata.calendar.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What an edit of a sequence or its schedule does to everybody who waits in it: pure, from the two plans and the rows.
///
/// A contact keeps its date as long as the edit does not concern it: its step is the same, the rules give the same date
/// for it as before, and that date is still open. Otherwise it gets the date the rules give: from when the step before
/// was performed, never in the past. Paused contacts keep their instant until they are unpaused
/// (`spec/pausing.md`, Unpause), and only their place in the order follows ([StepsAhead]).
final class Moves {

    private final SequencePlan before;
    private final SequencePlan after;
    private final Instant now;
    private final StepsAhead ahead;
    private final Map<Long, StepPlan> stepsBefore;

    private Moves(SequencePlan before, SequencePlan after, Instant now) {
        this.before = before;
        this.after = after;
        this.now = now;
        this.ahead = new StepsAhead(before.steps().stream().map(StepPlan::id).toList(), after.steps());
        this.stepsBefore = before.steps().stream().collect(Collectors.toMap(StepPlan::id, Function.identity()));
    }

    /// Works the rules out for these rows, in their order.
    ///
    /// @throws UnplannableException when a date is needed and there is no schedule, or one that is never open
    static List<Move> of(SequencePlan before, SequencePlan after, List<WaitingRow> rows, Instant now) {
        var moves = new Moves(before, after, now);
        return rows.stream().map(moves::move).toList();
    }

    /// Gives those that leave as soon as they can their places between the others of the mailbox, in the order they
    /// were planned.
    static List<Move> placed(List<Move> moves, Departures departures, Schedule schedule) {
        var placed = new ArrayList<>(moves);
        IntStream.range(0, moves.size())
                .filter(i -> moves.get(i).needsPlace())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> moves.get(i).row().place().plannedAt(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(i -> {
                    var date = Objects.requireNonNull(moves.get(i).date());
                    var place = departures.place(date.at(), schedule);
                    var why = place.pushedBy() == Departures.Limit.NONE
                            ? date.why()
                            : new Why.Pushed(place.pushedBy(), date.why());
                    placed.set(i, moves.get(i).at(new Planned(place.at(), why)));
                });
        return placed;
    }

    private Move move(WaitingRow row) {
        var step = next(row).orElse(null);
        var move = new Move(row, step, null);
        return move.isFrozen() || step == null || keepsDate(row, step) ? move : move.at(date(row, step));
    }

    // A step on its way counts as made where it is not the next one anyhow.
    private Optional<StepPlan> next(WaitingRow row) {
        var next = ahead.of(row.position(), row.made());
        var leaving = row.place().stepId();
        if (!row.leaving() || leaving == null || next.map(StepPlan::id).equals(Optional.of(leaving))) return next;
        Set<Long> made = new HashSet<>(row.made());
        made.add(leaving);
        return ahead.of(row.position(), made);
    }

    private boolean keepsDate(WaitingRow row, StepPlan step) {
        var planned = row.place().plannedAt();
        var was = was(row);
        if (planned == null || was == null || was.id() != step.id()) return false;
        boolean sameRules = was.intervalDays() == step.intervalDays() && Objects.equals(was.slot(), step.slot());
        if (sameRules && Objects.equals(before.schedule(), after.schedule())) return true;
        if (before.schedule() == null || !after.requireSchedule(now).isOpen(planned)) return false;
        try {
            var then = Redating.date(row, before.requireSchedule(now), was, was, before.schedule(), now);
            return then.at().equals(date(row, step).at());
        } catch (UnplannableException wasNeverOpen) {
            return false;
        }
    }

    private Planned date(WaitingRow row, StepPlan step) {
        return Redating.date(row, after.requireSchedule(now), step, was(row), before.schedule(), now);
    }

    private @Nullable StepPlan was(WaitingRow row) {
        return row.place().stepId() == null ? null : stepsBefore.get(row.place().stepId());
    }
}
