package app.fermata.sequence;

import java.util.List;

/// What saving a text would do, looked at before it is done.
///
/// @param text the same text, every new step with the number it will have, so that the dates are the ones it will get
/// @param problems what is not right with it
/// @param change whom it moves; quiet where a problem has to be mended first
public record SequenceReview(SequenceText text, List<SequenceProblem> problems, SequenceChange change) {

    public SequenceReview {
        problems = List.copyOf(problems);
    }

    /// Whether it can be saved as it is.
    public boolean isSavable() {
        return problems.stream().noneMatch(SequenceProblem::isFatal);
    }
}
