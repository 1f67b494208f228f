package app.fermata.ui.enroll;

import app.fermata.sequence.RemovePreview;
import app.fermata.sequence.SequenceChoice;
import app.fermata.ui.kit.Plan;
import app.fermata.ui.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;

/// The state of the dialog that removes contacts from a sequence.
final class RemoveModel {

    final Plan<SequenceChoice, RemovePreview> plan = new Plan<>();

    /// Why nobody can be removed now, in words; empty when somebody can, or while that is not known yet.
    final StringBinding obstacle;

    /// Whether the button removes.
    final BooleanBinding ready;

    RemoveModel() {
        obstacle =
                Bindings.createStringBinding(this::findObstacle, plan.preview, plan.known, plan.choices, plan.problem);
        ready = plan.loading.not().and(plan.preview.isNotNull()).and(obstacle.isEmpty());
    }

    private String findObstacle() {
        if (!plan.problem.get().isEmpty()) return plan.problem.get();
        if (plan.known.get() && plan.choices.isEmpty()) return Texts.get("pause.nowhere", plan.selected.get());
        var preview = plan.preview.get();
        return preview != null && preview.loss().enrolled() == 0
                ? Texts.get("remove.nobody", preview.sequenceName())
                : "";
    }
}
