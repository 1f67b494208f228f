package app.fermata.ui.enroll;

import app.fermata.sequence.EnrollChoice;
import app.fermata.sequence.EnrollPreview;
import app.fermata.sequence.EnrollRequest;
import app.fermata.sequence.EnrollRow;
import app.fermata.sequence.Selection;
import app.fermata.ui.kit.Background;
import app.fermata.ui.kit.Latest;
import app.fermata.ui.kit.PlanLoader;
import app.fermata.ui.kit.Problems;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Loads what adding a selection would do and what its emails would say, and makes the request of what the rep decides.
final class EnrollForm {

    private final EnrollCases cases;
    private final Selection selection;
    private final InstantSource clock;
    private final EnrollModel model;
    private final PlanLoader<EnrollChoice, EnrollPreview> loader;
    private final Latest forDraft;

    EnrollForm(EnrollCases cases, Background background, InstantSource clock, Selection selection) {
        this.cases = cases;
        this.selection = selection;
        this.clock = clock;
        this.model = new EnrollModel(clock);
        this.forDraft = background.latest();
        this.loader =
                new PlanLoader<>(model.plan, background, () -> cases.enrollChoices(clock.instant()), this::loadPreview);
        model.plan.selected.set(selection.size());
    }

    EnrollModel model() {
        return model;
    }

    void open() {
        model.plan.chosen.subscribe(choice -> model.email.set(
                choice == null || choice.emails().isEmpty()
                        ? null
                        : choice.emails().getFirst()));
        loader.open();
        model.start.subscribe((before, now) -> reload());
        model.spread.subscribe((before, now) -> reload());
        model.perHour.subscribe((before, now) -> reload());
        model.perDay.subscribe((before, now) -> reload());
        model.plan.preview.subscribe(preview -> {
            model.shown.set(0);
            loadDraft();
        });
        model.shown.subscribe((before, now) -> loadDraft());
        model.email.subscribe((before, now) -> loadDraft());
    }

    void close() {
        loader.close();
        forDraft.forget();
    }

    // What cannot be asked for yet is not loaded; the preview stays as it was, and the button says why.
    private void reload() {
        if (model.refusal().isEmpty()) loader.reload();
    }

    private Callable<EnrollPreview> loadPreview(EnrollChoice choice) {
        var request = request(choice);
        return () -> cases.preview(request, clock.instant());
    }

    private EnrollRequest request(EnrollChoice choice) {
        return new EnrollRequest(selection, choice.id(), model.start.get().day(), model.sending());
    }

    private void loadDraft() {
        model.draft.set(null);
        var row = shownRow();
        var email = model.email.get();
        var preview = model.plan.preview.get();
        if (row == null || email == null || preview == null) {
            forDraft.forget();
            return;
        }
        forDraft.run(
                () -> cases.draft(preview.sequenceId(), email.position(), row.contactId()),
                draft -> model.draft.set(draft.orElse(null)),
                failure -> model.plan.problem.set(Problems.logged(failure)));
    }

    private @Nullable EnrollRow shownRow() {
        var preview = model.plan.preview.get();
        int shown = model.shown.get();
        return preview == null || shown >= preview.rows().size()
                ? null
                : preview.rows().get(shown);
    }

    /// What the rep asks for; empty while it is not possible.
    Optional<EnrollRequest> request() {
        var chosen = model.plan.chosen.get();
        return chosen == null || !model.ready.get() ? Optional.empty() : Optional.of(request(chosen));
    }
}
