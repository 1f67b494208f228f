package app.fermata.ui.kit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Fills a [Plan] in the background: first the sequences, then what would change in the one chosen, each time it
/// changes.
///
/// Only the newest preview counts. Nothing arrives after [#close].
public final class PlanLoader<C, P> {

    private final Plan<C, P> plan;
    private final Callable<List<C>> choices;
    private final Function<C, Callable<P>> preview;
    private final Latest forChoices;
    private final Latest forPreview;

    /// @param choices finds the sequences to choose from
    /// @param preview what would change in one of them: called on the FX thread, it gives the work for the
    /// background
    public PlanLoader(
            Plan<C, P> plan, Background background, Callable<List<C>> choices, Function<C, Callable<P>> preview) {
        this.plan = plan;
        this.choices = choices;
        this.preview = preview;
        this.forChoices = background.latest();
        this.forPreview = background.latest();
    }

    /// Begins to load; from then on the preview follows the choice.
    public void open() {
        plan.chosen.subscribe(choice -> reload());
        plan.loading.set(true);
        forChoices.run(choices, this::onChoices, this::onFailure);
    }

    /// Loads the preview once more: something it depends on has changed.
    public void reload() {
        C choice = plan.chosen.get();
        if (choice == null) {
            return;
        }
        plan.loading.set(true);
        forPreview.run(preview.apply(choice), this::onPreview, this::onFailure);
    }

    /// Drops what is still under way.
    public void close() {
        forChoices.forget();
        forPreview.forget();
    }

    private void onChoices(List<C> found) {
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
