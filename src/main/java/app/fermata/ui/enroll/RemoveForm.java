package app.fermata.ui.enroll;

import app.fermata.sequence.RemovePreview;
import app.fermata.sequence.RemoveRequest;
import app.fermata.sequence.Selection;
import app.fermata.sequence.SequenceChoice;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.PlanLoader;
import java.util.Optional;

/// Loads what removing a selection would do, and makes the request of what the rep decides.
final class RemoveForm {

    private final Selection selection;
    private final RemoveModel model = new RemoveModel();
    private final PlanLoader<SequenceChoice, RemovePreview> loader;

    RemoveForm(EnrollCases cases, Background background, Selection selection) {
        this.selection = selection;
        this.loader = new PlanLoader<>(
                model.plan,
                background,
                () -> cases.removeChoices(selection),
                choice -> () -> cases.preview(new RemoveRequest(selection, choice.id())));
        model.plan.selected.set(selection.size());
    }

    RemoveModel model() {
        return model;
    }

    void open() {
        loader.open();
    }

    void close() {
        loader.close();
    }

    /// What the rep asks for; empty while it is not possible.
    Optional<RemoveRequest> request() {
        var chosen = model.plan.chosen.get();
        return chosen == null || !model.ready.get()
                ? Optional.empty()
                : Optional.of(new RemoveRequest(selection, chosen.id()));
    }
}
