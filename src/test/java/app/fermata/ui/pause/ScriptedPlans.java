package app.fermata.ui.pause;

import app.fermata.sequence.Overdue;
import app.fermata.sequence.PausePreview;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.UnpausePreview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers what a test has laid down, and remembers what was asked.
final class ScriptedPlans implements PausePlans, UnpausePlans {

    final List<SequenceChoice> choices = new ArrayList<>();
    final Map<Long, PausePreview> pausing = new HashMap<>();
    final Map<Long, UnpausePreview> unpausing = new HashMap<>();
    final List<Overdue> overdueAsked = new ArrayList<>();

    @Nullable
    RuntimeException failure;

    static ScriptedPlans asDrawn() {
        var plans = new ScriptedPlans();
        plans.choices.addAll(List.of(Selections.OUTBOUND, Selections.RENEWALS, Selections.LONG_NAME));
        plans.pausing.put(1L, Selections.pausing());
        plans.pausing.put(2L, Selections.pausing());
        plans.pausing.put(3L, Selections.nothingToPause());
        plans.unpausing.put(1L, Selections.unpausing());
        plans.unpausing.put(2L, Selections.nothingToUnpause());
        plans.unpausing.put(3L, Selections.nothingToUnpause());
        return plans;
    }

    @Override
    public List<SequenceChoice> choices(Selection selection) {
        return choices;
    }

    @Override
    public PausePreview preview(Selection selection, long sequenceId) {
        return answer(pausing.get(sequenceId));
    }

    @Override
    public UnpausePreview preview(Selection selection, long sequenceId, Overdue overdue, Instant now) {
        overdueAsked.add(overdue);
        return answer(unpausing.get(sequenceId));
    }

    private <P> P answer(@Nullable P preview) {
        if (failure != null) {
            throw failure;
        }
        if (preview == null) {
            throw new AssertionError("nothing is laid down for this sequence");
        }
        return preview;
    }
}
