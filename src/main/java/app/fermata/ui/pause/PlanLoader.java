package app.fermata.ui.pause;

import app.fermata.sequence.SequenceChoice;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.Problems;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Fills a [Plan] in the background: first the sequences, then what would change in the one chosen, each time it
/// changes.
///
/// Only the newest preview counts. Nothing arrives after [#close].
final class PlanLoader<P> {

    private final Plan<P> plan;
    private final Callable<List<SequenceChoice>> choices;
    private final Function<SequenceChoice, P> preview;
    private final Latest forChoices;
    private final Latest forPreview;

    PlanLoader(
            Plan<P> plan,
            Background background,
            Callable<List<SequenceChoice>> choices,
            Function<SequenceChoice, P> preview) {
        this.plan = plan;
        this.choices = choices;
        this.preview = preview;
        this.forChoices = background.latest();
        this.forPreview = background.latest();
    }

    /// Begins to load; from then on the preview follows the choice.
    void open() {
        plan.chosen.subscribe(choice -> reload());
        plan.loading.set(true);
        forChoices.run(choices, this::onChoices, this::onFailure);
    }

    /// Loads the preview once more: something it depends on has changed.
    void reload() {
        SequenceChoice choice = plan.chosen.get();
        if (choice == null) {
            return;
        }
        plan.loading.set(true);
        forPreview.run(() -> preview.apply(choice), this::onPreview, this::onFailure);
    }

    /// Drops what is still under way.
    void close() {
        forChoices.forget();
        forPreview.forget();
    }

    private void onChoices(List<SequenceChoice> found) {
        plan.loading.set(false);
        plan.choices.setAll(found);
        plan.known.set(true);
        if (!found.isEmpty()) {
            plan.chosen.set(found.getFirst());
        }
    }

    private void onPreview(P loaded) {
        plan.problem.set("");
        plan.preview.set(loaded);
        plan.loading.set(false);
    }

    private void onFailure(Throwable failure) {
        plan.preview.set(null);
        plan.problem.set(Problems.logged(failure));
        plan.loading.set(false);
    }
}
