package app.fermata.sequence;

import java.util.List;

/// What saving a schedule would do, looked at before it is done.
///
/// @param changes whom it moves, one for each sequence that goes by it and moves anybody
public record ScheduleReview(List<ScheduleProblem> problems, List<SequenceChange> changes) {

    public ScheduleReview {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
    }

    /// Whether it can be saved as it is.
    public boolean isSavable() {
        return problems.isEmpty();
    }

    /// How many contacts it moves.
    public int moved() {
        return changes.stream().mapToInt(SequenceChange::moved).sum();
    }
}
