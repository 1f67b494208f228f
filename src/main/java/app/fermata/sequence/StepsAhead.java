package app.fermata.sequence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which step a contact waits for once the steps of its sequence have been edited.
///
/// **The rule.** It waits for the first step of the new order that is still *ahead* of it. Ahead is a step that was
/// ahead of it before the edit, wherever it stands now, and a new step that stands after every step behind the contact.
/// A step that has been made for it is never ahead. Where nothing is ahead, the sequence is over for it (Stopped).
///
/// So nobody gets a step twice, and no step that was still to come is passed over in silence. A step that is deleted
/// leaves its place to the one that now stands there, which is the rule of `spec/pausing.md`, Unpause; where an earlier
/// step is deleted or put in, the contact's position follows its step.
final class StepsAhead {

    private final Map<Long, Integer> before = new HashMap<>();
    private final List<StepPlan> after;

    /// @param before the ids of the steps in the order of before
    StepsAhead(List<Long> before, List<StepPlan> after) {
        for (var id : before) this.before.put(id, this.before.size() + 1);
        this.after = List.copyOf(after);
    }

    /// The step to wait for.
    ///
    /// @param position where the contact stood before the edit, from 1
    /// @param made steps that have been made for it
    Optional<StepPlan> of(int position, Set<Long> made) {
        int lastBehind = 0;
        for (var step : after) {
            if (isBehind(step, position)) lastBehind = step.position();
        }
        for (var step : after) {
            if (made.contains(step.id()) || isBehind(step, position)) continue;
            boolean isNew = !before.containsKey(step.id());
            if (!isNew || step.position() > lastBehind) return Optional.of(step);
        }
        return Optional.empty();
    }

    private boolean isBehind(StepPlan step, int position) {
        return before.getOrDefault(step.id(), Integer.MAX_VALUE) < position;
    }
}
