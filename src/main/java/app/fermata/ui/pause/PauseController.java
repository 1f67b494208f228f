package app.fermata.ui.pause;

import app.fermata.sequence.PausePreview;
import app.fermata.sequence.PauseRequest;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceChoice;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.PlanLoader;
import java.time.InstantSource;
import java.util.Optional;

/// Loads what pausing a selection would change, and makes the request of what the rep decides.
final class PauseController {

    private final Selection selection;
    private final InstantSource clock;
    private final PauseModel model;
    private final PlanLoader<SequenceChoice, PausePreview> loader;

    PauseController(PausePlans plans, Background background, InstantSource clock, Selection selection) {
        this.selection = selection;
        this.clock = clock;
        this.model = new PauseModel(clock);
        this.loader = new PlanLoader<>(
                model.plan,
                background,
                () -> plans.choices(selection),
                choice -> () -> plans.preview(selection, choice.id()));
        model.plan.selected.set(selection.size());
    }

    PauseModel model() {
        return model;
    }

    void open() {
        loader.open();
    }

    void close() {
        loader.close();
    }

    /// What the rep asks for; empty while it is not possible.
    Optional<PauseRequest> request() {
        SequenceChoice chosen = model.plan.chosen.get();
        if (chosen == null || !model.ready.get()) {
            return Optional.empty();
        }
        return Optional.of(
                new PauseRequest(selection, chosen.id(), model.until.get().resumeAt(clock.instant(), chosen.zone())));
    }
}
