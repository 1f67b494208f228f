package app.fermata.ui.pause;

import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceChoice;
import app.fermata.sequence.UnpausePreview;
import app.fermata.sequence.UnpauseRequest;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.PlanLoader;
import java.time.InstantSource;
import java.util.Optional;

/// Loads what unpausing a selection would change, and makes the request of what the rep decides.
final class UnpauseController {

    private final Selection selection;
    private final UnpauseModel model;
    private final PlanLoader<SequenceChoice, UnpausePreview> loader;

    UnpauseController(UnpausePlans plans, Background background, InstantSource clock, Selection selection) {
        this.selection = selection;
        this.model = new UnpauseModel(clock);
        this.loader = new PlanLoader<>(model.plan, background, () -> plans.choices(selection), choice -> {
            var overdue = model.overdue.get();
            return () -> plans.preview(selection, choice.id(), overdue, clock.instant());
        });
        model.plan.selected.set(selection.size());
    }

    UnpauseModel model() {
        return model;
    }

    void open() {
        loader.open();
        model.overdue.subscribe((before, now) -> loader.reload());
    }

    void close() {
        loader.close();
    }

    /// What the rep asks for; empty while it is not possible.
    Optional<UnpauseRequest> request() {
        SequenceChoice chosen = model.plan.chosen.get();
        return chosen == null || !model.ready.get()
                ? Optional.empty()
                : Optional.of(new UnpauseRequest(selection, chosen.id(), model.overdue.get()));
    }
}
