package app.fermata.ui.pause;

import app.fermata.sequence.Overdue;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.UnpausePreview;
import app.fermata.ui.kit.Plan;
import app.fermata.ui.kit.Texts;
import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The unpause dialog's state.
final class UnpauseModel {

    final Plan<SequenceChoice, UnpausePreview> plan = new Plan<>();
    final ObjectProperty<Overdue> overdue = new SimpleObjectProperty<>(this, "overdue", new Overdue.AsSoonAsPossible());

    /// The clock the years of dates are measured by.
    final InstantSource clock;

    /// Why nothing can be unpaused now, in words; empty when it can, or while that is not known yet.
    final StringBinding obstacle;

    /// Whether the button unpauses.
    final BooleanBinding ready;

    UnpauseModel(InstantSource clock) {
        this.clock = clock;
        obstacle =
                Bindings.createStringBinding(this::findObstacle, plan.preview, plan.known, plan.choices, plan.problem);
        ready = plan.loading.not().and(plan.preview.isNotNull()).and(obstacle.isEmpty());
    }

    private String findObstacle() {
        if (!plan.problem.get().isEmpty()) {
            return plan.problem.get();
        }
        if (plan.known.get() && plan.choices.isEmpty()) {
            return Texts.get("pause.nowhere", plan.selected.get());
        }
        UnpausePreview preview = plan.preview.get();
        return preview != null && preview.rows().isEmpty() ? Texts.get("unpause.nobody", preview.sequenceName()) : "";
    }
}
