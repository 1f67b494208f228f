package app.fermata.ui.pause;

import app.fermata.sequence.PausePreview;
import app.fermata.sequence.SequenceChoice;
import app.fermata.ui.kit.Plan;
import app.fermata.ui.kit.Texts;
import app.fermata.ui.kit.Until;
import java.time.InstantSource;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The pause dialog's state.
final class PauseModel {

    final Plan<SequenceChoice, PausePreview> plan = new Plan<>();
    final ObjectProperty<Until> until = new SimpleObjectProperty<>(this, "until", Until.BY_HAND);

    /// Why nothing can be paused now, in words; empty when it can, or while that is not known yet.
    final StringBinding obstacle;

    /// Whether the button pauses.
    final BooleanBinding ready;

    private final InstantSource clock;

    PauseModel(InstantSource clock) {
        this.clock = clock;
        obstacle = Bindings.createStringBinding(
                this::findObstacle, plan.preview, plan.known, plan.choices, plan.problem, plan.chosen, until);
        ready = plan.loading.not().and(plan.preview.isNotNull()).and(obstacle.isEmpty());
    }

    private String findObstacle() {
        if (!plan.problem.get().isEmpty()) {
            return plan.problem.get();
        }
        if (plan.known.get() && plan.choices.isEmpty()) {
            return Texts.get("pause.nowhere", plan.selected.get());
        }
        PausePreview preview = plan.preview.get();
        SequenceChoice chosen = plan.chosen.get();
        if (preview == null || chosen == null) {
            return "";
        }
        if (preview.willPause() == 0) {
            return Texts.get("pause.nobody", preview.sequenceName());
        }
        return until.get().refusal(LocalDate.ofInstant(clock.instant(), chosen.zone()));
    }
}
